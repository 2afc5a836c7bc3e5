/**
 * The content as the app loads it. The rows of points and channels come with the first script; everything else comes
 * when it is asked for, one file at a time. The build and the tests read `node/readContent.ts` instead.
 */
import channelRows from './channels.json';
import pointRows from './points/list.json';
import type { Channel, ChannelPath } from './schema/channel.ts';
import type { Claim } from './schema/claim.ts';
import type { EvidenceQuestion, Figure } from './schema/evidence.ts';
import type { Expectations } from './schema/expectations.ts';
import type { AccuracyStudy, Tolerance } from './schema/location.ts';
import type { Mechanism } from './schema/mechanism.ts';
import type { SafeDepth, SharedFact } from './schema/needling.ts';
import type { PointFacts } from './schema/point.ts';
import type { PointRow } from './schema/pointRow.ts';
import type { AdverseEvent, WarningSigns } from './schema/safety.ts';
import type { Source } from './schema/source.ts';
import type { Structure } from './schema/structure.ts';
import type { UsageList, UsageTrial } from './schema/usage.ts';

/** All 47 records, for lists and markers. */
export const POINTS = pointRows as readonly PointRow[];

export const CHANNELS = channelRows as readonly Channel[];

/** One loader per file; a bundler turns each into a script of its own. */
const files: Readonly<Record<string, () => Promise<unknown>>> = import.meta.glob(
  ['./**/*.json', '!./points/list.json', '!./channels.json'],
  { import: 'default' },
);

/** Fails with the path where there is no such file: an address has been parsed before anything is loaded. */
async function load<T>(path: string): Promise<T> {
  const file = files[`./${path}`];
  if (!file) throw new Error(`no content file ${path}`);
  return (await file()) as T;
}

export const hasProse = (language: string, path: string): boolean => `./prose/${language}/${path}.json` in files;

export const loadPoint = (code: string): Promise<PointFacts> => load(`points/${code}.json`);
export const loadMechanism = (slug: string): Promise<Mechanism> => load(`mechanisms/${slug}.json`);
/** Words by path: "points/BL23", "mechanisms/blood-flow", "tissues", "safety", "expectations", "evidence", "claims". */
export const loadProse = <T>(language: string, path: string): Promise<T> => load(`prose/${language}/${path}.json`);

export const loadSources = (): Promise<readonly Source[]> => load('sources.json');
export const loadStructures = (): Promise<readonly Structure[]> => load('anatomy/structures.json');
export const loadChannelPaths = (): Promise<readonly ChannelPath[]> => load('channels/paths.json');
export const loadSharedFacts = (): Promise<readonly SharedFact[]> => load('needling/shared-facts.json');
export const loadSafeDepths = (): Promise<readonly SafeDepth[]> => load('needling/safe-depths.json');
export const loadUsageLists = (): Promise<readonly UsageList[]> => load('usage/lists.json');
export const loadTrials = (): Promise<readonly UsageTrial[]> => load('usage/trials.json');
export const loadAccuracy = (): Promise<readonly AccuracyStudy[]> => load('location/accuracy.json');
export const loadTolerance = (): Promise<Tolerance> => load('location/tolerance.json');
export const loadExpectations = (): Promise<Expectations> => load('expectations.json');
export const loadFigures = (): Promise<readonly Figure[]> => load('evidence/figures.json');
export const loadEvidenceQuestions = (): Promise<readonly EvidenceQuestion[]> => load('evidence/questions.json');
export const loadClaims = (): Promise<readonly Claim[]> => load('claims.json');
export const loadWarningSigns = (): Promise<WarningSigns> => load('safety/warning-signs.json');
export const loadAdverseEvents = (): Promise<readonly AdverseEvent[]> => load('safety/adverse-events.json');
/** Entries whose words stand in the prose of safety, in the order in which they are shown. */
export const loadSafetyList = (
  list: 'cautions' | 'questions' | 'after-session' | 'choosing',
): Promise<readonly { readonly id: string; readonly conf: string; readonly src: readonly string[] }[]> =>
  load(`safety/${list}.json`);

export { structuresOnSide } from './anatomy/structuresOnSide.ts';
export { badgeSentence, surenessOf } from './badges/badgeSentence.ts';
export { deriveBadge, deriveClinicalBadge } from './badges/deriveBadge.ts';
export { withSharedFacts } from './points/withSharedFacts.ts';
export { countUsage } from './usage/countUsage.ts';
export type { Badge, BadgeFacts, BadgeSource, Confidence, People, Pips, SeenIn, ShamSlot } from './badges/badge.types.ts';
export type { Channel, ChannelPath, Claim, EvidenceQuestion, Expectations, Figure, Mechanism, PointFacts, PointRow };
export type { SafeDepth, SharedFact, Source, Structure, UsageList, UsageTrial, WarningSigns };

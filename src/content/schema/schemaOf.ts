/** Which schema a file answers to, by its path. A file that answers to none is a problem, not an exception. */
import type { GenericSchema } from 'valibot';
import { ChannelListSchema, ChannelPathListSchema } from './channel.ts';
import { ClaimListSchema } from './claim.ts';
import { EvidenceQuestionListSchema, FigureListSchema } from './evidence.ts';
import { ExpectationsSchema } from './expectations.ts';
import { TermListSchema, TermProseSchema } from './glossary.ts';
import * as location from './location.ts';
import { mechanism } from './mechanism.ts';
import { mechanismProse } from './mechanismProse.ts';
import { AngleListSchema, DepthFigureListSchema, HazardStructureListSchema, SafeDepthListSchema, SharedFactListSchema } from './needling.ts';
import { PageProseSchema } from './pageProse.ts';
import { PointSchema } from './point.ts';
import { PointProseSchema } from './pointProse.ts';
import { PointListSchema } from './pointRow.ts';
import * as prose from './prose.ts';
import * as safety from './safety.ts';
import { SourceListSchema } from './source.ts';
import { AnatomyAboutSchema, StructureKindListSchema, StructureListSchema } from './structure.ts';
import { SurveyListSchema, TrialListSchema, UsageListsSchema } from './usage.ts';

const FACTS: Readonly<Record<string, GenericSchema>> = {
  'points/list.json': PointListSchema,
  'channels.json': ChannelListSchema,
  'channels/paths.json': ChannelPathListSchema,
  'sources.json': SourceListSchema,
  'anatomy/structures.json': StructureListSchema,
  'anatomy/about.json': AnatomyAboutSchema,
  'anatomy/kinds.json': StructureKindListSchema,
  'claims.json': ClaimListSchema,
  'expectations.json': ExpectationsSchema,
  'evidence/figures.json': FigureListSchema,
  'evidence/questions.json': EvidenceQuestionListSchema,
  'glossary.json': TermListSchema,
  'location/accuracy.json': location.AccuracyStudyListSchema,
  'location/controversies.json': location.ControversyListSchema,
  'location/cun.json': location.CunRuleListSchema,
  'location/landmarks.json': location.LandmarkListSchema,
  'location/palpation.json': location.PalpationStudyListSchema,
  'location/tolerance.json': location.ToleranceSchema,
  'needling/angles.json': AngleListSchema,
  'needling/depth-figures.json': DepthFigureListSchema,
  'needling/hazards.json': HazardStructureListSchema,
  'needling/safe-depths.json': SafeDepthListSchema,
  'needling/shared-facts.json': SharedFactListSchema,
  'safety/adverse-events.json': safety.AdverseEventListSchema,
  'safety/after-session.json': safety.AfterSessionListSchema,
  'safety/cautions.json': safety.CautionListSchema,
  'safety/choosing.json': safety.ChoosingListSchema,
  'safety/questions.json': safety.QuestionListSchema,
  'safety/warning-signs.json': safety.WarningSignsSchema,
  'usage/lists.json': UsageListsSchema,
  'usage/surveys.json': SurveyListSchema,
  'usage/trials.json': TrialListSchema,
};

const PROSE: Readonly<Record<string, GenericSchema>> = {
  'claims.json': prose.ClaimProseSchema,
  'evidence.json': prose.EvidenceProseSchema,
  'expectations.json': prose.ExpectationsProseSchema,
  'glossary.json': TermProseSchema,
  'places.json': prose.PlaceProseSchema,
  'tints.json': prose.TintProseSchema,
  'safety.json': prose.SafetyProseSchema,
  'tissues.json': prose.TissueProseSchema,
};

/** Fact files the atlas cannot do without; a missing one is a problem. */
export const NEEDED_FILES: readonly string[] = Object.keys(FACTS);

/** Prose files every language needs. */
export const NEEDED_PROSE: readonly string[] = Object.keys(PROSE);

/** Folders with one file per entry. */
const FACT_FOLDERS: Readonly<Record<string, GenericSchema>> = { points: PointSchema, mechanisms: mechanism };
const PROSE_FOLDERS: Readonly<Record<string, GenericSchema>> = {
  points: PointProseSchema,
  mechanisms: mechanismProse,
  pages: PageProseSchema,
  structures: prose.StructureProseSchema,
};

const PROSE_PATH = /^prose\/[a-z]{2}(?:-[A-Za-z]+)?\/(.+)$/;

export function schemaOf(path: string): GenericSchema | undefined {
  const inProse = PROSE_PATH.exec(path)?.[1];
  return inProse === undefined ? (FACTS[path] ?? inFolder(path, FACT_FOLDERS)) : (PROSE[inProse] ?? inFolder(inProse, PROSE_FOLDERS));
}

function inFolder(path: string, folders: Readonly<Record<string, GenericSchema>>): GenericSchema | undefined {
  const [folder, file, ...deeper] = path.split('/');
  return folder !== undefined && file !== undefined && deeper.length === 0 ? folders[folder] : undefined;
}

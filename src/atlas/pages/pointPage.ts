/** Joins the facts and the prose of one point into what its sheet shows. */
import { deriveClinicalBadge } from '../../content/badges/deriveBadge.ts';
import type { Badge } from '../../content/badges/badge.types.ts';
import { nervesOfSegments, segmentsOf } from '../structures/segments.ts';
import { citations, sourceMap } from './citations.ts';
import type { ContentReader } from './ContentReader.ts';
import { exactSources, exactView, isLevelled, spreadOf } from './exactView.ts';
import { factLine, findingOf, type Sourced } from './factLine.ts';
import { mechanismGroups } from './mechanismPage.ts';
import type { FactLine, LayerView, PointPage, SegmentView, TwoLevels } from './Page.ts';
import { thumbOf } from './sectionPlaces.ts';
import { channelLines, pointRows } from './siteData.ts';

interface PointFacts {
  readonly location: Sourced & { readonly text: string; readonly anchors: readonly { readonly type: string }[]; readonly sameLevelAs?: readonly string[]; readonly rule?: readonly string[]; readonly lateralCun?: number | null; readonly alternatives?: readonly (Sourced & { readonly text: string })[] };
  readonly find: Sourced & { readonly text: string };
  readonly needling: Sourced & {
    readonly angle?: string;
    readonly depthCun?: readonly [number, number] | null;
    readonly note?: string;
    readonly variants?: readonly (Sourced & { readonly text: string })[];
  };
  readonly tissue?: Sourced & {
    readonly layers: readonly { readonly id: string; readonly role: string; readonly structures: readonly string[] }[];
    readonly cutaneousNerves?: readonly string[];
    readonly deepNerves?: readonly string[];
    readonly dermatome?: string | null;
    readonly myotome?: string | null;
    readonly vessels?: readonly string[];
  };
  readonly hazards: readonly ({ readonly shared: string } | (Sourced & { readonly structure: string; readonly text: string }))[];
  readonly cautions: readonly (Sourced & { readonly text: string } | { readonly shared: string })[];
  readonly tradition: Sourced & { readonly indications: readonly string[]; readonly categories: readonly string[] };
}

interface PointProse {
  readonly plain: LevelProse;
  readonly student: LevelProse & { readonly under: string; readonly confused: string; readonly trap: string };
}

interface LevelProse {
  readonly breath: string;
  readonly find: readonly string[];
  readonly trials: string;
  readonly care: string;
  readonly tradition: string;
}

interface UsageList {
  readonly id: string;
  readonly points: readonly string[];
  readonly src: readonly string[];
}

type SharedFact = Sourced & { readonly id: string; readonly text: string; readonly structure?: string };

export function pointPage(content: ContentReader, code: string): PointPage {
  const point = pointRows(content).find((row) => row.code === code);
  if (!point) throw new Error(`points/list.json has no ${code}`);
  const facts = content.fact<PointFacts>(`points/${code}.json`);
  const prose = content.prose<PointProse>(`points/${code}.json`);
  const channel = content.fact<readonly { code: string; names: { en: string } }[]>('channels.json').find((row) => row.code === point.channel);
  const lists = content.fact<readonly UsageList[]>('usage/lists.json');
  const naming = lists.filter((list) => list.points.includes(code));
  const found = findingOf(content, code);
  const spread = spreadOf(content, code);
  const exact = exactView(content, { code, cun: found?.cun ?? null, levelled: isLevelled(facts.location.anchors) });
  const hazards = facts.hazards.map((hazard) => sharedOr(content, hazard));
  const cautions = facts.cautions.map((caution) => sharedOr(content, caution));
  const depths = depthLines(facts);
  const used = [
    ...facts.location.src,
    ...facts.find.src,
    ...(facts.tissue?.src ?? []),
    ...hazards.flatMap((fact) => fact.sources),
    ...cautions.flatMap((fact) => fact.sources),
    ...depths.flatMap((fact) => fact.sources),
    ...(spread ? [spread.source] : []),
    ...exactSources(exact),
    ...(facts.location.alternatives ?? []).flatMap((fact) => fact.src),
    ...WHOLE_TREATMENT_SOURCES,
    ...naming.flatMap((list) => list.src),
    ...facts.tradition.src,
  ];
  return {
    kind: 'point',
    title: `${point.code} ${point.names.pinyin}`,
    description: prose?.plain.breath ?? facts.location.text,
    point,
    channelName: channel?.names.en ?? point.channel,
    place: facts.location.text,
    strip: wholeTreatmentBadge(content),
    prose: prose
      ? {
          breath: both(prose, 'breath'),
          find: { plain: prose.plain.find, student: prose.student.find },
          under: prose.student.under,
          confused: prose.student.confused,
          trap: prose.student.trap,
          trials: both(prose, 'trials'),
          care: both(prose, 'care'),
          tradition: both(prose, 'tradition'),
        }
      : null,
    find: factLine(facts.find),
    spread,
    findings: found?.findings ?? [],
    alternatives: (facts.location.alternatives ?? []).map(factLine),
    cun: found?.cun ?? null,
    exact,
    layers: (facts.tissue?.layers ?? []).map((layer) => layerView(content, layer)),
    layersChecked: facts.tissue?.conf === 'verified',
    section: thumbOf(content, code, facts.needling.angle),
    nerves: nerveLines(facts),
    segment: segmentView(content, code),
    depths,
    hazards,
    cautions,
    traditionFacts: {
      categories: facts.tradition.categories,
      indications: facts.tradition.indications,
      checked: facts.tradition.conf === 'verified',
    },
    usage: naming.length > 0 ? { count: naming.length, total: lists.length, lists: naming.map((list) => list.id) } : null,
    mechanisms: mechanismGroups(content),
    lines: channelLines(content).filter((line) => line.codes.includes(code)).map((line) => line.label),
    sameLevel: facts.location.sameLevelAs ?? [],
    sources: citations(content, used),
  };
}

/** What whole treatments do for low back pain: the pooled result with its stated certainty, and the largest trial. */
const WHOLE_TREATMENT_SOURCES = ['mu-2020', 'haake-2007'] as const;

function wholeTreatmentBadge(content: ContentReader): Badge {
  const sources = sourceMap(content);
  const certainty = sources.get('mu-2020')?.statedCertainty ?? null;
  return deriveClinicalBadge({ sources: WHOLE_TREATMENT_SOURCES, certainty }, (id) => sources.get(id));
}

function both(prose: PointProse, key: 'breath' | 'trials' | 'care' | 'tradition'): TwoLevels {
  return { plain: prose.plain[key], student: prose.student[key] };
}

/** Facts that hold for several points are written once, in `needling/shared-facts.json`. */
function sharedOr(content: ContentReader, fact: { readonly shared: string } | (Sourced & { readonly text: string; readonly structure?: string })): FactLine & { readonly structure: string } {
  const own = 'shared' in fact ? sharedFact(content, fact.shared) : fact;
  return { ...factLine(own), structure: own.structure ?? '' };
}

function sharedFact(content: ContentReader, id: string): SharedFact {
  const found = content.fact<readonly SharedFact[]>('needling/shared-facts.json').find((fact) => fact.id === id);
  if (!found) throw new Error(`needling/shared-facts.json has no '${id}'`);
  return found;
}

function layerView(content: ContentReader, layer: { readonly id: string; readonly role: string; readonly structures: readonly string[] }): LayerView {
  const names = content.prose<Readonly<Record<string, TwoLevels>>>('tissues.json') ?? {};
  return { ...layer, name: names[layer.id] ?? { plain: layer.id, student: layer.id } };
}

function nerveLines({ tissue }: PointFacts): PointPage['nerves'] {
  if (!tissue) return [];
  const lines = [
    { label: 'cutaneous', text: (tissue.cutaneousNerves ?? []).join('; ') },
    { label: 'deep', text: (tissue.deepNerves ?? []).join('; ') },
    { label: 'dermatome', text: tissue.dermatome ?? '' },
    { label: 'myotome', text: tissue.myotome ?? '' },
    { label: 'vessels', text: (tissue.vessels ?? []).join('; ') },
  ] as const;
  return lines.filter(({ text }) => text !== '');
}

function segmentView(content: ContentReader, code: string): SegmentView | null {
  const namedAt = (each: string): readonly string[] => segmentsOf(content.fact<PointFacts>(`points/${each}.json`).tissue?.dermatome ?? '');
  const names = namedAt(code);
  if (names.length === 0) return null;
  const points = pointRows(content).flatMap((row) => (row.placed && row.code !== code && namedAt(row.code).some((name) => names.includes(name)) ? [row.code] : []));
  return { names, nerves: nervesOfSegments(names), points };
}

/** Book depths stay in cun (ruling 6); trial depths as the trial printed them. */
function depthLines({ needling }: PointFacts): readonly FactLine[] {
  const main = needling.depthCun ? [{ text: `${needling.depthCun.join('–')} cun`, checked: needling.conf === 'verified', sources: needling.src }] : [];
  return [...main, ...(needling.variants ?? []).map(factLine)];
}

/** Joins a point's facts, its stored cuts and what was measured in people into the room of its section. */
import type { DepthFigure, NeedleAngle } from '../../content/schema/needling.ts';
import type { StoredSection } from '../../content/section/StoredSection.ts';
import type { Words } from '../../i18n/createTranslator.ts';
import { needleFacts, sectionLimits, type SectionLimits } from '../section/sectionLimits.ts';
import { citations } from './citations.ts';
import type { ContentReader } from './ContentReader.ts';
import { pointPage } from './pointPage.ts';
import { sectionPlaces } from './sectionPlaces.ts';
import type { SectionPage } from './SectionView.ts';

interface Hazard {
  readonly shared?: string;
  readonly structures?: readonly string[];
}

interface Needling {
  readonly hazards: readonly Hazard[];
  readonly needling: { readonly angle: string; readonly depthCun?: readonly [number, number]; readonly conf: string; readonly src: readonly string[] };
  readonly tissue?: { readonly src: readonly string[] };
}

const STRAIGHT: NeedleAngle = { angle: '', tiltDeg: [0, 0], startDeg: 0, towards: null, conf: 'from knowledge', src: [] };

/** Techniques that the sources themselves mark as not to be shown. */
const NOT_SHOWN = /do not (show|teach)/i;

export function sectionPage(content: ContentReader, code: string, words: Words): SectionPage {
  const page = pointPage(content, code);
  const facts = content.fact<Needling>(`points/${code}.json`);
  const angle = content.fact<readonly NeedleAngle[]>('needling/angles.json').find((row) => row.angle === facts.needling.angle) ?? STRAIGHT;
  const figures = content.fact<readonly DepthFigure[]>('needling/depth-figures.json').filter(({ points }) => points.includes(code));
  const { places, first } = sectionPlaces(content, code);
  const cuts = new Map(places.flatMap(({ files }) => Object.values(files)).map((id) => [id, content.fact<StoredSection>(`sections/${id}.json`)]));
  const shown = places[first] ? cuts.get(places[first].files.left ?? places[first].files.midline ?? '') : undefined;
  const limits: Record<string, SectionLimits> = {};
  for (const [id, cut] of cuts) limits[id] = sectionLimits(cut, needleFacts(page.layers, cut.side), angle.tiltDeg);
  return {
    kind: 'section',
    title: words('section.title', { code, pinyin: page.point.names.pinyin }),
    description: words('section.description', { code }),
    point: page.point,
    place: page.place,
    places,
    first,
    stored: shown ? { ...shown, builds: { average: shown.builds.average } } : null,
    limits,
    angle: { text: facts.needling.angle, checked: facts.needling.conf === 'verified', sources: facts.needling.src },
    tilt: { from: angle.tiltDeg[0], to: angle.tiltDeg[1], start: angle.startDeg, towards: angle.towards, checked: angle.conf === 'verified' },
    bookCun: facts.needling.depthCun ?? null,
    depths: page.depths.filter(({ text }) => !NOT_SHOWN.test(text)),
    figures,
    layers: page.layers,
    layersChecked: page.layersChecked,
    hazards: page.hazards,
    hazardStructures: facts.hazards.map((hazard) => hazardStructures(content, hazard)),
    cautions: page.cautions,
    names: namesOf(content, [...cuts.values()]),
    sources: citations(content, [
      ...facts.needling.src,
      ...page.depths.filter(({ text }) => !NOT_SHOWN.test(text)).flatMap(({ sources }) => sources),
      ...figures.flatMap(({ src }) => src),
      ...(facts.tissue?.src ?? []),
      ...page.hazards.flatMap(({ sources }) => sources),
      ...page.cautions.flatMap(({ sources }) => sources),
      RULE_OF_THUMB,
      ...(shown ? SHAM_SOURCES : []),
    ]),
  };
}

/** A trial for each of the two usual shams that the room draws. */
const SHAM_SOURCES = ['cherkin-2009', 'haake-2007'];

/** The band of caution is its rule. */
export const RULE_OF_THUMB = 'lin-2013';

function hazardStructures(content: ContentReader, hazard: Hazard): readonly string[] {
  if (hazard.shared === undefined) return hazard.structures ?? [];
  return content.fact<readonly (Hazard & { readonly id: string })[]>('needling/shared-facts.json').find(({ id }) => id === hazard.shared)?.structures ?? [];
}

function namesOf(content: ContentReader, cuts: readonly StoredSection[]): Readonly<Record<string, string>> {
  const ids = new Set(cuts.flatMap(({ fixed, builds }) => [...fixed, ...Object.values(builds).flatMap(({ soft }) => soft)]).map(([id]) => id.split('--')[0]));
  const rows = content.fact<readonly { readonly id: string; readonly en: string }[]>('anatomy/structures.json');
  // The side stands above the picture.
  return Object.fromEntries(rows.filter(({ id }) => ids.has(id)).map(({ id, en }) => [id, en.replace(/ \((left|right)\)$/, '')]));
}

/** The short sheet of a structure. Which points lie over it is read from the points' own layers, never typed twice. */
import { structureKind } from '../../content/anatomy/structureKind.ts';
import type { Structure, StructureKind } from '../../content/schema/structure.ts';
import { buildStructureIndex } from '../structures/buildStructureIndex.ts';
import type { StructureEntry } from '../structures/StructureIndex.ts';
import { citations } from './citations.ts';
import type { ContentReader } from './ContentReader.ts';
import type { StructurePage, TwoLevels } from './Page.ts';
import { pointRows } from './siteData.ts';

interface PointTissue {
  readonly tissue?: { readonly layers: readonly { readonly id: string; readonly role: string; readonly structures: readonly string[] }[] };
}

const NAMES_OF_ALL = 'fipat-ta2-2019';

export function structurePage(content: ContentReader, kind: string): StructurePage {
  const index = buildStructureIndex(content);
  const entry = index.find((each) => each.kind === kind);
  const fact = content.fact<readonly StructureKind[]>('anatomy/kinds.json').find(({ id }) => id === kind);
  if (!entry || !fact) throw new Error(`anatomy/kinds.json has no '${kind}'`);
  const points = pointsOver(content, kind);
  return {
    kind: 'structure',
    title: entry.plain.toLowerCase() === entry.english.toLowerCase() ? upper(entry.plain) : `${upper(entry.plain)} (${entry.english})`,
    description: entry.does.plain,
    slug: kind,
    plain: entry.plain,
    english: entry.english,
    latin: entry.latin,
    stop: entry.stop,
    ids: entry.members.map(({ id }) => id),
    does: entry.does,
    nerve: fact.nerve === null ? null : { text: fact.nerve, checked: fact.conf === 'verified', sources: fact.src },
    points,
    checked: fact.conf === 'verified',
    neighbours: neighboursOf(content, index, entry),
    sources: citations(content, [...fact.src, NAMES_OF_ALL]),
  };
}

/** Points with a layer that names the structure, in the order of the list; `beyond` is what no needle should reach. */
function pointsOver(content: ContentReader, kind: string): StructurePage['points'] {
  const names = content.prose<Readonly<Record<string, TwoLevels>>>('tissues.json') ?? {};
  return pointRows(content).flatMap(({ code, names: { pinyin } }) => {
    const { tissue } = content.fact<PointTissue>(`points/${code}.json`);
    const layer = tissue?.layers.find(({ structures }) => structures.some((id) => structureKind(id) === kind));
    return layer ? [{ code, pinyin, role: layer.role, layer: names[layer.id] ?? { plain: layer.id, student: layer.id } }] : [];
  });
}

function neighboursOf(content: ContentReader, index: readonly StructureEntry[], entry: StructureEntry): StructurePage['neighbours'] {
  const group = new Map(content.fact<readonly Structure[]>('anatomy/structures.json').map((structure) => [structureKind(structure.id), structure.group]));
  return index.filter((other) => other !== entry && group.get(other.kind) === group.get(entry.kind)).map(({ kind, plain, english }) => ({ slug: kind, plain, english }));
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

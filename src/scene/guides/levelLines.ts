/** The lines that levels of the spine carry across the back, on the skin. */
import type { AnchorsDocument } from '../assets/AnchorsDocument.ts';
import type { JoinedTissue } from '../body/mergeStructures.ts';
import { skinTrace } from './skinTrace.ts';

type Triple = readonly [number, number, number];

const LEVELS: ReadonlySet<string> = new Set(['L1', 'L2', 'L3', 'L4', 'L5', 'S1']);
/** How far a line reaches to either side of the midline, in metres. */
const REACH = 0.105;

export function levelLines(anchors: AnchorsDocument, skin: Pick<JoinedTissue, 'positions' | 'indices'>): readonly { readonly id: string; readonly line: readonly Triple[] }[] {
  return anchors.levels
    .filter(({ vertebra }) => LEVELS.has(vertebra))
    .map(({ vertebra, position }) => ({ id: vertebra, line: skinTrace(skin.positions, skin.indices, position[1], -REACH, REACH) }));
}

/** Both ends of each line, where its tag may hang. */
export function endsOf(lines: ReturnType<typeof levelLines>): Map<string, readonly [Triple, Triple]> {
  return new Map(lines.flatMap(({ id, line }) => (line.length > 1 ? [[id, [line[0]!, line.at(-1)!] as const]] : [])));
}

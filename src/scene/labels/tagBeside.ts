/** Tags that stand at a fixed place of their own: the name of a point, the ends of lines. CSS px. Pure. */
import { overlap, type LabelAnchor, type LabelArea, type LabelBox, type PlacedLabel } from './layoutLabels.ts';

type Room = Pick<LabelArea, 'left' | 'top' | 'right' | 'bottom'>;

/** Half the selected marker, its rings, and a little air. */
const CLEARANCE = 26;
/** Between the end of a line and its tag. */
const BESIDE_LINE = 4;
/** How much further out a tag may go, in its own widths, before the other end is tried. */
const FURTHER = [0, 0.5, 1.1, 1.7, 2.4, 3.2];

/** The name of a point: beside its marker, where it covers the least of what is taken. */
export function tagBeside(anchor: LabelAnchor, area: Room, taken: readonly LabelBox[]): PlacedLabel {
  const { x, y, width, height } = anchor;
  const above = y - CLEARANCE - height / 2;
  const below = y + CLEARANCE - height / 2;
  const right = x + CLEARANCE;
  const left = x - CLEARANCE - width;
  const tries = [[right, y - height / 2], [left, y - height / 2], [right, above], [left, above], [right, below], [left, below], [x - width / 2, above - 6], [x - width / 2, below + 6]] as const;
  return leastCovering(tries.map(([atX, atY]) => tagAt(anchor, atX, atY, area)), taken);
}

/**
 * The tag at the outer end of a line, at the line's own height: where that would cover something, further out, or at the other end.
 * @param ends left and right end of the line
 */
export function tagAtEnd(anchor: LabelAnchor, ends: readonly [left: number, right: number], side: 'left' | 'right', area: Room, taken: readonly LabelBox[]): PlacedLabel {
  const { width, height } = anchor;
  const y = anchor.y - height / 2;
  const outer = (end: number, way: number, further: number): number => (way < 0 ? end - BESIDE_LINE - width - further : end + BESIDE_LINE + further);
  const ways = side === 'left' ? [[ends[0], -1] as const, [ends[1], 1] as const] : [[ends[1], 1] as const, [ends[0], -1] as const];
  const tries = ways.flatMap(([end, way]) => FURTHER.map((share) => outer(end, way, share * width)));
  return leastCovering(tries.map((x) => tagAt(anchor, x, y, area)), taken);
}

/** The first of the least evil. */
function leastCovering(tries: readonly PlacedLabel[], taken: readonly LabelBox[]): PlacedLabel {
  const covered = (tag: PlacedLabel): number => taken.reduce((sum, box) => sum + (overlap(tag, box) ? 1 : 0), 0);
  return tries.reduce((best, tag) => (covered(tag) < covered(best) ? tag : best));
}

function tagAt({ id, x, y, width, height }: LabelAnchor, wantedX: number, wantedY: number, area: Room): PlacedLabel {
  const atX = Math.max(area.left, Math.min(wantedX, area.right - width));
  const atY = Math.max(area.top, Math.min(wantedY, area.bottom - height));
  const onRight = atX > x;
  return { id, column: onRight ? 'right' : 'left', x: atX, y: atY, width, height, leader: { fromX: onRight ? atX : atX + width, fromY: atY + height / 2, toX: x, toY: y } };
}

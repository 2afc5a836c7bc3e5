/**
 * Labels in two columns beside the figure, with straight leaders. Promised: no two chips overlap, no two leaders cross,
 * at most `max` labels, and a label keeps its column unless it must change. CSS px. Pure.
 */

export type Column = 'left' | 'right';

export interface LabelAnchor {
  readonly id: string;
  /** The place in the picture that the leader points at. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Column it would rather stand in. */
  readonly prefers?: Column;
}

export interface LabelArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The figure's own edges: columns stand outside them where there is room. */
  readonly figureLeft: number;
  readonly figureRight: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly column: Column;
  /** Upper left corner of the chip. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly leader: { readonly fromX: number; readonly fromY: number; readonly toX: number; readonly toY: number };
}

/** Room between chips, and between a column and the figure. */
const GAP = 6;
const FIGURE_GAP = 20;

/** @param anchors visible anchors, most important first; those that find no room are left out */
export function layoutLabels(anchors: readonly LabelAnchor[], area: LabelArea, max: number, before: ReadonlyMap<string, Column> = new Map()): PlacedLabel[] {
  if (anchors.length === 0) return [];
  const row = Math.max(...anchors.map((anchor) => anchor.height)) + GAP;
  const capacity = Math.floor((area.bottom - area.top + GAP) / row);
  if (capacity < 1) return [];
  const chosen = anchors.slice(0, Math.min(max, capacity * 2)).sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1));
  const split = chooseSplit(chosen, capacity, before, (area.figureLeft + area.figureRight) / 2);
  return [...placeColumn(chosen.slice(0, split), 'left', area, row), ...placeColumn(chosen.slice(split), 'right', area, row)];
}

/**
 * How many of the anchors, ordered from left to right, go left. Since every left anchor lies left of every right one, the
 * leaders of the two columns cannot meet. Fewest changes of column first, then the body's own middle, then balance.
 */
function chooseSplit(sorted: readonly LabelAnchor[], capacity: number, before: ReadonlyMap<string, Column>, middle: number): number {
  let best = 0;
  let least = Infinity;
  for (let split = Math.max(0, sorted.length - capacity); split <= Math.min(capacity, sorted.length); split++) {
    let cost = Math.abs(split * 2 - sorted.length) * 0.25;
    sorted.forEach((anchor, index) => {
      const column: Column = index < split ? 'left' : 'right';
      const known = before.get(anchor.id);
      if (known !== undefined && known !== column) cost += 4;
      if (anchor.prefers !== undefined) cost += anchor.prefers === column ? 0 : 1.5;
      else if ((anchor.x < middle) !== (column === 'left') && Math.abs(anchor.x - middle) > 8) cost += 1;
    });
    if (cost < least) [least, best] = [cost, split];
  }
  return best;
}

function placeColumn(members: readonly LabelAnchor[], column: Column, area: LabelArea, row: number): PlacedLabel[] {
  if (members.length === 0) return [];
  const widest = Math.max(...members.map((member) => member.width));
  const reach = column === 'left' ? Math.min(...members.map((m) => m.x)) : Math.max(...members.map((m) => m.x));
  // The inner edge stands outside every anchor of its column: only then can ordering rule out crossings.
  const edge =
    column === 'left'
      ? Math.max(area.left + widest, Math.min(area.figureLeft, reach) - FIGURE_GAP)
      : Math.min(area.right - widest, Math.max(area.figureRight, reach) + FIGURE_GAP);
  const byHeight = [...members].sort((a, b) => a.y - b.y || a.x - b.x);
  const tops = spreadOut(byHeight.map((member) => member.y - (row - GAP) / 2), area.top, area.bottom - (row - GAP), row);
  untangle(byHeight, tops, edge, row);
  return byHeight.map((member, index) => {
    const top = tops[index]! + (row - GAP - member.height) / 2;
    return {
      id: member.id,
      column,
      x: column === 'left' ? edge - member.width : edge,
      y: top,
      width: member.width,
      height: member.height,
      leader: { fromX: edge, fromY: top + member.height / 2, toX: member.x, toY: member.y },
    };
  });
}

/** Keeps rows at least `row` apart within the column, moving each as little as the order allows. */
function spreadOut(wanted: readonly number[], top: number, bottom: number, row: number): number[] {
  const tops: number[] = [];
  wanted.forEach((want, index) => tops.push(Math.max(want, top, index > 0 ? tops[index - 1]! + row : top)));
  for (let index = tops.length - 1, limit = bottom; index >= 0; index--, limit -= row) tops[index] = Math.min(tops[index]!, limit);
  return tops;
}

/** Exchanging the rows of two crossing leaders shortens both together, so this ends; rows are equal, so none overlap. */
function untangle(members: LabelAnchor[], tops: readonly number[], edge: number, row: number): void {
  const middle = (index: number): number => tops[index]! + (row - GAP) / 2;
  for (let changed = true, rounds = 0; changed && rounds < members.length ** 2 + 1; rounds++) {
    changed = false;
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length; j++) {
        const [a, b] = [members[i]!, members[j]!];
        if (!segmentsCross(edge, middle(i), a.x, a.y, edge, middle(j), b.x, b.y)) continue;
        [members[i], members[j]] = [b, a];
        changed = true;
      }
    }
  }
}

/** Whether two segments have a point in common. */
export function segmentsCross(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): boolean {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number => Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return turn(ax, ay, bx, by, cx, cy) !== turn(ax, ay, bx, by, dx, dy) && turn(cx, cy, dx, dy, ax, ay) !== turn(cx, cy, dx, dy, bx, by);
}

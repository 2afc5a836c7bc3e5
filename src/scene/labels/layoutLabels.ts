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
}

export interface LabelArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The figure's own edges: columns stand outside them where there is room. */
  readonly figureLeft: number;
  readonly figureRight: number;
  /** What lies left of it is named on the left. */
  readonly middle: number;
  /** The figure fills the stage, as a cut does: chips stand along the edges, each with its leader at its own end, and no name reaches past the middle. */
  readonly full?: boolean;
}

/** `x` and `y` are the upper left corner of the chip. */
export interface PlacedLabel extends LabelBox {
  readonly id: string;
  readonly column: Column;
  readonly leader: { readonly fromX: number; readonly fromY: number; readonly toX: number; readonly toY: number };
}

/** A part of the canvas that is taken. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelLayout {
  /** Finds room for one more label, moving the others if need be; answers whether it has. */
  offer(anchor: LabelAnchor): boolean;
  placed(): readonly PlacedLabel[];
}

/** Room between chips, between a column and the figure, and between a chip and the place it names. */
const GAP = 6;
const FIGURE_GAP = 20;
const OWN_GAP = 14;
/** How far past the middle a leader may reach, as a share of the figure's width, and how far up or down, as a share of the height. */
const PAST_MIDDLE = 0.2;
const STEEPEST = 0.36;
const PAST_MIDDLE_OF_CUT = 0.03;

/**
 * @param before the column in which each label stood
 * @param taken boxes that no chip may cover: markers, tags, buttons
 */
export function createLabelLayout(area: LabelArea, max: number, before: ReadonlyMap<string, Column> = new Map(), taken: readonly LabelBox[] = []): LabelLayout {
  let chosen: readonly LabelAnchor[] = [];
  let placed: readonly PlacedLabel[] = [];
  return {
    offer(anchor) {
      if (chosen.length >= max) return false;
      const wanted = [...chosen, anchor];
      const found = arrange(wanted, area, before, taken);
      if (!found) return false;
      [chosen, placed] = [wanted, found];
      return true;
    },
    placed: () => placed,
  };
}

/** All of the labels, or null where they have no room together. */
function arrange(anchors: readonly LabelAnchor[], area: LabelArea, before: ReadonlyMap<string, Column>, taken: readonly LabelBox[]): PlacedLabel[] | null {
  const sorted = anchors.toSorted((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1));
  for (const split of splits(sorted, before, area)) {
    const left = placeColumn(sorted.slice(0, split), 'left', area, taken);
    const right = left && placeColumn(sorted.slice(split), 'right', area, taken);
    if (left && right && !left.some((a) => right.some((b) => overlap(a, b)))) return [...left, ...right];
  }
  return null;
}

/**
 * How many of the anchors, ordered from left to right, go left, best first. Since every left anchor lies left of every right one, the
 * leaders of the two columns cannot meet. Fewest changes of column first, then the body's own middle, then balance.
 */
function splits(sorted: readonly LabelAnchor[], before: ReadonlyMap<string, Column>, { middle, figureLeft, figureRight }: LabelArea): number[] {
  const cost = (split: number): number =>
    sorted.reduce((sum, anchor, index) => {
      const column: Column = index < split ? 'left' : 'right';
      const known = before.get(anchor.id);
      const moved = known !== undefined && known !== column ? 1.5 : 0;
      const across = (anchor.x < middle) !== (column === 'left') && Math.abs(anchor.x - middle) > 8 ? 1 + (3 * Math.abs(anchor.x - middle)) / (figureRight - figureLeft) : 0;
      return sum + moved + across;
    }, Math.abs(split * 2 - sorted.length) * 0.25);
  return Array.from({ length: sorted.length + 1 }, (_, split) => split)
    .map((split) => ({ split, cost: cost(split) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ split }) => split);
}

function placeColumn(members: readonly LabelAnchor[], column: Column, area: LabelArea, taken: readonly LabelBox[]): PlacedLabel[] | null {
  if (members.length === 0) return [];
  const widest = Math.max(...members.map((member) => member.width));
  const tallest = Math.max(...members.map((member) => member.height));
  const reach = column === 'left' ? Math.min(...members.map((m) => m.x)) : Math.max(...members.map((m) => m.x));
  const startOf = ({ width }: LabelAnchor): number => (!area.full ? edge : column === 'left' ? area.left + width : area.right - width);
  // The inner edge stands outside every anchor of its column: only then can ordering rule out crossings.
  const edge =
    column === 'left'
      ? Math.max(area.left + widest, Math.min(area.figureLeft - FIGURE_GAP, reach - FIGURE_GAP))
      : Math.min(area.right - widest, Math.max(area.figureRight + FIGURE_GAP, reach + FIGURE_GAP));
  if (members.some((m) => (column === 'left' ? m.x < startOf(m) + OWN_GAP : m.x > startOf(m) - OWN_GAP))) return null;
  const past = (area.figureRight - area.figureLeft) * (area.full ? PAST_MIDDLE_OF_CUT : PAST_MIDDLE);
  if (members.some(({ x }) => (column === 'left' ? x > area.middle + past : x < area.middle - past))) return null;
  const [from, to] = column === 'left' ? [edge - widest, edge] : [edge, edge + widest];
  const closed = taken.filter((box) => box.x < to + GAP && box.x + box.width > from - GAP).map((box) => [box.y - tallest - GAP, box.y + box.height + GAP] as const);
  const byHeight = members.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const tops = spreadOut(byHeight.map((member) => member.y - tallest / 2), area.top, area.bottom - tallest, tallest + GAP, closed);
  if (!tops) return null;
  untangle(byHeight, tops, startOf, tallest);
  if (byHeight.some(({ y }, index) => Math.abs(tops[index]! + tallest / 2 - y) > (area.bottom - area.top) * STEEPEST)) return null;
  const placed = byHeight.map((member, index): PlacedLabel => {
    const top = tops[index]! + (tallest - member.height) / 2;
    const start = startOf(member);
    return {
      id: member.id,
      column,
      x: column === 'left' ? start - member.width : start,
      y: top,
      width: member.width,
      height: member.height,
      leader: { fromX: start, fromY: top + member.height / 2, toX: member.x, toY: member.y },
    };
  });
  return area.full && placed.some((one) => placed.some((other) => one !== other && meets(one.leader, other))) ? null : placed;
}

/** Whether a leader runs into the chip of another label or across its leader. */
function meets({ fromX, fromY, toX, toY }: PlacedLabel['leader'], { x, y, width, height, leader }: PlacedLabel): boolean {
  const crosses = (ax: number, ay: number, bx: number, by: number): boolean => segmentsCross(fromX, fromY, toX, toY, ax, ay, bx, by);
  const [right, bottom] = [x + width, y + height];
  return crosses(leader.fromX, leader.fromY, leader.toX, leader.toY) || crosses(x, y, right, bottom) || crosses(x, bottom, right, y) || overlap({ x: toX - 3, y: toY - 3, width: 6, height: 6 }, { x, y, width, height });
}

/**
 * Rows at least `row` apart within the column and out of what is closed, each moved as little as the order allows; null if they do not fit.
 * @param closed ranges of tops, from and to, at which a chip would cover something
 */
function spreadOut(wanted: readonly number[], top: number, bottom: number, row: number, closed: readonly (readonly [number, number])[]): number[] | null {
  const tops: number[] = [];
  for (const want of wanted) tops.push(freeFrom(Math.max(want, top, tops.length > 0 ? tops.at(-1)! + row : top), 1, closed));
  for (let index = tops.length - 1, limit = bottom; index >= 0; index--) {
    if (tops[index]! > limit) tops[index] = freeFrom(limit, -1, closed);
    limit = tops[index]! - row;
  }
  return tops[0]! >= top ? tops : null;
}

/** The nearest open place from `at` downwards (1) or upwards (-1). */
function freeFrom(at: number, way: 1 | -1, closed: readonly (readonly [number, number])[]): number {
  for (let tries = 0; tries <= closed.length; tries++) {
    const within = closed.find(([from, to]) => at > from && at < to);
    if (!within) return at;
    at = way > 0 ? within[1] : within[0];
  }
  return at;
}

/** Exchanging the rows of two crossing leaders shortens both together, so this ends; rows are equal, so none overlap. */
function untangle(members: LabelAnchor[], tops: readonly number[], startOf: (member: LabelAnchor) => number, height: number): void {
  const middle = (index: number): number => tops[index]! + height / 2;
  for (let changed = true, rounds = 0; changed && rounds < members.length ** 2 + 1; rounds++) {
    changed = false;
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length; j++) {
        const [a, b] = [members[i]!, members[j]!];
        if (!segmentsCross(startOf(a), middle(i), a.x, a.y, startOf(b), middle(j), b.x, b.y)) continue;
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

export function overlap(a: LabelBox, b: LabelBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

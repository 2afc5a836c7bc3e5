/** What two points share and where they part. Pure. */
import type { Finding } from '../../atlas/finding/Finding.ts';
import type { PointPage } from '../../atlas/pages/Page.ts';

/** One place in a list, and whether the other point's list has it too. */
export interface ListedItem {
  readonly text: string;
  readonly own: boolean;
}

export function markOwn(mine: readonly string[], theirs: readonly string[]): readonly ListedItem[] {
  const there = new Set(theirs);
  return mine.map((text) => ({ text, own: !there.has(text) }));
}

/** The place of a point on the side that leads; midline points have one. */
export function findingOn(page: PointPage, side: 'L' | 'R'): Finding | undefined {
  return page.findings.find((each) => each.place === 'main' && (each.side === side || each.side === 'M'));
}

export interface Apart {
  readonly mm: number;
  /** Null where the two are measured in different cun. */
  readonly cun: number | null;
}

/** How far the nearest places of both lie apart on the model, in a straight line; null where one has no place. */
export function apart(a: PointPage, b: PointPage, side: 'L' | 'R'): Apart | null {
  if (!a.point.placed || !b.point.placed) return null;
  const [from, to] = [findingOn(a, side)?.marks ?? [], findingOn(b, side)?.marks ?? []];
  const gaps = from.flatMap((one) => to.map((other) => Math.hypot(...one.at.map((value, axis) => value - other.at[axis as 0]))));
  if (gaps.length === 0) return null;
  const mm = Math.min(...gaps) * 1000;
  const cun = a.cun ?? b.cun;
  const same = (a.cun?.region ?? cun?.region) === (b.cun?.region ?? cun?.region);
  return { mm: Math.round(mm), cun: cun && same && BACK.has(a.point.region) && BACK.has(b.point.region) ? Math.round((mm / cun.mm) * 10) / 10 : null };
}

/** Parts of the body that share one cun. */
const BACK: ReadonlySet<string> = new Set(['thoracolumbar', 'lumbar', 'sacral', 'buttock']);

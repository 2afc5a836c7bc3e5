/** The four names to choose from: the right one and three of the points that really lie next to it. */
import { shuffle, type Random } from './createRandom.ts';
import type { StudyItem, StudyPlace } from './StudyItem.ts';

const CHOICES = 4;
/** Wrong answers are drawn from this many nearest points. */
const NEAR = 6;

export function chooseNeighbours(item: Pick<StudyItem, 'code' | 'side'>, places: readonly StudyPlace[], random: Random): readonly string[] {
  const near = nearestCodes(item, places).slice(0, NEAR);
  return shuffle([item.code, ...shuffle(near, random).slice(0, CHOICES - 1)], random);
}

/** Codes of other points, nearest to any place of this one first; the other side of the body counts as it is. */
export function nearestCodes(item: Pick<StudyItem, 'code' | 'side'>, places: readonly StudyPlace[]): readonly string[] {
  const own = places.filter((place) => place.code === item.code && place.side === item.side);
  const gaps = new Map<string, number>();
  for (const other of places) {
    if (other.code === item.code) continue;
    for (const mine of own) {
      const gap = Math.hypot(...mine.at.map((value, axis) => value - (other.at[axis] ?? 0)));
      if (gap < (gaps.get(other.code) ?? Infinity)) gaps.set(other.code, gap);
    }
  }
  return [...gaps].toSorted((a, b) => a[1] - b[1]).map(([code]) => code);
}

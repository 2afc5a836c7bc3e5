/** How often the lists that were read name a point: counted from the lists, so that it can never disagree with them. */
import type { UsageList } from '../schema/usage.ts';

export interface PointUsage {
  /** Ids of the lists that name it. */
  readonly listedIn: readonly string[];
  readonly count: number;
  readonly total: number;
  /** Its place in the lists that rank their points, 1 for the first. */
  readonly ranks: Readonly<Record<string, number>>;
}

/** A pool or a combination counts as naming a point. This is not a percentage of trials. */
export function countUsage(lists: readonly UsageList[], code: string): PointUsage {
  const naming = lists.filter((list) => list.points.includes(code));
  const ranked = naming.filter((list) => list.ordered);
  return {
    listedIn: naming.map((list) => list.id),
    count: naming.length,
    total: lists.length,
    ranks: Object.fromEntries(ranked.map((list) => [list.id, list.points.indexOf(code) + 1])),
  };
}

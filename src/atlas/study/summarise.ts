/** What the study home says: how much is due, what is solid and what fades. Pure; the clock comes from outside. */
import { recallOf, RETENTION } from './schedule.ts';
import { cardId } from './StudyItem.ts';
import type { StudyProgress } from './StudyProgress.ts';

export type Memory = 'solid' | 'fading' | 'new';

export interface PointMemory {
  readonly code: string;
  readonly memory: Memory;
  /** Chance of remembering it now, the weaker of its kinds; null where it was never asked. */
  readonly recall: number | null;
}

export interface StudySummary {
  /** Ids of due cards, longest waiting first. */
  readonly due: readonly string[];
  readonly minutes: number;
  readonly points: readonly PointMemory[];
  /** Median error of the latest placements in mm, and of those before; null where there are too few. */
  readonly medianMm: number | null;
  readonly medianBeforeMm: number | null;
}

const SECONDS_EACH = 27;
const LATEST = 10;
const LEARNED = 2;

export function summarise(progress: StudyProgress, codes: readonly string[], now: number): StudySummary {
  const due = progress.cards.filter((card) => card.due <= now).toSorted((a, b) => a.due - b.due).map(cardId);
  const errors = progress.answers.flatMap(({ mm }) => mm ?? []);
  return {
    due,
    minutes: Math.max(1, Math.round((due.length * SECONDS_EACH) / 60)),
    points: codes.map((code) => {
      const cards = progress.cards.filter((card) => card.code === code);
      if (cards.length === 0) return { code, memory: 'new', recall: null };
      const recall = Math.min(...cards.map((card) => recallOf(card, now)));
      const solid = recall >= RETENTION && cards.every((card) => card.state === LEARNED);
      return { code, memory: solid ? 'solid' : 'fading', recall };
    }),
    medianMm: median(errors.slice(-LATEST)),
    medianBeforeMm: median(errors.slice(-2 * LATEST, -LATEST)),
  };
}

const FEWEST = 5;

function median(values: readonly number[]): number | null {
  if (values.length < FEWEST) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
}

/** When a card comes back: FSRS (package ts-fsrs), aiming at nine of ten remembered, first steps of 1 and 10 minutes. */
import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { QuizKind } from '../route/Route.ts';
import type { StudyGrade } from './scorePlacement.ts';
import type { StudyCard } from './StudyProgress.ts';

export const RETENTION = 0.9;

const scheduler = fsrs({ request_retention: RETENTION, enable_fuzz: true, learning_steps: ['1m', '10m'], relearning_steps: ['10m'] });
const RATINGS: Readonly<Record<StudyGrade, Grade>> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy };

/** @param now milliseconds since 1970 */
export function reviewed(before: StudyCard | undefined, { kind, code }: { readonly kind: QuizKind; readonly code: string }, grade: StudyGrade, now: number): StudyCard {
  const card = before ? toFsrs(before) : createEmptyCard(new Date(now));
  const { card: after } = scheduler.next(card, new Date(now), RATINGS[grade]);
  return {
    kind,
    code,
    due: after.due.getTime(),
    last: now,
    stability: after.stability,
    difficulty: after.difficulty,
    days: after.scheduled_days,
    step: after.learning_steps,
    reps: after.reps,
    lapses: after.lapses,
    state: after.state,
  };
}

/** Chance that the card would be remembered now, 0..1. */
export function recallOf(card: StudyCard, now: number): number {
  return card.last === null ? 0 : scheduler.get_retrievability(toFsrs(card), new Date(now), false);
}

function toFsrs(card: StudyCard): Card {
  return {
    due: new Date(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: card.days,
    learning_steps: card.step,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    ...(card.last === null ? {} : { last_review: new Date(card.last) }),
  };
}

/** Sittings of this visit, so that someone who went to see a point finds the quiz where it was. */
import type { QuizKind } from '../../atlas/route/Route.ts';
import { createRandom } from '../../atlas/study/createRandom.ts';
import type { StudyItem, StudyPlace } from '../../atlas/study/StudyItem.ts';
import type { StudyProgress } from '../../atlas/study/StudyProgress.ts';
import { cardId } from '../../atlas/study/StudyItem.ts';
import { createSession, type StudySession } from '../../atlas/study/StudySession.ts';

export interface Sitting {
  readonly session: StudySession;
  readonly seed: number;
  readonly right: number;
}

const open = new Map<string, Sitting>();

export function heldSitting(name: string): Sitting | undefined {
  return open.get(name);
}

export function holdSitting(name: string, sitting: Sitting | null): void {
  if (sitting) open.set(name, sitting);
  else open.delete(name);
}

interface Wish {
  readonly kinds: readonly QuizKind[];
  readonly places: readonly StudyPlace[];
  readonly progress: StudyProgress;
  readonly seed: number;
  readonly now: number;
}

export function beginSitting({ kinds, places, progress, seed, now }: Wish): Sitting {
  const due = progress.cards.filter((card) => card.due <= now).toSorted((a, b) => a.due - b.due).map(cardId);
  const session = createSession({ items: itemsOf(places, kinds, seed), kinds, due, known: new Set(progress.cards.map(cardId)), seed });
  return { session, seed, right: 0 };
}

/** One item for each point and kind, on a side drawn by chance. Pins are placed on the lower back, which both pictures show. */
export function itemsOf(places: readonly StudyPlace[], kinds: readonly QuizKind[], seed: number): readonly StudyItem[] {
  const random = createRandom(seed ^ 0x51de);
  return [...new Set(places.map(({ code }) => code))].flatMap((code) => {
    const own = places.filter((place) => place.code === code);
    const sides = [...new Set(own.map(({ side }) => side))];
    const side = sides[Math.floor(random() * sides.length)] ?? 'M';
    return kinds.filter((kind) => kind === 'name' || own.every(({ zone }) => zone === 'lower-back')).map((kind): StudyItem => ({ kind, code, side }));
  });
}

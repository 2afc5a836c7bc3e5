/** What is kept about a learner, on their own device only. Read back through a schema: a damaged value costs itself alone. */
import * as v from 'valibot';
import { QUIZ_KINDS } from '../route/Route.ts';

const GRADES = ['again', 'hard', 'good', 'easy'] as const;
const moment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

const cardSchema = v.object({
  kind: v.picklist(QUIZ_KINDS),
  code: v.pipe(v.string(), v.regex(/^[A-Z]{2,4}(-[A-Z]{1,3})?\d{0,2}$/)),
  /** Milliseconds since 1970, as all moments here. */
  due: moment,
  last: v.nullable(moment),
  stability: amount,
  difficulty: amount,
  days: amount,
  step: amount,
  reps: amount,
  lapses: amount,
  state: v.picklist([0, 1, 2, 3]),
});

const answerSchema = v.object({
  at: moment,
  kind: v.picklist(QUIZ_KINDS),
  code: v.string(),
  grade: v.picklist(GRADES),
  mm: v.nullable(amount),
  sure: v.nullable(v.picklist(['guess', 'think', 'sure'])),
});

const progressSchema = v.object({
  format: v.literal(1),
  cards: v.pipe(v.array(cardSchema), v.maxLength(1000)),
  answers: v.pipe(v.array(answerSchema), v.maxLength(1000)),
});

export type StudyCard = Readonly<v.InferOutput<typeof cardSchema>>;
export type StudyAnswer = Readonly<v.InferOutput<typeof answerSchema>>;
export type Confidence = NonNullable<StudyAnswer['sure']>;

export interface StudyProgress {
  readonly format: 1;
  readonly cards: readonly StudyCard[];
  /** The newest last; only so many are kept. */
  readonly answers: readonly StudyAnswer[];
}

export const NO_PROGRESS: StudyProgress = { format: 1, cards: [], answers: [] };
const KEPT_ANSWERS = 400;

/** Null where the value is not progress of ours. */
export function readProgress(value: unknown): StudyProgress | null {
  const found = v.safeParse(progressSchema, value);
  return found.success ? found.output : null;
}

/** The text of a file for another device. */
export function printProgress(progress: StudyProgress): string {
  return `${JSON.stringify({ atlas: 'study', ...progress }, null, 1)}\n`;
}

export function parseProgress(text: string): StudyProgress | null {
  try {
    return readProgress(JSON.parse(text));
  } catch {
    return null;
  }
}

export function withAnswer(progress: StudyProgress, card: StudyCard, answer: StudyAnswer): StudyProgress {
  const others = progress.cards.filter(({ kind, code }) => kind !== card.kind || code !== card.code);
  return { format: 1, cards: [...others, card], answers: [...progress.answers, answer].slice(-KEPT_ANSWERS) };
}

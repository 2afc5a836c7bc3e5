/** What the reading rooms draw from facts: shares of people, odds, courses, care alongside, harms, questions, checks. */
import type { ExpectationsProse, SafetyProse } from '../../content/schema/prose.ts';
import type { Expectations } from '../../content/schema/expectations.ts';
import type { PageFigureId } from '../../content/schema/pageProse.ts';
import type { AdverseEvent } from '../../content/schema/safety.ts';
import { citationView, sourceMap } from './citations.ts';
import type { ContentReader } from './ContentReader.ts';
import type { ArticleFigure, HarmRow } from './Page.ts';

/** The trial that is drawn in a section. */
const SHARES = { shares: 'gerac', 'shares-65': 'over-65' } as const;

export function articleFigure(content: ContentReader, id: PageFigureId): ArticleFigure {
  switch (id) {
    case 'badge-parts':
      return { kind: 'badge-parts' };
    case 'checks':
      return checks(content);
    case 'shares':
    case 'shares-65':
      return shares(content, SHARES[id]);
    case 'odds':
      return odds(content);
    case 'courses':
      return courses(content);
    case 'plan':
      return plan(content);
    case 'harms':
      return harms(content);
    case 'questions':
      return { kind: 'questions', questions: questionsToTake(content) };
  }
}

/** Sources that a figure names, so that they stand in the list of the page. */
export function figureSources(figure: ArticleFigure | null): readonly string[] {
  if (figure === null || !('rows' in figure)) return [];
  return figure.rows.flatMap((row) => row.sources);
}

/** The five questions that a patient takes along. */
export function questionsToTake(content: ContentReader): readonly string[] {
  const { questions } = safetyWords(content);
  return content
    .fact<readonly { readonly id: string; readonly takeAlong: boolean }[]>('safety/questions.json')
    .filter(({ takeAlong }) => takeAlong)
    .map(({ id }) => questions[id] ?? id);
}

function shares(content: ContentReader, id: string): ArticleFigure {
  const words = expectationWords(content);
  const share = expectations(content).responseShare.find((one) => one.id === id);
  if (!share) throw new Error(`expectations.json has no share '${id}'`);
  return {
    kind: 'shares',
    title: words.responseShare[id] ?? id,
    outcome: words.outcomes[share.outcome] ?? share.outcome,
    rows: share.rows.flatMap((row) => ('percent' in row ? [{ id: row.arm, label: words.arms[row.arm] ?? row.arm, percent: row.percent, sources: share.src }] : [])),
  };
}

function odds(content: ContentReader): ArticleFigure {
  const words = expectationWords(content).odds;
  return {
    kind: 'odds',
    rows: expectations(content).odds.map(({ id, tilts, src }) => ({ factor: words[id]?.factor ?? id, says: words[id]?.says ?? '', tilts, sources: src })),
  };
}

function courses(content: ContentReader): ArticleFigure {
  const all = sourceMap(content);
  return {
    kind: 'courses',
    rows: expectations(content).typicalCourse.map(({ sessions, weeks, minutes, src }) => {
      const source = all.get(src[0] ?? '');
      return { study: source ? citationView(source).short : (src[0] ?? ''), sessions, weeks, minutes: minutes ?? null, sources: src };
    }),
  };
}

function plan(content: ContentReader): ArticleFigure {
  const words = expectationWords(content).plan;
  return { kind: 'plan', rows: expectations(content).plan.map(({ id, src }) => ({ id, title: words[id]?.title ?? id, text: words[id]?.text ?? '', sources: src })) };
}

function harms(content: ContentReader): ArticleFigure {
  const words = safetyWords(content);
  const rows = content.fact<readonly AdverseEvent[]>('safety/adverse-events.json').map(
    (event): HarmRow => ({
      id: event.id,
      what: words.adverseEvents[event.id] ?? event.id,
      value: event.value,
      low: event.low ?? null,
      high: event.high ?? null,
      unit: words.units[event.unit] ?? event.unit,
      ofHundred: event.unit === 'percent-of-patients',
      checked: event.figureVerification === 'verified',
      sources: event.src,
    }),
  );
  return { kind: 'harms', rows, why: words.whyRatesDiffer };
}

/** How much of the bibliography was read how far, counted from the facts. */
function checks(content: ContentReader): ArticleFigure {
  const sources = [...sourceMap(content).values()];
  const figures = sources.flatMap(({ effects }) => effects);
  const count = (status: string): number => figures.filter(({ figureVerification }) => figureVerification === status).length;
  return {
    kind: 'checks',
    works: sources.length,
    found: sources.filter(({ verification }) => verification === 'verified').length,
    figures: figures.length,
    read: count('verified'),
    partly: count('partly'),
    remembered: count('from knowledge'),
  };
}

function expectations(content: ContentReader): Expectations {
  return content.fact<Expectations>('expectations.json');
}

function expectationWords(content: ContentReader): ExpectationsProse {
  const words = content.prose<ExpectationsProse>('expectations.json');
  if (!words) throw new Error('prose/en/expectations.json is missing');
  return words;
}

function safetyWords(content: ContentReader): SafetyProse {
  const words = content.prose<SafetyProse>('safety.json');
  if (!words) throw new Error('prose/en/safety.json is missing');
  return words;
}

/** One page to take along: a point as its sheet shows it, the three groups of the largest trial, questions to ask. */
import type { ContentReader } from './ContentReader.ts';
import type { PrintPage } from './Page.ts';
import { pointPage } from './pointPage.ts';

/** Those that fit a person who decides whether to go: licence, needles, sessions, risks, other care. */
const QUESTIONS = ['licence', 'sterile', 'how-many', 'risks', 'other-care'];

export function printPage(content: ContentReader, code: string): PrintPage {
  const point = pointPage(content, code);
  const figures = content.fact<readonly { readonly id: string; readonly rows: readonly { readonly id: string; readonly percent: number }[] }[]>('evidence/figures.json');
  const asked = content.prose<{ readonly questions: Readonly<Record<string, string>> }>('safety.json')?.questions ?? {};
  const rows = figures.find(({ id }) => id === 'fig-gerac')?.rows ?? [];
  return {
    kind: 'print',
    title: point.title,
    description: point.description,
    // Paper has no room for what the sheet unfolds.
    point: { ...point, mechanisms: [], layers: [], exact: { rule: null, cunOut: null, palpation: [], methods: [], disputes: [] } },
    groups: rows.map(({ id, percent }) => ({ id: id as 'real', percent })),
    questions: QUESTIONS.flatMap((id) => asked[id] ?? []),
  };
}

/** The evidence room and its six questions, joined from figures, answers and the texts of the reading room. */
import type { EvidenceQuestion } from '../../content/schema/evidence.ts';
import type { EvidenceProse } from '../../content/schema/prose.ts';
import { QUESTIONS, type QuestionId } from '../route/Route.ts';
import { articleFrame } from './articlePage.ts';
import { citations } from './citations.ts';
import type { ContentReader } from './ContentReader.ts';
import { figureView } from './figureView.ts';
import type { ArticleSection, EvidencePage, FigureView, EvidenceQuestionPage } from './Page.ts';

export function evidencePage(content: ContentReader): EvidencePage {
  const { title, lead, sections, sources } = articleFrame(content, 'evidence');
  return {
    kind: 'evidence',
    title,
    description: lead[0] ?? title,
    lead,
    questions: QUESTIONS.map((id) => {
      const section = sectionOf(sections, id);
      return { id, title: section.heading, answer: section.plain.join(' '), badge: section.badge };
    }),
    sections,
    sources,
  };
}

export function questionPage(content: ContentReader, id: QuestionId): EvidenceQuestionPage {
  const facts = content.fact<readonly EvidenceQuestion[]>('evidence/questions.json').find((one) => one.id === id);
  const words = wordsOf(content);
  const prose = words.questions[id];
  if (!facts || !prose) throw new Error(`evidence/questions.json has no '${id}'`);
  const section = sectionOf(articleFrame(content, 'evidence').sections, id);
  const figures = facts.figures.map((figure) => figureView(content, figure));
  return {
    kind: 'evidence-question',
    title: prose.question,
    description: prose.lead,
    id,
    lead: prose.lead,
    guess: {
      kind: facts.guess.kind,
      question: prose.guess.question,
      options: facts.guess.of.map((option) => ({ id: option, label: prose.guess.options[option] ?? option, value: facts.guess.kind === 'arrays' ? shareOf(figures, option) : null })),
    },
    answer: section.plain.join(' '),
    student: section.student,
    badge: section.badge,
    cannotTell: prose.cannotTell,
    figures,
    claims: section.claims,
    questions: QUESTIONS.map((other) => ({ id: other, title: words.questions[other]?.question ?? other })),
    sources: citations(content, [...figures.flatMap(({ sources }) => sources), ...section.sources, ...facts.sources]),
  };
}

/** The share in 100 that a guess is held against. */
function shareOf(figures: readonly FigureView[], row: string): number {
  const [figure] = figures;
  const found = figure?.rows.find(({ id }) => id === row);
  if (!figure || !found) throw new Error(`no row '${row}' to guess`);
  return figure.id === 'fig-safety' ? found.value / 100 : found.value;
}

function sectionOf(sections: readonly ArticleSection[], id: string): ArticleSection {
  const section = sections.find((one) => one.id === id);
  if (!section) throw new Error(`prose/en/pages/evidence.json has no section '${id}'`);
  return section;
}

function wordsOf(content: ContentReader): EvidenceProse {
  const words = content.prose<EvidenceProse>('evidence.json');
  if (!words) throw new Error('prose/en/evidence.json is missing');
  return words;
}

/** The study home and the quizzes: where each point lies in words, and how far trained people's own marks scatter. */
import type { Words } from '../../i18n/createTranslator.ts';
import type { RoomRoute } from '../route/Route.ts';
import type { Tolerance } from '../study/scorePlacement.ts';
import type { ContentReader } from './ContentReader.ts';
import type { StudyPage } from './Page.ts';
import { pointRows } from './siteData.ts';

export function studyPage(content: ContentReader, room: Extract<RoomRoute, { kind: 'quiz' }> | { readonly kind: 'learn' | string }, words: Words): StudyPage {
  const quiz = 'quiz' in room ? room.quiz : null;
  const placed = pointRows(content).filter((row) => row.placed);
  return {
    kind: quiz === null ? 'learn' : 'quiz',
    title: words(quiz === null ? 'learn.title' : `learn.quizzes.${quiz}.title`),
    description: words(quiz === null ? 'learn.lead' : `learn.quizzes.${quiz}.line`),
    places: Object.fromEntries(placed.map(({ code }) => [code, content.fact<{ readonly location: { readonly text: string } }>(`points/${code}.json`).location.text])),
    tolerance: content.fact<Tolerance>('location/tolerance.json'),
  };
}

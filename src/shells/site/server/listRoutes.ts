/** Every address that the build writes, as routes. */
import type { ContentReader } from '../../../atlas/pages/ContentReader.ts';
import { sourceMap } from '../../../atlas/pages/citations.ts';
import { claimsOf } from '../../../atlas/pages/claimPages.ts';
import { termsOf } from '../../../atlas/pages/glossaryPages.ts';
import { pointRows } from '../../../atlas/pages/siteData.ts';
import { QUESTIONS, QUIZ_KINDS, type RoomRoute, type Route, type SimpleRouteKind } from '../../../atlas/route/Route.ts';

const SIMPLE: readonly SimpleRouteKind[] = ['home', 'mechanisms', 'evidence', 'expect', 'safety', 'sources', 'about', 'claims', 'questions', 'glossary'];

export function listRoutes(content: ContentReader): readonly Route[] {
  const rooms: RoomRoute[] = [
    ...SIMPLE.map((kind) => ({ kind })),
    ...pointRows(content).map(({ code }) => ({ kind: 'point' as const, code })),
    ...pointRows(content).map(({ code }) => ({ kind: 'section' as const, code })),
    ...content.fact<readonly { readonly id: string }[]>('anatomy/kinds.json').map(({ id }) => ({ kind: 'structure' as const, slug: id })),
    ...QUESTIONS.map((id) => ({ kind: 'evidence-question' as const, id })),
    ...content.list('mechanisms').map((slug) => ({ kind: 'mechanism' as const, slug })),
    ...claimsOf(content).map(({ id }) => ({ kind: 'claim' as const, id })),
    ...termsOf(content).map(({ id }) => ({ kind: 'term' as const, id })),
    ...[...sourceMap(content).keys()].map((id) => ({ kind: 'source' as const, id })),
  ];
  // Quizzes keep things on the device, so they stand on the site alone.
  const study: RoomRoute[] = [{ kind: 'learn' }, { kind: 'compare' }, { kind: 'notes' }, ...pointRows(content).map(({ code }) => ({ kind: 'print' as const, code })), ...QUIZ_KINDS.map((quiz) => ({ kind: 'quiz' as const, quiz }))];
  return [...rooms, ...study, ...rooms.map((inner) => ({ kind: 'embed' as const, inner })), { kind: 'kiosk' }];
}


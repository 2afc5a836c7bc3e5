/**
 * What is open, as a value. Addresses are printed from it and read into it; nothing else in the product knows paths.
 * Rooms appear here when they open (a route without a room would be a dead end).
 */
export const QUIZ_KINDS = ['name', 'place'] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

/** The six questions of the evidence room, in their order. */
export const QUESTIONS = ['usual-care', 'sham', 'how-long', 'exact-point', 'safety', 'experts'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

export type SimpleRouteKind =
  | 'home'
  | 'mechanisms'
  | 'evidence'
  | 'expect'
  | 'safety'
  | 'sources'
  | 'about'
  | 'claims'
  | 'questions'
  | 'glossary'
  | 'learn'
  | 'compare'
  | 'notes'
  | 'kiosk';

/** A room that can be shown in a frame. */
export type RoomRoute =
  | { readonly kind: SimpleRouteKind }
  | { readonly kind: 'point'; readonly code: string }
  | { readonly kind: 'section'; readonly code: string }
  | { readonly kind: 'mechanism'; readonly slug: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'term'; readonly id: string }
  /** A structure of the body, by its kind: sides and levels share one sheet. */
  | { readonly kind: 'structure'; readonly slug: string }
  | { readonly kind: 'evidence-question'; readonly id: QuestionId }
  | { readonly kind: 'quiz'; readonly quiz: QuizKind }
  | { readonly kind: 'print'; readonly code: string }
  | { readonly kind: 'not-found'; readonly path: string };

/** Rooms of the site alone: they keep things on the device, or need the page to themselves. */
export function isSiteOnly({ kind }: RoomRoute): boolean {
  return kind === 'kiosk' || kind === 'learn' || kind === 'quiz' || kind === 'compare' || kind === 'notes' || kind === 'print';
}

/** A frame's room stands in its address. The kiosk's does not: whoever comes next finds the door as it was. */
export type Route = RoomRoute | { readonly kind: 'embed'; readonly inner: RoomRoute } | { readonly kind: 'kiosk'; readonly inner: RoomRoute };

export type RouteKind = Route['kind'];

/** The room itself, whether it stands in a frame, in the kiosk or on the site. */
export function roomOf(route: Route): RoomRoute {
  return 'inner' in route ? route.inner : route;
}

/** Routes on which the body is on screen. */
export function hasStage(route: Route): boolean {
  const { kind } = roomOf(route);
  return kind === 'home' || kind === 'point' || kind === 'structure' || kind === 'kiosk' || kind === 'quiz' || kind === 'not-found';
}

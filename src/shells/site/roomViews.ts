/**
 * The views of the rooms, each loaded with its room and not with the program. `loadRoom` must have settled before a page
 * of that kind is drawn, on the server and on hydration alike.
 */
import type { ComponentType } from 'react';
import type { Page } from '../../atlas/pages/Page.ts';

/** Pages whose view comes with their room. */
export type RoomKind = Exclude<Page['kind'], 'home' | 'not-found' | 'kiosk'>;
type View = ComponentType<{ readonly page: never }>;

const LOADERS: Readonly<Record<RoomKind, () => Promise<View>>> = {
  point: async () => (await import('../../features/explain/index.ts')).PointSheet as View,
  section: async () => (await import('../../features/section/index.ts')).SectionRoom as View,
  structure: async () => (await import('../../features/structure/index.ts')).StructureSheet as View,
  mechanism: async () => (await import('../../features/mechanism/index.ts')).MechanismRoom as View,
  mechanisms: async () => (await import('../../features/mechanism/index.ts')).MechanismsRoom as View,
  evidence: async () => (await import('../../features/evidence/index.ts')).EvidenceRoom as View,
  'evidence-question': async () => (await import('../../features/evidence/index.ts')).QuestionRoom as View,
  expect: async () => (await import('../../features/reading/index.ts')).ArticleRoom as View,
  safety: async () => (await import('../../features/reading/index.ts')).ArticleRoom as View,
  about: async () => (await import('../../features/reading/index.ts')).ArticleRoom as View,
  sources: async () => (await import('../../features/sources/index.ts')).SourcesRoom as View,
  source: async () => (await import('../../features/sources/index.ts')).SourceRoom as View,
  questions: async () => (await import('../../features/reading/index.ts')).QuestionsRoom as View,
  claims: async () => (await import('../../features/claims/index.ts')).ClaimsRoom as View,
  claim: async () => (await import('../../features/claims/index.ts')).ClaimRoom as View,
  print: async () => (await import('../../features/print/index.ts')).PrintRoom as View,
  compare: async () => (await import('../../features/compare/index.ts')).CompareRoom as View,
  notes: async () => (await import('../../features/notes/index.ts')).NotesRoom as View,
  glossary: async () => (await import('../../features/glossary/index.ts')).GlossaryRoom as View,
  term: async () => (await import('../../features/glossary/index.ts')).TermRoom as View,
  learn: async () => (await import('../../features/learn/index.ts')).LearnRoom as View,
  quiz: async () => (await import('../../features/learn/index.ts')).QuizRoom as View,
};

/** Pictures that a room brings to the stage, by the kind of its page. */
const pictures = new Map<RoomKind, View>();
const views = new Map<RoomKind, View>();

/** Loads the view of a page with its style sheet, and for a mechanism its drawings. */
export async function loadRoom(page: Page): Promise<void> {
  if (page.kind !== 'home') await import('./styles/roomSheets.css');
  if (!isLoaded(page.kind)) return;
  if (page.kind === 'mechanism') await (await import('../../features/mechanism/index.ts')).loadDrawings((page as { readonly slug: string }).slug);
  if (page.kind === 'section') pictures.set('section', (await import('../../features/section/index.ts')).SectionPicture as View);
  if (!views.has(page.kind)) views.set(page.kind, await LOADERS[page.kind]());
}

export function roomView(page: Page): ComponentType<{ readonly page: Page }> | undefined {
  return isLoaded(page.kind) ? (views.get(page.kind) as ComponentType<{ readonly page: Page }> | undefined) : undefined;
}

/** What a room shows on the stage before, or instead of, the live body; undefined where it brings nothing. */
export function roomPicture(page: Page | null): ComponentType<{ readonly page: Page }> | undefined {
  // Where the model has no tissue there is nothing to cut.
  if (page?.kind !== 'section' || page.places.length === 0) return undefined;
  return pictures.get('section') as ComponentType<{ readonly page: Page }> | undefined;
}

function isLoaded(kind: Page['kind']): kind is RoomKind {
  return Object.hasOwn(LOADERS, kind);
}

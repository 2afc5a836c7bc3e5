/** Module of each room's view, as the build's manifest names it: pages preload theirs. */
import type { RoomKind } from '../roomViews.ts';

export const ROOM_MODULES: Readonly<Record<RoomKind, string>> = {
  point: 'src/features/explain/index.ts',
  section: 'src/features/section/index.ts',
  structure: 'src/features/structure/index.ts',
  mechanism: 'src/features/mechanism/index.ts',
  mechanisms: 'src/features/mechanism/index.ts',
  evidence: 'src/features/evidence/index.ts',
  'evidence-question': 'src/features/evidence/index.ts',
  expect: 'src/features/reading/index.ts',
  safety: 'src/features/reading/index.ts',
  about: 'src/features/reading/index.ts',
  sources: 'src/features/sources/index.ts',
  source: 'src/features/sources/index.ts',
  questions: 'src/features/reading/index.ts',
  claims: 'src/features/claims/index.ts',
  claim: 'src/features/claims/index.ts',
  print: 'src/features/print/index.ts',
  compare: 'src/features/compare/index.ts',
  notes: 'src/features/notes/index.ts',
  glossary: 'src/features/glossary/index.ts',
  term: 'src/features/glossary/index.ts',
  learn: 'src/features/learn/index.ts',
  quiz: 'src/features/learn/index.ts',
};

/** Reads the path part of an address into a route. Never throws: what leads nowhere is the `not-found` route. */
import { structureKind } from '../../content/anatomy/structureKind.ts';
import { isSiteOnly, QUESTIONS, QUIZ_KINDS, type QuestionId, type QuizKind, type Route, type RoomRoute, type SimpleRouteKind } from './Route.ts';

export interface KnownIds {
  /** Point codes in their WHO spelling. */
  readonly points: ReadonlySet<string>;
  readonly mechanisms: ReadonlySet<string>;
}

const SIMPLE: Readonly<Record<string, SimpleRouteKind>> = {
  '': 'home',
  m: 'mechanisms',
  evidence: 'evidence',
  expect: 'expect',
  safety: 'safety',
  sources: 'sources',
  about: 'about',
  claims: 'claims',
  questions: 'questions',
  glossary: 'glossary',
  learn: 'learn',
  compare: 'compare',
  notes: 'notes',
  kiosk: 'kiosk',
};

/** Claims are numbered. */
const CLAIM_ID = /^c\d\d$/;
const STRUCTURE_ID = /^[a-z][a-z0-9-]{2,60}$/;
const TERM_ID = /^[a-z0-9][a-z0-9-]{1,60}$/;
const SOURCE_ID = /^[a-z0-9][a-z0-9-]{0,80}$/;
const MAX_PATH = 300;

/**
 * @param path the part after the site's root and language, with or without slashes at its ends, e.g. `p/BL23/`.
 * @param known ids that exist; point codes are matched without regard to case or spaces.
 */
export function parseRoute(path: string, known: KnownIds): Route {
  const parts = path.slice(0, MAX_PATH).split('/').map(decode).filter((part) => part !== '');
  if (parts.at(-1) === 'index.html') parts.pop();
  if (parts[0] === 'embed') {
    const inner = parseRoom(parts.slice(1), known);
    return { kind: 'embed', inner: isSiteOnly(inner) ? { kind: 'home' } : inner };
  }
  return parseRoom(parts, known);
}

function parseRoom(parts: readonly string[], known: KnownIds): RoomRoute {
  const [head = '', second, third] = parts;
  const notFound: RoomRoute = { kind: 'not-found', path: parts.join('/') };
  if (parts.length > 3) return notFound;
  if (second === undefined) {
    const simple = Object.hasOwn(SIMPLE, head) ? SIMPLE[head] : undefined;
    return simple ? { kind: simple } : notFound;
  }
  if (head === 'learn' && second === 'quiz' && third !== undefined && isQuiz(third)) return { kind: 'quiz', quiz: third };
  if (head === 'print' && second === 'p' && third !== undefined) {
    const code = matchCode(third, known.points);
    return code === undefined ? notFound : { kind: 'print', code };
  }
  if (head === 'p' && third?.toLowerCase() === 'section') {
    const code = matchCode(second, known.points);
    return code === undefined ? notFound : { kind: 'section', code };
  }
  if (third !== undefined) return notFound;
  if (head === 'p') {
    const code = matchCode(second, known.points);
    return code === undefined ? notFound : { kind: 'point', code };
  }
  if (head === 'm') {
    const slug = second.toLowerCase();
    return known.mechanisms.has(slug) ? { kind: 'mechanism', slug } : notFound;
  }
  if (head === 'a' && STRUCTURE_ID.test(second.toLowerCase())) return { kind: 'structure', slug: structureKind(second.toLowerCase()) };
  if (head === 'claims' && CLAIM_ID.test(second.toLowerCase())) return { kind: 'claim', id: second.toLowerCase() };
  if (head === 'evidence' && isQuestion(second)) return { kind: 'evidence-question', id: second };
  if (head === 'glossary' && TERM_ID.test(second.toLowerCase())) return { kind: 'term', id: second.toLowerCase() };
  if (head === 'sources' && SOURCE_ID.test(second)) return { kind: 'source', id: second };
  return notFound;
}

function isQuestion(text: string): text is QuestionId {
  return (QUESTIONS as readonly string[]).includes(text);
}

function isQuiz(text: string): text is QuizKind {
  return (QUIZ_KINDS as readonly string[]).includes(text);
}

/** `bl 23`, `Bl-23` and `BL23` are one code; extra points keep their inner hyphen (`EX-B2`). */
export function matchCode(text: string, codes: ReadonlySet<string>): string | undefined {
  const plain = squeeze(text);
  for (const code of codes) if (squeeze(code) === plain) return code;
  return undefined;
}

function squeeze(text: string): string {
  return text.toUpperCase().replace(/[\s_-]+/g, '');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

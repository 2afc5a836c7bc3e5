/** Where the words of a page lead into the glossary: at the first use of each term, for every reader by what they see. */
import type { TermProse } from '../../../content/schema/glossary.ts';
import type { ContentReader } from '../ContentReader.ts';
import type { MarkedText, ReaderView, RoomPage, TermSpot } from '../Page.ts';
import { findTerms, type FoundTerm, type Spelling } from './findTerms.ts';
import { proseOf, type ProseText } from './proseOf.ts';

const VIEWS: readonly ReaderView[] = ['static', 'plain', 'student', 'card'];

export function markTerms(content: ContentReader, page: RoomPage): readonly MarkedText[] {
  const prose = proseOf(page);
  if (prose.length === 0) return [];
  return markTexts(prose, spellingsFor(content, page));
}

/**
 * The first use of each term in what each reader sees. In the static page the plain words come first, since the student's
 * are folded away there. A text that stands twice on a page is one text: it is drawn with links once only.
 */
export function markTexts(prose: readonly ProseText[], spellings: readonly Spelling[]): readonly MarkedText[] {
  const found = new Map(prose.map(({ text }) => [text, findTerms(text, spellings)] as const));
  const plain = prose.filter(({ level }) => level !== 'student');
  const student = prose.filter(({ level }) => level !== 'plain');
  const firsts: Readonly<Record<ReaderView, ReadonlySet<FoundTerm>>> = {
    static: firstUses([...plain, ...student], found),
    plain: firstUses(plain, found),
    student: firstUses(student, found),
    card: firstUses(prose.filter(({ card }) => card), found),
  };
  return [...found].flatMap(([text, terms]) => {
    const spots = terms.map((spot): TermSpot => ({ ...spot, views: VIEWS.filter((view) => firsts[view].has(spot)) })).filter(({ views }) => views.length > 0);
    return spots.length === 0 ? [] : [{ text, spots }];
  });
}

function firstUses(prose: readonly ProseText[], found: ReadonlyMap<string, readonly FoundTerm[]>): ReadonlySet<FoundTerm> {
  const firsts = new Map<string, FoundTerm>();
  for (const { text } of prose) {
    for (const spot of found.get(text) ?? []) if (!firsts.has(spot.term)) firsts.set(spot.term, spot);
  }
  return new Set(firsts.values());
}

/** A page does not explain the word that it is about, nor the safety page the signs that it lists. */
function spellingsFor(content: ContentReader, page: RoomPage): readonly Spelling[] {
  const own = page.kind === 'structure' ? [page.plain, page.english] : [page.title];
  const names = new Set([...own, ...(page.kind === 'safety' ? ['warning signs'] : [])].map((name) => name.toLowerCase()));
  return Object.entries(content.prose<TermProse>('glossary.json') ?? {})
    .filter(([id, { forms }]) => !(page.kind === 'term' && page.term.id === id) && !forms.some((form) => names.has(form.toLowerCase())))
    .flatMap(([term, { forms }]) => forms.map((form) => ({ form, term })));
}

/** The glossary: every term with its meaning for both readers, and a page for each. */
import { TERM_GROUPS, type Term, type TermProse } from '../../content/schema/glossary.ts';
import type { Words } from '../../i18n/createTranslator.ts';
import { citations } from './citations.ts';
import type { ContentReader } from './ContentReader.ts';
import type { GlossaryPage, TermPage, TermView } from './Page.ts';
import { placeOf } from './placeOf.ts';

export function glossaryPage(content: ContentReader, words: Words): GlossaryPage {
  const all = termsOf(content);
  return {
    kind: 'glossary',
    title: words('nav.glossary'),
    description: words('glossary.lead'),
    groups: TERM_GROUPS.map((id) => ({ id, terms: sorted(all.filter(({ group }) => group === id).map((term) => termView(content, term)), content) })),
  };
}

export function termPage(content: ContentReader, id: string, words: Words): TermPage {
  const all = termsOf(content);
  const term = all.find((one) => one.id === id);
  if (!term) throw new Error(`glossary.json has no '${id}'`);
  const view = termView(content, term);
  return {
    kind: 'term',
    title: view.term,
    description: view.meaning.plain,
    term: view,
    checked: term.conf === 'verified',
    place: term.place === null ? null : (placeOf(content, words, term.place) ?? null),
    neighbours: sorted(all.filter((other) => other.group === term.group && other.id !== id).map((other) => termView(content, other)), content).map(({ id: slug, term: name }) => ({ id: slug, term: name })),
    sources: citations(content, term.src),
  };
}

export function termsOf(content: ContentReader): readonly Term[] {
  return content.fact<readonly Term[]>('glossary.json');
}

function termView(content: ContentReader, { id }: Term): TermView {
  const prose = content.prose<TermProse>('glossary.json')?.[id];
  if (!prose) throw new Error(`prose/en/glossary.json has no '${id}'`);
  return { id, term: prose.term, meaning: { plain: prose.plain, student: prose.student } };
}

function sorted(terms: readonly TermView[], { language }: ContentReader): readonly TermView[] {
  return terms.toSorted((a, b) => a.term.localeCompare(b.term, language, { sensitivity: 'base' }));
}

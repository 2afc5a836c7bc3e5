/** A text of content. The glossary's words in it, at their first use on the page, are quiet links: with script they open a card. */
import { use, type ReactNode } from 'react';
import { RoomLink } from '../navigation/RoomLink.tsx';
import { TermsContext } from './TermsContext.ts';

export function Prose({ text }: { readonly text: string }) {
  const terms = use(TermsContext);
  const spots = (terms?.spots.get(text) ?? []).filter(({ views }) => terms?.view !== undefined && views.includes(terms.view));
  if (terms === null || spots.length === 0) return text;
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { from, to, term } of spots) {
    parts.push(
      text.slice(end, from),
      <RoomLink key={term} to={{ kind: 'term', id: term }} className="term-link" {...(terms.view === 'static' ? {} : { instead: (link) => terms.open(term, link) })}>
        {text.slice(from, to)}
      </RoomLink>,
    );
    end = to;
  }
  return [...parts, text.slice(end)];
}

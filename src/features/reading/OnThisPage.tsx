/** The parts of a long page: a column beside it where there is room, else behind a button. */
import { useId, useState } from 'react';
import { ListTree } from 'lucide-react';
import type { ArticleSection } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';

/** Shorter pages show at a glance what is on them. */
const ENOUGH = 5;

export function OnThisPage({ sections }: { readonly sections: readonly ArticleSection[] }) {
  const words = useWords();
  const hydrated = useHydrated();
  const list = useId();
  const [open, setOpen] = useState(false);
  if (sections.length < ENOUGH) return null;
  return (
    <nav className="on-page" aria-label={words('reading.onThisPage')} data-open={open || undefined}>
      {hydrated ? (
        <button type="button" className="button button--quiet on-page__button" aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
          <Icon of={ListTree} size={18} /> {words('reading.onThisPage')}
        </button>
      ) : null}
      <p className="on-page__title" aria-hidden="true">
        {words('reading.onThisPage')}
      </p>
      <ul id={list}>
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

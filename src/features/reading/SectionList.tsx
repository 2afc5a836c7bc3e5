/** A list from facts below the text of a section. Items that need help stand in cards of their own, named by what to do. */
import { Cites } from '../../atlas/evidence/Cites.tsx';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import type { CitationView, ListItem } from '../../atlas/pages/Page.ts';

interface SectionListProps {
  readonly items: readonly ListItem[];
  readonly all: readonly CitationView[];
}

export function SectionList({ items, all }: SectionListProps) {
  const groups = [...new Map(items.flatMap(({ group }) => (group ? [[group.id, group] as const] : []))).values()];
  if (groups.length === 0) return <Items items={items} all={all} className={items.some(({ title }) => title !== null) ? 'fact-cards' : 'facts ticks-list'} />;
  return (
    <div className="after">
      {groups.map(({ id, title }) => (
        <div key={id} className="after__group" data-group={id}>
          <h3>{title}</h3>
          <Items items={items.filter(({ group }) => group?.id === id)} all={all} className="facts" />
        </div>
      ))}
    </div>
  );
}

function Items({ items, all, className }: SectionListProps & { readonly className: string }) {
  return (
    <ul className={className}>
      {items.map(({ title, text, checked, sources }) => (
        <li key={text}>
          {title === null ? null : <strong>{title}</strong>} <Prose text={text} /> <Unchecked when={!checked} /> <Cites ids={sources} all={all} />
        </li>
      ))}
    </ul>
  );
}

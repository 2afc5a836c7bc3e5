/** Numbered references of a passage; each number leads to its source in the list of the same page. */
import { useWords } from '../../i18n/WordsContext.tsx';
import type { CitationView } from '../pages/Page.ts';

export function Cites({ ids, all }: { readonly ids: readonly string[]; readonly all: readonly CitationView[] }) {
  const words = useWords();
  const numbered = ids.flatMap((id) => {
    const index = all.findIndex((source) => source.id === id);
    return index < 0 ? [] : [{ id, number: index + 1, short: all[index]?.short ?? id }];
  });
  if (numbered.length === 0) return null;
  return (
    <span className="cites">
      <span className="visually-hidden">{words('mechanism.cite')}</span>
      {numbered.map(({ id, number, short }) => (
        <a key={id} href={`#source-${id}`} title={short} aria-label={`${number}: ${short}`}>
          [{number}]
        </a>
      ))}
    </span>
  );
}

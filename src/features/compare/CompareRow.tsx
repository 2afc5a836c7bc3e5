/** One section of two points. What only one of them has carries a bar, and a word for those who cannot see it. */
import { useWords } from '../../i18n/WordsContext.tsx';
import type { ListedItem } from './differences.ts';

interface CompareRowProps {
  readonly heading: string;
  readonly names: readonly [string, string];
  readonly a: readonly ListedItem[];
  readonly b: readonly ListedItem[];
  readonly ordered?: boolean;
}

export function CompareRow({ heading, names, a, b, ordered = false }: CompareRowProps) {
  const words = useWords();
  const List = ordered ? 'ol' : 'ul';
  return (
    <tr>
      <th scope="row">{heading}</th>
      {[a, b].map((items, side) => (
        <td key={names[side as 0]} data-point={names[side as 0]}>
          <List className="compare__list">
            {items.map(({ text, own }, index) => (
              <li key={`${index}-${text}`} data-own={own || undefined}>
                {text}
                {own ? <span className="visually-hidden"> ({words('compare.only')})</span> : null}
              </li>
            ))}
          </List>
        </td>
      ))}
    </tr>
  );
}

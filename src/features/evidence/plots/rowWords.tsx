/** The words on both sides of a strip: what the row is, and its number with range and mark. */
import type { ReactNode } from 'react';
import { Unchecked } from '../../../atlas/evidence/Unchecked.tsx';
import type { FigureRow } from '../../../atlas/pages/Page.ts';
import type { Words } from '../../../i18n/createTranslator.ts';
import { sayRange } from './figures.ts';

interface RowWordsInput {
  readonly row: FigureRow;
  readonly words: Words;
  readonly value?: ReactNode;
}

export function rowWords({ row, words, value }: RowWordsInput): { readonly label: ReactNode; readonly value: ReactNode } {
  return {
    label: row.label,
    value: (
      <>
        <bdi>{value ?? sayRange(row, words)}</bdi> <Unchecked when={!row.checked} />
      </>
    ),
  };
}

/** Numbers as the pictures and their tables print them. */
import type { Words } from '../../../i18n/createTranslator.ts';
import type { FigureRow } from '../../../atlas/pages/Page.ts';

/** As it stands in the fact, with a comma for thousands and a true minus. */
export function sayNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 3 }).replace('-', '−');
}

/** At most one decimal: for limits that are our own sums. */
export function sayLimit(value: number, own: boolean): string {
  return sayNumber(own ? Math.round(value) : value);
}

/** `0.55 (0.51 to 0.58)`, or the value alone where no range was given. */
export function sayRange(row: FigureRow, words: Words): string {
  if (row.low === null || row.high === null) return sayNumber(row.value);
  return words('evidence.range', { value: sayNumber(row.value), low: sayLimit(row.low, row.ownRange), high: sayLimit(row.high, row.ownRange) });
}

/** Notes as a plain text: each under the name of its point. */
import type { PointRow } from '../../atlas/pages/Page.ts';

export function printNotes(rows: readonly PointRow[], notes: ReadonlyMap<string, string>): string {
  return rows.map(({ code, names }) => `${code} ${names.pinyin}\n${notes.get(code) ?? ''}\n`).join('\n');
}

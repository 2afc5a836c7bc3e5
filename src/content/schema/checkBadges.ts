/** A badge is derived from facts. A file that types one, or a part of one, is refused. */
import type { ContentFiles } from './ContentFiles.ts';
import { fieldPath } from './fieldPath.ts';
import type { Problem } from './Problem.ts';
import { walk } from './walk.ts';

const TYPED_BADGE = /^(badge|badges|pips|seen-?in|sham-?(slot|glyph))$/i;
const PRINTED_PIPS = /[●○]{2,}/u;

export function checkBadges(files: ContentFiles): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [file, content] of files) {
    for (const { keys, value } of walk(content)) {
      const key = keys.at(-1);
      const typed = typeof key === 'string' && TYPED_BADGE.test(key);
      const printed = typeof value === 'string' && PRINTED_PIPS.test(value);
      if (typed || printed) {
        problems.push({ file, field: fieldPath(content, keys), what: 'types a badge: badges are derived, never typed' });
      }
    }
  }
  return problems;
}

/** Which works fit a kind and some words, in any order. */
import type { SourceGroup } from '../../atlas/pages/bibliography/sourceGroups.ts';
import type { SourceRow } from '../../atlas/pages/Page.ts';

export interface SourceFilter {
  readonly group: SourceGroup | 'every';
  readonly text: string;
}

export function filterSources(sources: readonly SourceRow[], { group, text }: SourceFilter): readonly SourceRow[] {
  const wanted = text.trim().toLowerCase().split(/\s+/).filter((word) => word !== '');
  return sources.filter((source) => {
    if (group !== 'every' && source.group !== group) return false;
    const own = `${source.short} ${source.title} ${source.where}`.toLowerCase();
    return wanted.every((word) => own.includes(word));
  });
}

/** The bibliography and the page of one source. */
import type { Words } from '../../i18n/createTranslator.ts';
import { printRoute } from '../route/printRoute.ts';
import { citationView, sourceMap, type SourceRecord } from './citations.ts';
import type { ContentReader } from './ContentReader.ts';
import type { SourcePage, SourcesPage } from './Page.ts';

export function sourcesPage(content: ContentReader, words: Words): SourcesPage {
  const sources = [...sourceMap(content).values()].map(citationView);
  return {
    kind: 'sources',
    title: words('sources.title'),
    description: words('sources.lead'),
    sources: sources.toSorted((a, b) => a.short.localeCompare(b.short, 'en')),
  };
}

export function sourcePage(content: ContentReader, id: string, words: Words): SourcePage {
  const record = sourceMap(content).get(id);
  if (!record) throw new Error(`sources.json has no '${id}'`);
  const source = citationView(record);
  const details = [
    { label: words('sources.kind'), text: record.type },
    { label: words('sources.people'), text: source.people ?? '' },
    { label: words('sources.compared'), text: record.arms.join('; ') },
    { label: words('sources.measured'), text: record.outcome ?? '' },
    { label: words('sources.doi'), text: record.doi ?? '' },
    { label: words('sources.pubmed'), text: record.pmid ?? '' },
  ];
  return {
    kind: 'source',
    title: source.short,
    description: source.title,
    source,
    details: details.filter(({ text }) => text !== ''),
    effects: record.effects.flatMap(effectLine),
    usedIn: usedIn(content, id),
  };
}

function effectLine(effect: SourceRecord['effects'][number]): SourcePage['effects'] {
  if (effect.value === null) return [];
  const range = effect.ciLow == null || effect.ciHigh == null ? '' : ` (${effect.ciLow} to ${effect.ciHigh})`;
  const when = effect.timepoint ? `, ${effect.timepoint}` : '';
  return [{ text: `${effect.label}: ${effect.value}${range} ${effect.measure ?? ''}${when}`, checked: effect.figureVerification === 'verified' }];
}

/** Pages whose facts name the source. */
function usedIn(content: ContentReader, id: string): SourcePage['usedIn'] {
  const points = content.list('points').filter((code) => code !== 'list' && names(content.fact(`points/${code}.json`), id));
  const mechanisms = content.list('mechanisms').filter((slug) => names(content.fact(`mechanisms/${slug}.json`), id));
  return [
    ...points.map((code) => ({ path: printRoute({ kind: 'point', code }), title: code })),
    ...mechanisms.map((slug) => ({
      path: printRoute({ kind: 'mechanism', slug }),
      title: content.prose<{ readonly title: string }>(`mechanisms/${slug}.json`)?.title ?? slug,
    })),
  ];
}

function names(tree: unknown, id: string): boolean {
  if (typeof tree === 'string') return tree === id;
  if (Array.isArray(tree)) return tree.some((item) => names(item, id));
  if (tree !== null && typeof tree === 'object') return Object.values(tree).some((item) => names(item, id));
  return false;
}

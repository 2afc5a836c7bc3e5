/** Turns source ids into what a page shows of them. */
import type { SOURCE_KINDS } from '../../content/schema/source.ts';
import type { CitationView } from './Page.ts';
import type { ContentReader } from './ContentReader.ts';

/** The fields of `sources.json` that pages use. */
export interface SourceRecord {
  readonly id: string;
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly type: string;
  readonly year: number | null;
  readonly authors: string | null;
  readonly title: string;
  readonly journal: string | null;
  readonly locator: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly identifiersSeen: boolean;
  readonly verification: 'verified' | 'from knowledge';
  readonly figuresVerification: 'verified' | 'partly' | 'from knowledge' | 'none';
  readonly population: string | null;
  readonly n: number | null;
  readonly arms: readonly string[];
  readonly outcome: string | null;
  readonly people: 'back-pain' | 'other-pain' | 'healthy' | 'mixed' | 'unstated';
  readonly sham: { readonly verdict: 'differs' | 'same' | 'mixed' } | null;
  readonly statedCertainty: 'high' | 'moderate' | 'low' | 'very-low' | null;
  readonly effects: readonly {
    readonly label: string;
    readonly comparator: string;
    readonly measure?: string;
    readonly value: number | string | null;
    readonly ciLow?: number | null;
    readonly ciHigh?: number | null;
    readonly timepoint?: string | null;
    readonly figureVerification: string;
    readonly note?: string | null;
  }[];
  readonly reading: string | null;
  readonly limits: string | null;
}

export function sourceMap(content: ContentReader): ReadonlyMap<string, SourceRecord> {
  return new Map(content.fact<readonly SourceRecord[]>('sources.json').map((source) => [source.id, source]));
}

/** What records say where they show no authors or no journal. */
export const NOT_SHOWN = /not shown|not seen|^several /i;
const TITLE_WORDS = 7;

export function citationView(source: SourceRecord): CitationView {
  const authors = source.authors === null || NOT_SHOWN.test(source.authors) ? shortTitle(source.title) : source.authors;
  return {
    id: source.id,
    short: source.year === null ? authors : `${authors}, ${source.year}`,
    title: source.title,
    where: [source.journal, source.locator].filter((part) => part !== null && !NOT_SHOWN.test(part)).join(' '),
    kind: source.type,
    people: source.population === null ? null : source.n === null ? source.population : `${source.n}: ${source.population}`,
    found: source.reading,
    limits: source.limits,
    checked: source.verification === 'verified',
  };
}

/** Where nobody is named, the beginning of the title stands for the authors. */
function shortTitle(title: string): string {
  const all = title.split(' ');
  return all.length <= TITLE_WORDS ? `“${title}”` : `“${all.slice(0, TITLE_WORDS).join(' ').replace(/[,:;]$/, '')} …”`;
}

/** Sources by id, each once, in order of first use. */
export function citations(content: ContentReader, ids: readonly string[]): readonly CitationView[] {
  const all = sourceMap(content);
  return [...new Set(ids)].flatMap((id) => {
    const source = all.get(id);
    return source ? [citationView(source)] : [];
  });
}

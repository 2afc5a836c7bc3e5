/** One thing that can be found, with every word that people use for it. */
export type SearchGroup = 'safety' | 'points' | 'structures' | 'mechanisms' | 'evidence' | 'claims' | 'rooms';

export interface SearchEntry {
  readonly id: string;
  readonly group: SearchGroup;
  readonly title: string;
  /** Second line: what it is. */
  readonly hint: string;
  /** Path below the site's root and language, with an anchor where it helps. */
  readonly path: string;
  /** Other spellings, languages and questions, parted by `|`: whoever types one of them whole means this entry. */
  readonly names: string;
  /** Words of its text. */
  readonly text: string;
}

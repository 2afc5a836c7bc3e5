/** The nineteen kinds of works, gathered as a reader would look for them. */
import type { SOURCE_KINDS } from '../../../content/schema/source.ts';

type SourceKind = (typeof SOURCE_KINDS)[number];

export const SOURCE_GROUPS = ['reviews', 'trials', 'people', 'animals', 'safety', 'guidelines', 'body', 'books'] as const;
export type SourceGroup = (typeof SOURCE_GROUPS)[number];

export const GROUP_OF: Readonly<Record<SourceKind, SourceGroup>> = {
  'meta-analysis': 'reviews',
  review: 'reviews',
  'secondary-analysis': 'reviews',
  trial: 'trials',
  cohort: 'people',
  survey: 'people',
  'human-measurement': 'people',
  imaging: 'people',
  epidemiology: 'people',
  animal: 'animals',
  safety: 'safety',
  guideline: 'guidelines',
  policy: 'guidelines',
  anatomy: 'body',
  accuracy: 'body',
  standard: 'body',
  theory: 'books',
  textbook: 'books',
  reference: 'books',
};

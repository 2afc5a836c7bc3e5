/** Which words of the open page lead into the glossary, and what opens when one is touched. */
import { createContext } from 'react';
import type { ReaderView, TermSpot } from '../pages/Page.ts';

export interface Terms {
  readonly view: ReaderView;
  /** By the text that they stand in. */
  readonly spots: ReadonlyMap<string, readonly TermSpot[]>;
  readonly open: (term: string, link: HTMLElement) => void;
}

export const TermsContext = createContext<Terms | null>(null);

import type { ReactNode } from 'react';

/** Pictures of words: the part of the drawing that is shown (`viewBox`), and what is drawn in it. */
export type TermPictures = Readonly<Record<string, { readonly box: string; readonly draw: () => ReactNode }>>;

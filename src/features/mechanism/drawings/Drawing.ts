/** What a drawing of one step is given. Its words come from the interface messages, its colours from the tokens. */
import type { ComponentType } from 'react';

export interface DrawingProps {
  readonly needle: 'real' | 'sham';
}

/** The drawings of one mechanism by step id. Each file beside this one exports such a table named `drawings`. */
export type DrawingTable = Readonly<Record<string, ComponentType<DrawingProps>>>;

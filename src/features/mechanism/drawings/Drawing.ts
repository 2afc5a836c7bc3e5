/**
 * What a drawing of one step is given. Its words come from the interface messages, its colours from the tokens. What moves in it is
 * wrapped in the parts of `motion/`, with times as shares of the step (0 its beginning, 1 the finished picture); React draws it
 * once, the parts follow the stage clock. Without a clock it is the still, and so it must be complete.
 */
import type { ComponentType } from 'react';

export interface DrawingProps {
  readonly needle: 'real' | 'sham';
  /** Of what varies by chance; the same seed draws and moves the same. */
  readonly seed?: number;
}

/** The drawings of one mechanism by step id. Each file beside this one exports such a table named `drawings`. */
export type DrawingTable = Readonly<Record<string, ComponentType<DrawingProps>>>;

/** Seconds that a step takes at normal speed, by step id, where it needs other than the usual; exported as `seconds` beside the table. */
export type StepSeconds = Readonly<Record<string, number>>;

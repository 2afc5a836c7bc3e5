/** Which of the three kinds of group is drawn, real, sham or care without needles: the same paint on every picture of the atlas. */
import type { Paint } from '../../ui/parts/people/paint.ts';

const SHAM = new Set(['sham', 'shallow', 'toothpick', 'manheimer-sham', 'vickers-2012-sham', 'vickers-2018-sham', 'over-sham']);
const CARE = new Set(['guideline-care', 'usual-care', 'waiting', 'before', 'ice-water']);

/** @param group id of a group of a trial, or of the row of a figure that stands for one. */
export function paintOf(group: string): Paint {
  if (SHAM.has(group)) return 'hatch';
  return CARE.has(group) ? 'dots' : 'solid';
}

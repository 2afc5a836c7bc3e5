/** Which of the three kinds of group a row is: its colour and pattern on every picture of the room. */
export type Tone = 'real' | 'sham' | 'care';

const SHAM = new Set(['sham', 'shallow', 'toothpick', 'manheimer-sham', 'vickers-2012-sham', 'vickers-2018-sham']);
const CARE = new Set(['guideline-care', 'usual-care', 'waiting', 'before', 'ice-water']);

export function toneOf(row: string): Tone {
  if (SHAM.has(row)) return 'sham';
  return CARE.has(row) ? 'care' : 'real';
}

/** The fill of an area; `real` is solid. */
export function fillOf(tone: Tone): string | undefined {
  return tone === 'real' ? undefined : `url(#plot-${tone})`;
}

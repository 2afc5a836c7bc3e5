/** A name on two lines leaves its box wider than its words; this tells how wide the words are. Pure. */

/**
 * Width of the widest line, CSS px, rounded up; null where all stand on one line, whose box fits already.
 * @param pieces boxes of the text as it is laid out, any number to a line
 */
export function snugWidth(pieces: readonly { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[]): number | null {
  const lines: { left: number; right: number; readonly bottom: number }[] = [];
  for (const { left, right, top, bottom } of pieces) {
    // Letters are higher than tight lines are apart: the middle decides.
    const line = lines.find((each) => (top + bottom) / 2 < each.bottom);
    if (line) [line.left, line.right] = [Math.min(line.left, left), Math.max(line.right, right)];
    else lines.push({ left, right, bottom });
  }
  return lines.length < 2 ? null : Math.ceil(Math.max(...lines.map(({ left, right }) => right - left)));
}

/** Hairpin loops of the finest vessels, standing on a level from x0 to x1, from y up to top. */
export function loops(x0: number, x1: number, y: number, top: number, gap: number): string {
  let path = '';
  for (let x = x0; x < x1; x += gap) {
    const lift = top + ((x * 7) % 5);
    path += `M${x} ${y}C${x - 1} ${lift + 8} ${x} ${lift} ${x + 4} ${lift}C${x + 8} ${lift} ${x + 9} ${lift + 8} ${x + 8} ${y + 8}`;
  }
  return path;
}

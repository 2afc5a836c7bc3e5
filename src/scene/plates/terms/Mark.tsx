/** What a picture points at: a line of one width at any scale, with a casing that keeps it apart from every ground. */
export function Mark({ d, dashed = false }: { readonly d: string; readonly dashed?: boolean }) {
  return (
    <g className={dashed ? 'term-mark term-mark--dashed' : 'term-mark'}>
      <path className="term-mark__casing" d={d} />
      <path d={d} />
    </g>
  );
}

/** A ring as a path. */
export function ring(x: number, y: number, rx: number, ry = rx): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0`;
}

/** The same on the other side of a plate's midline. */
export function bothSides(places: readonly (readonly [x: number, y: number])[], radius: number, midline: number): string {
  return places.flatMap(([x, y]) => [ring(x, y, radius), ring(2 * midline - x, y, radius)]).join('');
}

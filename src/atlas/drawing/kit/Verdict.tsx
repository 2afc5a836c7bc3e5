/** A tick or a cross in a ring: seen, or not seen. Shape tells it, not colour. */
interface VerdictProps {
  readonly x: number;
  readonly y: number;
  readonly yes: boolean;
  readonly size?: number;
}

export function Verdict({ x, y, yes, size = 1 }: VerdictProps) {
  return (
    <g className="draw-verdict" transform={`translate(${x} ${y}) scale(${size})`}>
      <circle r="17" />
      <path d={yes ? 'M-8 1L-2.5 7L8-6' : 'M-6.5-6.5L6.5 6.5M6.5-6.5L-6.5 6.5'} />
    </g>
  );
}

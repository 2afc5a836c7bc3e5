/** A small person from the side: upright at ease, or bent with a hand at the loin. Feet stand on (x, y); about 84 high. Sham is hatched. */
interface FigureProps {
  readonly x: number;
  readonly y: number;
  readonly tone: 'real' | 'sham';
  readonly upright: boolean;
}

export function Figure({ x, y, tone, upright }: FigureProps) {
  return (
    <g className={`tone-${tone}`} transform={`translate(${x} ${y})`}>
      <circle className="draw-figure" cx={upright ? 1 : -20} cy={upright ? -76 : -62} r="9" />
      <path
        className="draw-figure"
        d={
          upright
            ? 'M-7-64C-7-66-4-66 0-66C5-66 8-64 8-60L10-34C10-30 5-30 5-34L6-2C6 1 1 1 0-2L-1-30L-4-2C-5 1-9 1-9-2L-8-36Z'
            : 'M-13-56C-17-54-18-50-15-46L-12-38C-14-34-16-26-15-20C-14-16-9-17-10-21L-6-30L-4-32L-6-18L-6-2C-6 1-1 1 0-2L1-17L3-14L5-2C5 1 10 1 10-2L8-20L9-34C12-42 8-50 0-54C-4-56-9-57-13-56Z'
        }
      />
      {tone === 'sham' ? <path className="draw-bar__hatch" d={upright ? 'M-7-50L7-60M-7-40L8-50M-7-30L8-40' : 'M-14-46L2-54M-10-36L7-46M-6-28L8-36'} /> : null}
      {upright ? null : <path className="draw-ache" d="M12-40l8-5M14-33l9-1M12-26l8 4" />}
    </g>
  );
}

/** A nerve fibre along a path: beaded and thin when unmyelinated, sheathed in segments when fast and thick. */
interface NerveFibreProps {
  readonly d: string;
  readonly width?: number;
  readonly kind?: 'beaded' | 'sheathed' | 'trunk';
  readonly quiet?: boolean;
}

export function NerveFibre({ d, width = 3, kind = 'beaded', quiet = false }: NerveFibreProps) {
  const dash = kind === 'sheathed' ? `${width * 4} ${width * 1.1}` : `0 ${width * 4.2}`;
  return (
    <g className={`draw-nerve tone-nerve${quiet ? ' draw-quiet' : ''}`}>
      <path className="draw-nerve__edge" d={d} strokeWidth={width + 2.4} />
      <path className="draw-nerve__core" d={d} strokeWidth={width} />
      {kind === 'trunk' ? (
        <path className="draw-nerve__sheen" d={d} strokeWidth={width * 0.3} />
      ) : (
        <>
          <path className="draw-nerve__edge" d={d} strokeWidth={width * 1.9 + 2} strokeDasharray={dash} />
          <path className="draw-nerve__core" d={d} strokeWidth={width * 1.9} strokeDasharray={dash} />
        </>
      )}
    </g>
  );
}

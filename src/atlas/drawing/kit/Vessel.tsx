/** A blood vessel along a path: a tube with a dark wall and a thin highlight. */
interface VesselProps {
  readonly d: string;
  readonly width?: number;
  readonly kind?: 'artery' | 'vein';
}

export function Vessel({ d, width = 8, kind = 'artery' }: VesselProps) {
  return (
    <g className={`draw-tube tone-${kind}`}>
      <path className="draw-tube__edge" d={d} strokeWidth={width + 2.4} />
      <path className="draw-tube__core" d={d} strokeWidth={width} />
      <path className="draw-tube__sheen" d={d} strokeWidth={width * 0.22} transform={`translate(${-width * 0.14} ${-width * 0.2})`} />
    </g>
  );
}

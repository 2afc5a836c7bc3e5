/** A quiet treatment room: wall, floor, window with a plant, skirting. (x, y) is the upper left; children stand in it. */
import type { ReactNode } from 'react';
import { usePlateId } from './Plate.tsx';

interface RoomProps {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly window?: boolean;
  readonly children?: ReactNode;
}

export function Room({ name, x, y, width, height, window = true, children }: RoomProps) {
  const id = usePlateId(name);
  const floor = y + height * 0.74;
  return (
    <g>
      <clipPath id={id}>
        <rect x={x} y={y} width={width} height={height} rx="8" />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <rect className="draw-wall" x={x} y={y} width={width} height={height} />
        <rect className="draw-floor" x={x} y={floor} width={width} height={height} />
        <path className="draw-hair tone-wood" d={`M${x} ${floor - 7}H${x + width}M${x} ${floor}H${x + width}M${x + width * 0.2} ${floor}L${x + width * 0.06} ${y + height}M${x + width * 0.5} ${floor}V${y + height}M${x + width * 0.8} ${floor}L${x + width * 0.94} ${y + height}`} />
        {window ? (
          <g transform={`translate(${x + width - 96} ${y + 22})`}>
            <rect className="draw-fill tone-sky" width="70" height="78" rx="2" />
            <path className="draw-pane" d="M0 0H70V78H0ZM35 0V78M0 36H70" />
            <path className="draw-pane" d="M-6 82H76" />
          </g>
        ) : null}
        {children}
      </g>
      <rect className="draw-frame-plain" x={x} y={y} width={width} height={height} rx="8" />
    </g>
  );
}

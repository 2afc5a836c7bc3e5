/** Uncovers its children inside a box, from one side to the other: traces of a recorder, charts, rows. */
import type { ReactNode } from 'react';
import { share } from '../clock/ease.ts';
import { useMotion } from '../clock/useMotion.ts';
import { usePlateId } from '../kit/Plate.tsx';
import { round } from './round.ts';

interface RevealProps {
  /** Unique on the plate. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly side?: 'left' | 'right' | 'top' | 'bottom';
  readonly children: ReactNode;
}

export function Reveal({ name, x, y, width, height, from, to, side = 'left', children }: RevealProps) {
  const id = usePlateId(`reveal-${name}`);
  const flat = side === 'left' || side === 'right';
  const { ref, at, still } = useMotion<SVGRectElement>((box, place) => {
    const part = share(place, from, to);
    if (flat) box.width.baseVal.value = width * part;
    else box.height.baseVal.value = height * part;
    if (side === 'right') box.x.baseVal.value = x + width * (1 - part);
    if (side === 'bottom') box.y.baseVal.value = y + height * (1 - part);
  });
  if (still) return <>{children}</>;
  const part = share(at, from, to);
  return (
    <>
      <clipPath id={id}>
        <rect
          ref={ref}
          x={side === 'right' ? round(x + width * (1 - part)) : x}
          y={side === 'bottom' ? round(y + height * (1 - part)) : y}
          width={flat ? round(width * part) : width}
          height={flat ? height : round(height * part)}
        />
      </clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
    </>
  );
}

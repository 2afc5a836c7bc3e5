/** A round window onto something seen closer; its children are drawn in the plate's units and cut at the rim. */
import type { ReactNode } from 'react';
import { usePlateId } from './Plate.tsx';

interface LensProps {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly children: ReactNode;
}

export function Lens({ name, x, y, radius, children }: LensProps) {
  const id = usePlateId(name);
  return (
    <g>
      <clipPath id={id}>
        <circle cx={x} cy={y} r={radius} />
      </clipPath>
      <circle className="draw-lens__ground" cx={x} cy={y} r={radius} />
      <g clipPath={`url(#${id})`}>{children}</g>
      <circle className="draw-lens__rim" cx={x} cy={y} r={radius} />
    </g>
  );
}

/** A round window of 12 cm in the skin of the plate: the same place, drawn at a deeper stop. */
import type { CSSProperties } from 'react';
import type { Plate } from '../../../scene/assets/plate.ts';
import { placeOn } from './placeOn.ts';

const RADIUS_M = 0.06;

interface PortholeProps {
  readonly plate: Plate;
  readonly at: { readonly x: number; readonly y: number };
  readonly src: string;
}

export function Porthole({ plate, at, src }: PortholeProps) {
  const radius = RADIUS_M * plate.unitsPerMetre;
  // A circle's percentage is taken of this length.
  const whole = Math.hypot(plate.width, plate.height) / Math.SQRT2;
  const place = { ...placeOn(plate, at.x, at.y), '--r': `${((radius / whole) * 100).toFixed(3)}%`, '--d': `${(((2 * radius) / plate.width) * 100).toFixed(3)}%` };
  return (
    <>
      <img className="flat__plate flat__through" src={src} alt="" width={plate.width * 8} height={plate.height * 8} draggable={false} style={place as CSSProperties} data-testid="porthole" />
      <span className="flat__rim" style={place as CSSProperties} />
    </>
  );
}

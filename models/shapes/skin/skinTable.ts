import type { Vec3 } from '../../types.ts';
import table from '../../tables/skin.json' with { type: 'json' };
import digitTable from '../../tables/digits.json' with { type: 'json' };
import type { PolarCut } from './polarLoft.ts';

export type Side = 'left' | 'right';
export type SkinPart = keyof typeof table.parts;

/** A finger or toe bone: both ends on its axis and the mean radius at the proximal end, mid-shaft and distal end, mm. */
export interface DigitBone { proximal: Vec3; distal: Vec3; radiiMm: Vec3 }

export const midlineX = table.midlineX;
export const floorZ = table.floorZ;
export const vertexZ = table.vertexZ;

/** Axial cuts of one part of the skin, upwards. */
export function skinCuts(part: SkinPart): readonly PolarCut[] {
  return table.parts[part];
}

/** A bony landmark under the skin, mm. */
export function bonyLandmark(name: keyof typeof table.bonyLandmarks): Vec3 {
  return asVec3(table.bonyLandmarks[name]);
}

/** The crest of the hip bone from the front spine backwards, mm. */
export function iliacCrest(side: Side): readonly Vec3[] {
  return table.iliacCrest[side].map(asVec3);
}

/** Bones of one hand or foot: rays from thumb or big toe (index 0) to little, each from the wrist outwards. */
export function rays(part: 'hand' | 'foot', side: Side): readonly (readonly DigitBone[])[] {
  const bones = digitTable.bones[`${part}-${side}`] as Record<string, Record<string, { proximal: number[]; distal: number[]; radiiMm: number[] }>>;
  const order = [part === 'hand' ? 'metacarpal' : 'metatarsal', 'proximal', 'middle', 'distal'];
  return ['1', '2', '3', '4', '5'].map((ray) =>
    order.flatMap((name) => {
      const bone = bones[ray]?.[name];
      return bone ? [{ proximal: asVec3(bone.proximal), distal: asVec3(bone.distal), radiiMm: asVec3(bone.radiiMm) }] : [];
    }),
  );
}

function asVec3(values: readonly number[]): Vec3 {
  const [x, y, z] = values;
  if (x === undefined || y === undefined || z === undefined) throw new Error('skin table: a place needs three numbers');
  return [x, y, z];
}

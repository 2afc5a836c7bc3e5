import type { Vec3 } from '../../types.ts';
import type { LocalFrame } from './LocalFrame.ts';

/** One measured vertebra as in tables/vertebrae.json. */
export interface VertebraRow {
  points: Record<string, Vec3>;
  normals: Record<string, Vec3>;
  dims: Record<string, number>;
  stations: {
    superiorEndplateRim16: (Vec3 | null)[];
    superiorEndplateRimFilled: number[];
    inferiorEndplateRim16: (Vec3 | null)[];
    inferiorEndplateRimFilled: number[];
    waistRim16: (Vec3 | null)[];
    canalOutline: Vec3[];
    pedicleOutlineLeft: Vec3[];
    pedicleOutlineRight: Vec3[];
    transverseProcessLeft: TransverseSection[];
    transverseProcessRight: TransverseSection[];
    spinousProcess: SpinousSection[];
    archSagittal: { frontPlaneV: number; cuts: { u: number; loops: { area: number; outline: Vec3[] }[] }[] };
  };
  frame: LocalFrame;
}

export interface TransverseSection {
  center: Vec3;
  height: number;
  depth: number;
  area: number;
}

export interface SpinousSection {
  top: Vec3;
  bottom: Vec3;
  height: number;
  thickness: number;
}

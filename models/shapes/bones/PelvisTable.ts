import type { Vec2 } from '../../field/closedCurve.ts';
import type { Vec3 } from '../../types.ts';

/** Outlines of one level cut. */
export interface LevelCut {
  z: number;
  loops: { area: number; hole?: boolean; outline: Vec2[] }[];
}

export interface HipBoneRow {
  points: Record<string, Vec3>;
  dims: Record<string, number | number[]>;
  normals: Record<string, Vec3>;
  stations: {
    iliacCrest: { point: Vec3; thickness: number }[];
    posteriorBorder: Vec3[];
    anteriorBorder: Vec3[];
    bladeThickness: { outer: Vec3; thicknessAlongX: number }[];
    siJointOutline: Vec3[];
    axial: LevelCut[];
    obturatorRing: {
      center: Vec3;
      axis: Vec3;
      sections: { inner: Vec3; center?: Vec3; longAxis?: Vec3; halfAxes?: [number, number] }[];
    };
    acetabulumRim16: Vec3[];
    acetabulumWall: { socket: Vec3; pelvic: Vec3; thickness: number }[];
  };
}

export interface SacrumRow {
  points: Record<string, Vec3>;
  normals: Record<string, Vec3>;
  dims: Record<string, number>;
  stations: {
    posteriorProfile: { z: number; yMid: number; yLeft8: number; yRight8: number }[];
    axialLoops: LevelCut[];
  };
}

export interface CoccyxRow {
  points: Record<string, Vec3>;
  stations: { axial: { z: number; center: Vec2; width: number; depth: number; area: number }[] };
}

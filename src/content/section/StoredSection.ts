/** What `models/built/sections/<place>.json` holds: the cut through one point, along its needle, for three builds. */

export type CutTissue = 'skin' | 'fat' | 'fascia' | 'muscle' | 'ligament' | 'bone' | 'disc' | 'artery' | 'vein' | 'nerve' | 'organ' | 'pleura';
export type BodyBuild = 'slim' | 'average' | 'large';

/**
 * Loops of one structure. A loop is u, v of its first corner and then the steps from corner to corner, in tenths of a
 * millimetre: short to write, and whole numbers come out the same everywhere.
 */
export type StoredPart = readonly [structure: string, tissue: CutTissue, loops: readonly (readonly number[])[]];

export interface StoredBuild {
  /** Outer loops of the skin; the needle enters at u = 0. */
  readonly skin: readonly (readonly number[])[];
  /** How far along the needle's straight way the skin lies, mm; 0 for the average build. */
  readonly entryMm: number;
  /** What moves with the cover of soft tissue. */
  readonly soft: readonly StoredPart[];
  /** For each hazard in turn, distances over the grid, in half millimetres, row by row; negative inside. */
  readonly distances: readonly (readonly number[])[];
}

export interface StoredSection {
  readonly id: string;
  readonly code: string;
  readonly side: 'left' | 'right' | 'midline';
  /** Axial: across the body, seen from the feet with the back up. Sagittal: along the midline, the head to the left. */
  readonly cut: 'axial' | 'sagittal';
  /** Scene frame, mm: the point on the average skin, then the directions right and down on the section. */
  readonly plane: { readonly origin: readonly number[]; readonly u: readonly number[]; readonly v: readonly number[] };
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Where the body's midline meets the section at v = 0, as u in mm; null where it lies far off or is the section itself. */
  readonly midline: number | null;
  readonly mmPerCun: number;
  /** Bones and what hangs on them: the same for every build. */
  readonly fixed: readonly StoredPart[];
  /** A page carries the average build alone. */
  readonly builds: { readonly average: StoredBuild } & { readonly [B in BodyBuild]?: StoredBuild };
  /** Hazards that the model holds, by their place in the point's list. */
  readonly hazards: readonly number[];
  /** Corners of the grid of distances: first u and v in mm, step, columns, rows. */
  readonly grid: readonly [u: number, v: number, stepMm: number, columns: number, rows: number];
}

export interface SectionIndex {
  /** Hash of the model files, the content and the code that these were cut from. */
  readonly inputs: string;
  readonly sections: readonly string[];
}

/**
 * How a point is found on the model, as plain values: what is felt, what is measured, where it ends. The same steps are
 * drawn on paper (`on`, units of a plate) and on the live body (`at` and `path`, metres in the scene frame).
 */
export type Triple = readonly [number, number, number];
export type Pair = readonly [number, number];
export type Crop = readonly [number, number, number, number];

/** A landmark that a finger feels for. */
export interface FindSpot {
  readonly id: string;
  readonly at: Triple;
  /** Outward direction of the skin there. */
  readonly normal: Triple;
  readonly on: Pair;
  /** Short name beside it, such as `L4`; null where the words name it. */
  readonly label: string | null;
}

/** `guide` joins landmarks, `ruler` is divided, `way` leads to the point, `area` is a patch without a fixed place. */
export type FindLineKind = 'guide' | 'ruler' | 'way' | 'area';

export interface FindLine {
  readonly kind: FindLineKind;
  readonly path: readonly Triple[];
  readonly on: readonly Pair[];
  /** Divisions of a ruler: a short stroke across it. */
  readonly ticks: readonly { readonly from: Triple; readonly to: Triple; readonly on: readonly [Pair, Pair]; readonly whole: boolean }[];
}

/** Which sentence says the step, with what stands in it. Names of landmarks are ids. */
export interface FindWords {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly landmarks: Readonly<Record<string, string>>;
}

export interface FindStep {
  readonly words: FindWords;
  readonly spots: readonly FindSpot[];
  readonly lines: readonly FindLine[];
  /** The point itself appears. */
  readonly arrived: boolean;
  /** Part of the sheet that holds the step, plate units: left, top, width, height. */
  readonly crop: Crop;
}

/** One place of a point on one side, and the way there. */
export interface Finding {
  readonly side: 'L' | 'R' | 'M';
  readonly place: 'main' | 'remark';
  /** Sheet on which the place is seen best. */
  readonly plate: string;
  /** A part of the sheet, plate units (left, top, width, height), for a picture of the spot among its neighbours. */
  readonly wide: Crop;
  readonly unitsPerMetre: number;
  /** All members of a set; one place otherwise. Empty for a point that has none. */
  readonly marks: readonly { readonly at: Triple; readonly normal: Triple; readonly on: Pair }[];
  readonly steps: readonly FindStep[];
}

/** Length of the proportional inch where a point is measured, millimetres, and what other rules give. */
export interface CunHere {
  readonly region: string;
  /** Id of the rule of the book, such as CUN_BACK. */
  readonly rule: string;
  readonly mm: number;
  readonly spread: Readonly<Record<string, number>>;
}

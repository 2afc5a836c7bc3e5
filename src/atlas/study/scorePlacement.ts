/**
 * How far a pin stands from a point, over the skin, and what that is called. Limits come from how far trained doctors' own
 * marks scatter (tolerance.json, ruling 6), not from an imaginary exact dot.
 */
import type { PinPlace } from '../state/StageTask.ts';
import type { StudyBody, StudyPlace } from './StudyItem.ts';

export interface ToleranceField {
  /** Two thirds of trained people's marks fall within this many mm. */
  readonly expertMm: number;
  /** Nineteen of twenty do. */
  readonly passMm: number;
}

export interface Tolerance {
  readonly lumbarAndButtock: ToleranceField;
  readonly bonyLandmarkPoints: ToleranceField;
  readonly longLimbSegments: ToleranceField;
}

export type Verdict = 'spot-on' | 'close' | 'near' | 'not-yet';
export type StudyGrade = 'again' | 'hard' | 'good' | 'easy';

export interface PlacementScore {
  readonly mm: number;
  readonly cun: number;
  readonly mmPerCun: number;
  /** `plane`: measured on the drawing, where the curve of the skin is not known. */
  readonly measured: 'skin' | 'plane';
  readonly verdict: Verdict;
  readonly grade: StudyGrade;
  readonly limits: ToleranceField;
  /** What went wrong with each landmark; mm are signed: up, and away from the midline. */
  readonly landmarks: {
    readonly upMm: number;
    readonly outMm: number;
    /** Vertebra at whose height the pin stands; null where the point has none. */
    readonly pinLevel: string | null;
    readonly trueLevel: string | null;
    /** How many vertebrae too high (positive) or too low. */
    readonly levelsHigh: number;
    readonly crossed: boolean;
  };
}

const LOIN_CUN_MM = 23;
const QUICK_MS = 10_000;
/** Creases and ankles: doctors scatter less there (tolerance.json, `bonyLandmarkPoints`). */
const SHARP = new Set(['BL40', 'BL60', 'BL62', 'KI3']);

export function limitsOf(place: Pick<StudyPlace, 'code' | 'zone'>, tolerance: Tolerance): ToleranceField {
  if (SHARP.has(place.code) || /^(foot|hand|head)/.test(place.zone)) return tolerance.bonyLandmarkPoints;
  return place.zone.startsWith('leg') ? tolerance.longLimbSegments : tolerance.lumbarAndButtock;
}

/**
 * Length over the skin between two places in mm: the arc of the circle that has both and turns by the angle between their
 * normals. On a back it differs from the straight line by under 2 % within 10 cm.
 */
export function skinDistanceMm(a: Pick<StudyPlace, 'at' | 'normal'>, b: Pick<StudyPlace, 'at' | 'normal'>): number {
  const chord = Math.hypot(...a.at.map((value, axis) => value - (b.at[axis] ?? 0))) * 1000;
  const cosine = a.normal.reduce((sum, value, axis) => sum + value * (b.normal[axis] ?? 0), 0);
  const half = Math.acos(Math.min(1, Math.max(0, cosine))) / 2;
  return half < 1e-3 ? chord : (chord * half) / Math.sin(half);
}

/** The place that is meant: of a row of places, the nearest one. */
export function nearestPlace(pin: PinPlace, places: readonly StudyPlace[]): StudyPlace | undefined {
  return places.toSorted((a, b) => Math.hypot(a.at[0] - pin.x, a.at[1] - pin.y) - Math.hypot(b.at[0] - pin.x, b.at[1] - pin.y))[0];
}

export function scorePlacement(pin: PinPlace, truth: StudyPlace, body: StudyBody, tolerance: Tolerance, tookMs: number): PlacementScore {
  const mm = pin.skin ? skinDistanceMm(pin.skin, truth) : Math.hypot(pin.x - truth.at[0], pin.y - truth.at[1]) * 1000;
  const mmPerCun = truth.mmPerCun ?? LOIN_CUN_MM;
  const limits = limitsOf(truth, tolerance);
  const own = truth.at[0] - body.midX;
  const across = pin.x - body.midX;
  const crossed = truth.side !== 'M' && Math.sign(across) !== Math.sign(own);
  const at = levelAt(pin.y, body);
  const meant = truth.level === null ? -1 : body.levels.findIndex(({ vertebra }) => vertebra === truth.level);
  const levelsHigh = meant < 0 || at < 0 ? 0 : meant - at;
  const verdict: Verdict =
    mm > limits.passMm || crossed || levelsHigh !== 0 ? 'not-yet' : mm > limits.expertMm ? 'near' : mm > limits.expertMm / 2 ? 'close' : 'spot-on';
  return {
    mm,
    cun: mm / mmPerCun,
    mmPerCun,
    measured: pin.skin ? 'skin' : 'plane',
    verdict,
    grade: gradeOf(verdict, tookMs),
    limits,
    landmarks: {
      upMm: (pin.y - truth.at[1]) * 1000,
      outMm: (Math.abs(across) - Math.abs(own)) * 1000,
      pinLevel: meant < 0 ? null : (body.levels[at]?.vertebra ?? null),
      trueLevel: meant < 0 ? null : truth.level,
      levelsHigh,
      crossed,
    },
  };
}

function gradeOf(verdict: Verdict, tookMs: number): StudyGrade {
  if (verdict === 'spot-on') return tookMs < QUICK_MS ? 'easy' : 'good';
  return verdict === 'close' ? 'good' : verdict === 'near' ? 'hard' : 'again';
}

/** Index of the level whose height is nearest; levels run from top to bottom. */
function levelAt(y: number, { levels }: StudyBody): number {
  let best = -1;
  for (const [index, level] of levels.entries()) if (best < 0 || Math.abs(level.y - y) < Math.abs((levels[best]?.y ?? Infinity) - y)) best = index;
  return best;
}

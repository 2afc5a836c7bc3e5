/** How every point is found, for the pages: joined once from the built model. Runs in the build, never in the browser. */
import type { AnchorsFile, PlacedPoint } from '../../../models/anchors/anchors.types.ts';
import type { Crop, CunHere, Finding, Pair, Triple } from '../../atlas/finding/Finding.ts';
import { ashiFinding } from './ashiFinding.ts';
import { plateEyes, type PlateEye } from './plateEye.ts';
import { stepsOf, type StepDraft } from './stepsOf.ts';

export interface PointFinding {
  readonly findings: readonly Finding[];
  readonly cun: CunHere | null;
}

const SIDES = { left: 'L', right: 'R', midline: 'M' } as const;
/** A picture never shows less than this, metres across: one should know where on the body it is. */
const LEAST_CROP = 0.13;
const PAD = 0.014;
const WIDE = 0.36;
const WIDE_ASPECT = 1.9;

export function buildFindings(anchors: AnchorsFile): Readonly<Record<string, PointFinding>> {
  const eyes = plateEyes(anchors);
  const codes = [...new Set(anchors.points.map(({ code }) => code))];
  const placed = codes.map((code): [string, PointFinding] => {
    const mine = anchors.points.filter((point) => point.code === code);
    const groups = (['left', 'right', 'midline'] as const).flatMap((side) => (['main', 'remark'] as const).map((place) => mine.filter((point) => point.side === side && point.place === place)));
    return [code, { findings: groups.filter((group) => group.length > 0).map((group) => findingOf(anchors, eyes, group)), cun: cunOf(anchors, mine) }];
  });
  return { ...Object.fromEntries(placed), ...Object.fromEntries(anchors.unplaced.map(({ code }) => [code, { findings: [ashiFinding(eyes)], cun: null }])) };
}

function cunOf(anchors: AnchorsFile, points: readonly PlacedPoint[]): CunHere | null {
  const own = points.find((point) => point.cun)?.cun;
  if (!own) return null;
  const region = anchors.cun.find(({ id }) => id === own.region);
  return { region: own.region, rule: region?.rule ?? '', mm: own.mmPerCun, spread: region?.spreadMm ?? {} };
}

function findingOf(anchors: AnchorsFile, eyes: readonly PlateEye[], members: readonly PlacedPoint[]): Finding {
  const point = members[0]!;
  const drafts = stepsOf(anchors, members);
  const eye = bestEye(eyes, members, drafts);
  const places = members.map(({ position }) => position);
  return {
    side: SIDES[point.side],
    place: point.place,
    plate: eye.plate.id,
    wide: wideRound(eye, members.map(({ position }) => eye.on(position)), point.side === 'midline' ? null : anchors.midline),
    unitsPerMetre: Math.round(eye.unitsPerMetre * 10) / 10,
    marks: members.map(({ position, normal }) => ({ at: position, normal, on: eye.on(position) })),
    steps: drafts.map((draft) => ({
      words: draft.words,
      spots: draft.spots.map((each) => ({ ...each, on: eye.on(each.at) })),
      lines: draft.lines.map(({ kind, path, ticks }) => ({ kind, path, on: path.map(eye.on), ticks: ticks.map((tick) => ({ ...tick, on: [eye.on(tick.from), eye.on(tick.to)] as const })) })),
      arrived: draft.arrived,
      crop: cropRound(eye, [...places, ...placesOf(draft)]),
    })),
  };
}

/** Where a step is drawn. The far end of a ruler may be felt higher up the back: a picture need not hold that. */
function placesOf(draft: StepDraft): readonly Triple[] {
  return [...draft.spots.filter(({ id }) => id !== 'scapula-medial-border').map(({ at }) => at), ...draft.lines.flatMap(({ path }) => path)];
}

/** The sheet that shows the point, and all that is felt and measured if one does, of the smallest part of the body. */
function bestEye(eyes: readonly PlateEye[], members: readonly PlacedPoint[], drafts: readonly StepDraft[]): PlateEye {
  const showing = eyes.filter((eye) => members.every((member) => eye.shows(member))).toSorted((a, b) => a.framed - b.framed);
  const places = drafts.flatMap(placesOf);
  const whole = showing.find((eye) => places.every((at) => eye.holds(at)));
  const best = whole ?? showing[0] ?? eyes.find(({ plate }) => plate.id === 'whole-back');
  if (!best) throw new Error(`${members[0]!.id}: no sheet shows it`);
  return best;
}

/** A square round all of them, kept on the sheet where the sheet is large enough. */
function cropRound(eye: PlateEye, places: readonly Triple[]): Crop {
  const on = places.map(eye.on);
  const [left, right] = [Math.min(...on.map(([x]) => x)), Math.max(...on.map(([x]) => x))];
  const [top, bottom] = [Math.min(...on.map(([, y]) => y)), Math.max(...on.map(([, y]) => y))];
  const size = Math.max(LEAST_CROP * eye.unitsPerMetre, Math.max(right - left, bottom - top) + 2 * PAD * eye.unitsPerMetre);
  return [within((left + right - size) / 2, size, eye.plate.width), within((top + bottom - size) / 2, size, eye.plate.height), tenth(size), tenth(size)];
}

function wideRound(eye: PlateEye, on: readonly Pair[], midline: readonly Triple[] | null): Crop {
  const width = Math.min(WIDE * eye.unitsPerMetre, Math.max(eye.plate.width, eye.plate.height));
  const height = width / WIDE_ASPECT;
  const back = eye.plate.zone === 'lower-back' && midline;
  const x = back ? eye.on(midline[0]!)[0] : on.reduce((sum, [each]) => sum + each, 0) / on.length;
  const y = on.reduce((sum, [, each]) => sum + each, 0) / on.length;
  return [tenth(x - width / 2), within(y - height / 2, height, eye.plate.height), tenth(width), tenth(height)];
}

function within(from: number, size: number, whole: number): number {
  if (size >= whole) return tenth((whole - size) / 2);
  return tenth(Math.min(Math.max(0, from), whole - size));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

import type { Vec3 } from '../types.ts';
import type { AnchorSide, FindStep, ScenePoint } from './anchors.types.ts';
import { HAIRLINE_MM } from './cunTable.ts';
import { boneLandmark, heading, hollowRows, movedPlace, remarkRows } from './landmarkBook.ts';
import type { AnchorRule, PointRecord } from './PointRecord.ts';
import { landmarkName } from './PointRecord.ts';
import type { SkinPlacer } from './SkinPlacer.ts';
import { cutTape, restOfTape, tapeLength, walkLoop } from './tape.ts';
import type { Tape } from './tape.ts';
import { toScene } from './toScene.ts';
import { add, distance, mean, mix, scale, sub } from './vec.ts';

/** A place found by rule, in mm of the data frame, with the way there. */
export interface FoundPlace {
  at: Vec3;
  normal: Vec3;
  steps: FindStep[];
  level?: string;
  region?: string;
  member?: string;
  place?: 'main' | 'remark';
}

const landmarkStep = (landmark: string, at: Vec3, use: 'place' | 'level' = 'place'): FindStep => ({ kind: 'landmark', landmark, at: toScene(at), use });
const path = (tape: Tape): readonly ScenePoint[] => thin(tape).map(toScene);

/**
 * Where the rule of a record puts the point on one side. A set gives several places; where the standard leaves two places open, the second follows as a remark.
 * @throws Error naming code and rule if no rule applies.
 */
export function placePoint(placer: SkinPlacer, record: PointRecord, side: AnchorSide): FoundPlace[] {
  const { anchors, code } = record;
  const first = anchors[0];
  const offset = anchors.find((a) => a.type === 'lateral-offset');
  const line = anchors.find((a) => a.type === 'line-offset');
  const hollow = hollowRows.find((h) => h.id === code);
  if (!first) throw new Error(`${code}: no anchor`);
  if (first.type === 'spinous-inferior-border') {
    const [a, b] = (first.vertebra ?? '').split(' ')[0]!.split('..');
    const names = b ? lumbarRange(a!, b) : [a!];
    return names.map((v) => ({ ...spinousLevel(placer, v, side, offset?.cun ?? 0), ...(b ? { member: `${code}-${v}` } : {}) }));
  }
  if (first.type === 'posterior-sacral-foramen') return [foramen(placer, first.n ?? 0, side, offset?.cun)];
  if (first.type === 'line-fraction') {
    const main = { from: landmarkName(first.from ?? ''), to: landmarkName(first.to ?? ''), fraction: first.fraction ?? 0 };
    const remarks = remarkRows.filter((r) => r.id === code);
    return [lineFraction(placer, main, side, 'main'), ...remarks.map((r) => lineFraction(placer, r, side, 'remark'))];
  }
  if (first.type === 'midpoint') {
    return anchors.map((a, i) => {
      const places = record.anchors.length > 1 ? { member: `${code}-${i === 0 ? '2/3' : '4/5'}` } : {};
      return { ...(a.a === 'dorsal-wrist-crease' ? handMidpoint(placer, i === 0 ? [2, 3] : [4, 5], side) : ankleMidpoint(placer, a, side)), ...places };
    });
  }
  if (first.type === 'crease-midpoint') return [crease(placer, landmarkName(first.crease ?? ''), side)];
  if (hollow) return [hollowPlace(placer, code, side)];
  if (line) return [lineOffset(placer, line, side)];
  throw new Error(`${code}: no rule for anchor "${first.type}"`);
}

function lumbarRange(a: string, b: string): string[] {
  const letter = a[0]!;
  const out: string[] = [];
  for (let n = Number(a.slice(1)); n <= Number(b.slice(1)); n++) out.push(`${letter}${n}`);
  return out;
}

function spinousLevel(placer: SkinPlacer, vertebra: string, side: AnchorSide, cun: number): FoundPlace {
  const id = `spinous-lower-border-${vertebra.toLowerCase()}`;
  const bone = boneLandmark(id, 'midline');
  const mid = placer.midlineAt(bone[2]);
  const steps: FindStep[] = [landmarkStep(id, bone, cun ? 'level' : 'place'), { kind: 'project', from: toScene(bone) }];
  if (!cun) return { ...mid, steps, level: vertebra };
  return { ...offsetFromMidline(placer, bone[2], side, cun, false, steps), level: vertebra };
}

function offsetFromMidline(placer: SkinPlacer, z: number, side: AnchorSide, cun: number, taut: boolean, steps: FindStep[]): FoundPlace {
  const region = 'loin-sacrum';
  const mm = cun * placer.mmPerCun(region);
  const tape = placer.levelTape(z, side, mm, taut);
  const end = tape.at(-1)!;
  const hit = placer.skin.nearest(end);
  steps.push({ kind: 'offset', direction: 'out', cun, mm, region, path: path(tape) });
  return { at: hit.at, normal: hit.normal, steps, region };
}

function foramen(placer: SkinPlacer, n: number, side: AnchorSide, cun: number | undefined): FoundPlace {
  const id = `posterior-sacral-foramen-${n}`;
  const bone = boneLandmark(id, side);
  const level = `S${n}`;
  if (cun) return { ...offsetFromMidline(placer, bone[2], side, cun, true, [landmarkStep(id, bone, 'level')]), level };
  const hit = placer.skin.project(bone, [0, 1, 0]);
  return { ...hit, level, steps: [landmarkStep(id, bone), { kind: 'project', from: toScene(bone) }] };
}

function lineFraction(placer: SkinPlacer, line: { from: string; to: string; fraction: number }, side: AnchorSide, place: 'main' | 'remark'): FoundPlace {
  const { from, to, fraction } = line;
  // the line runs between the bones that are felt; the point lies on the skin straight over it
  const a = boneLandmark(from, side);
  const b = boneLandmark(to, side);
  const out = side === 'midline' ? heading({ front: 1 }, side) : placer.outwardOf(a, b);
  const hit = placer.skin.project(add(mix(a, b, fraction), scale(out, -8)), out);
  const steps: FindStep[] = [
    landmarkStep(from, a),
    landmarkStep(to, b),
    { kind: 'fraction', from, to, fraction, path: path(placer.lineTape(a, b, out)) },
  ];
  return { ...hit, steps, place };
}

function lineOffset(placer: SkinPlacer, rule: AnchorRule, side: AnchorSide): FoundPlace {
  const from = landmarkName(rule.from ?? '');
  const to = landmarkName(rule.to ?? '');
  const cun = rule.cun ?? 0;
  const total = rule.total ?? 1;
  if (from === 'anterior-hairline-midpoint') {
    const tape = cutTape(placer.scalp, HAIRLINE_MM + cun * placer.mmPerCun('head'));
    const hit = placer.skin.nearest(tape.at(-1)!);
    const steps: FindStep[] = [
      landmarkStep('glabella', tape[0]!),
      { kind: 'offset', direction: 'along', mm: HAIRLINE_MM, path: path(cutTape(tape, HAIRLINE_MM)) },
      { kind: 'offset', direction: 'along', cun, mm: cun * placer.mmPerCun('head'), region: 'head', path: path(restOfTape(tape, HAIRLINE_MM)) },
    ];
    return { ...hit, steps, region: 'head' };
  }
  const a = placer.skinLandmark(from, side).at;
  if (to === 'level-of-lateral-malleolus') {
    const ankle = boneLandmark('lateral-malleolus-region', side);
    const b = placer.rearmost(ankle[2], ankle);
    return onLine(placer, { from, a, to: 'calcaneal-tendon', b, cun, total, region: 'leg-lateral', out: heading({ back: 1 }, side) });
  }
  const region = to === 'sp9' ? 'leg-medial' : to === 'st41' ? 'leg-lateral' : 'thigh-posterior';
  const out = to === 'sp9' ? heading({ in: 1 }, side) : to === 'st41' ? heading({ front: 1 }, side) : heading({ back: 1 }, side);
  const b = placer.skinLandmark(to, side).at;
  return onLine(placer, { from, a, to, b, cun, total, region, out });
}

function onLine(placer: SkinPlacer, line: { from: string; a: Vec3; to: string; b: Vec3; cun: number; total: number; region: string; out: Vec3 }): FoundPlace {
  const { from, a, to, b, cun, total, region, out } = line;
  const straight = mix(a, b, cun / total);
  const hit = placer.skin.project(add(straight, scale(out, -8)), out);
  const steps: FindStep[] = [
    landmarkStep(from, a),
    landmarkStep(to, b),
    { kind: 'fraction', from, to, fraction: cun / total, cun, totalCun: total, region, path: path(placer.lineTape(a, b, out)) },
  ];
  return { ...hit, steps, region };
}

function crease(placer: SkinPlacer, name: string, side: AnchorSide): FoundPlace {
  const id = `${name}-midpoint`;
  const hit = placer.skinLandmark(id, side);
  return { ...hit, steps: [landmarkStep(id, hit.at)] };
}

function ankleMidpoint(placer: SkinPlacer, rule: AnchorRule, side: AnchorSide): FoundPlace {
  const id = landmarkName(rule.a ?? '');
  const a = placer.skinLandmark(id, side).at;
  const b = placer.rearmost(a[2], a);
  const tape = walkLoop(placer.loopAt(a[2], a), a, [0, 1, 0]);
  const whole = cutTape(tape, lengthTo(tape, b));
  const mm = tapeLength(whole) / 2;
  const hit = placer.skin.nearest(cutTape(whole, mm).at(-1)!);
  const steps: FindStep[] = [
    landmarkStep(id, a),
    landmarkStep('calcaneal-tendon', b),
    { kind: 'fraction', from: id, to: 'calcaneal-tendon', fraction: 0.5, path: path(whole) },
  ];
  return { ...hit, steps };
}

/** Way along a tape until its place nearest to `end`, in mm. */
function lengthTo(tape: Tape, end: Vec3): number {
  let sum = 0;
  let best = Infinity;
  let at = 0;
  for (let i = 0; i < tape.length / 2; i++) {
    if (i > 0) sum += distance(tape[i - 1]!, tape[i]!);
    const d = distance(tape[i]!, end);
    if (d < best) {
      best = d;
      at = sum;
    }
  }
  return at;
}

function handMidpoint(placer: SkinPlacer, fingers: readonly [number, number], side: AnchorSide): FoundPlace {
  const heads = mean(fingers.map((n) => boneLandmark(`metacarpal-${n}-head`, side)));
  const bases = mean(fingers.map((n) => boneLandmark(`metacarpal-${n}-base`, side)));
  const ulna = boneLandmark('ulnar-styloid', side);
  const radius = boneLandmark('radial-styloid', side);
  // the crease runs between the styloid processes: where the gap between the two bones, carried on, meets that height
  const up = sub(bases, heads);
  const crossing = mix(ulna, radius, 0.5);
  const t = (crossing[2] - heads[2]) / up[2];
  const dorsal = heading({ back: 1 }, side);
  const wrist = placer.skin.project(add(heads, scale(up, t)), dorsal).at;
  const knuckle = placer.skin.project(heads, dorsal).at;
  const hit = placer.skin.project(add(mix(wrist, knuckle, 0.5), scale(dorsal, -8)), dorsal);
  const to = `knuckles-${fingers[0]}-${fingers[1]}`;
  const steps: FindStep[] = [
    landmarkStep('dorsal-wrist-crease', wrist),
    landmarkStep(to, knuckle),
    { kind: 'fraction', from: 'dorsal-wrist-crease', to, fraction: 0.5, path: path(placer.lineTape(wrist, knuckle, dorsal, 6)) },
  ];
  return { ...hit, steps };
}

function hollowPlace(placer: SkinPlacer, code: string, side: AnchorSide): FoundPlace {
  const row = hollowRows.find((h) => h.id === code)!;
  const start = mean(row.start.map((id) => boneLandmark(id, side)));
  let from = movedPlace(row, side, placer.mmPerCun);
  const region = row.move.find((m) => m.region)?.region;
  const steps: FindStep[] = row.start.map((id) => landmarkStep(id, boneLandmark(id, side)));
  if (row.fromTendonMm !== undefined) {
    const tendon = placer.rearmost(from[2], from);
    const tape = cutTape(walkLoop(placer.loopAt(from[2], from), tendon, heading({ in: 1 }, side)), row.fromTendonMm);
    const hit = placer.skin.nearest(tape.at(-1)!);
    const cun = row.move[0]?.cun;
    const mm = distance(start, from);
    steps.push({ kind: 'offset', direction: 'along', mm, ...(cun ? { cun } : {}), ...(region ? { region } : {}), path: path(placer.lineTape(start, from, heading({ in: 1 }, side), 6)) });
    steps.push(landmarkStep('calcaneal-tendon', tendon), { kind: 'offset', direction: 'along', mm: row.fromTendonMm, path: path(tape) });
    return { ...hit, steps, ...(region ? { region } : {}) };
  }
  if (row.behind) {
    const edge = boneLandmark(row.behind.landmark, side);
    steps.push(landmarkStep(row.behind.landmark, [edge[0], edge[1], from[2]]));
    from = [edge[0], edge[1] + row.behind.mm, from[2]];
  }
  const hit = placer.skin.project(from, heading(row.project ?? { back: 1 }, side));
  steps.push({ kind: 'hollow', mm: Math.round(distance(start, from) * 10) / 10 }, { kind: 'project', from: toScene(from) });
  return { ...hit, steps };
}

/** At most about a dozen points of a long tape, ends kept. */
function thin(tape: Tape): Tape {
  const step = Math.max(1, Math.floor(tape.length / 12));
  return tape.filter((_, i) => i === 0 || i === tape.length - 1 || i % step === 0);
}

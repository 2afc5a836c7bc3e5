/**
 * Three steps to a place, told from the rule by which the model found it: what is felt first, how it is counted or
 * measured, where the point then lies. Members of a set are told together.
 */
import type { AnchorsFile, AnchorSide, FindStep as AnchorStep, PlacedPoint } from '../../../models/anchors/anchors.types.ts';
import type { FindLineKind, FindWords, Triple } from '../../atlas/finding/Finding.ts';
import { divisions, firstPart, rounded, type Division } from './ruler.ts';
import { backRuler } from './backRuler.ts';

export interface StepDraft {
  readonly words: FindWords;
  readonly spots: readonly { readonly id: string; readonly at: Triple; readonly normal: Triple; readonly label: string | null }[];
  readonly lines: readonly { readonly kind: FindLineKind; readonly path: readonly Triple[]; readonly ticks: readonly Division[] }[];
  readonly arrived: boolean;
}

type Landmark = Extract<AnchorStep, { kind: 'landmark' }>;
type Offset = Extract<AnchorStep, { kind: 'offset' }>;
type Fraction = Extract<AnchorStep, { kind: 'fraction' }>;
type Spot = StepDraft['spots'][number];
type Line = StepDraft['lines'][number];

interface Skin {
  readonly at: Triple;
  readonly normal: Triple;
}

export function stepsOf(anchors: AnchorsFile, members: readonly PlacedPoint[]): readonly StepDraft[] {
  const point = members[0]!;
  const landmarks = point.steps.filter((step): step is Landmark => step.kind === 'landmark');
  const fraction = point.steps.find((step): step is Fraction => step.kind === 'fraction');
  const offsets = point.steps.filter((step): step is Offset => step.kind === 'offset');
  const first = landmarks[0]?.landmark ?? '';
  if (first.startsWith('spinous-')) return spineSteps(anchors, members);
  if (first.startsWith('posterior-sacral-foramen')) return sacrumSteps(anchors, point, first);
  if (fraction) return lineSteps(anchors, members, landmarks);
  if (offsets.length > 0) return pathSteps(anchors, point, landmarks, offsets);
  return first.endsWith('-midpoint') ? creaseSteps(anchors, point, first) : hollowSteps(anchors, point, landmarks);
}

const draft = (words: FindWords, spots: readonly Spot[], lines: readonly Line[], arrived = false): StepDraft => ({ words, spots, lines, arrived });
const say = (key: string, values: FindWords['values'] = {}, landmarks: FindWords['landmarks'] = {}): FindWords => ({ key, values, landmarks });
const line = (kind: FindLineKind, path: readonly Triple[], ticks: readonly Division[] = []): Line => ({ kind, path, ticks });
const spot = (id: string, { at, normal }: Skin, label: string | null = null): Spot => ({ id, at, normal, label });

/** Back points: a line between bones gives a first level, the bumps of the spine are counted, the ruler goes out. */
function spineSteps(anchors: AnchorsFile, members: readonly PlacedPoint[]): readonly StepDraft[] {
  const point = members[0]!;
  const level = point.level ?? 'C7';
  const offset = offsetOf(point);
  const last: StepDraft = offset
    ? members.length > 1
      ? draft(say('offset', { cun: offset.cun ?? 0, mm: Math.round(offset.mm) }), [], members.flatMap((member) => offsetLine(member)), true)
      : outwards(anchors, point, offset)
    : draft(say('below'), [bump(anchors, point)], [], true);
  if (level === 'C7') {
    const neck = bump(anchors, point);
    return [draft(say('neck'), [neck], []), draft(say('lowerEdge', { to: level }), [neck], []), last];
  }
  const chest = level.startsWith('T');
  const start = chest
    ? draft(say('blades'), [...both(anchors, 'scapula-inferior-angle'), ...both(anchors, 'iliac-crest-top'), tip(anchors, 'T12')], [])
    : draft(say('crest'), [...both(anchors, 'iliac-crest-top'), tip(anchors, 'L4')], [line('guide', anchors.crestLine)]);
  const levels = [...new Set(members.map((member) => member.level ?? level))];
  if (levels.length > 1) return [start, draft(say('countRow', { from: levels[0]!, to: levels.at(-1)! }), levels.map((each) => tip(anchors, each)), []), last];
  const counted = between(chest ? 'T12' : 'L4', level);
  const count = counted.length > 1 ? say(ORDER.indexOf(level) < ORDER.indexOf(counted[0]!) ? 'countUp' : 'countDown', { from: counted[0]!, to: level }) : say('lowerEdge', { to: level });
  return [start, draft(count, counted.map((each) => tip(anchors, each)), []), last];
}

/** Sacral points: the dimples' bones give S2, the holes of the sacrum are felt from there. */
function sacrumSteps(anchors: AnchorsFile, point: PlacedPoint, foramen: string): readonly StepDraft[] {
  const n = Number(foramen.at(-1));
  const psis = both(anchors, 'psis');
  const side = point.side;
  const holes = [...new Set([2, n])].toSorted((a, b) => a - b).map((each) => spot(`posterior-sacral-foramen-${each}`, skinOf(anchors, `posterior-sacral-foramen-${each}`, side) ?? skinAt(point), `S${each}`));
  const hiatus = n === 4 ? [spot('sacral-hiatus', skinOf(anchors, 'sacral-hiatus', 'midline') ?? skinAt(point))] : [];
  const offset = offsetOf(point);
  return [
    draft(say('psis'), psis, [line('guide', psis.map(({ at }) => at))]),
    draft(say(n === 2 ? 'foramenTwo' : n === 4 ? 'foramenFour' : 'foramen', { n }), [...holes, ...hiatus], []),
    offset ? outwards(anchors, point, offset) : draft(say('over'), holes.slice(-1), [], true),
  ];
}

/** The book's ruler from the midline to the line of the shoulder blade's edge, divided; the offset is measured along it. */
function outwards(anchors: AnchorsFile, point: PlacedPoint, offset: Offset): StepDraft {
  const { path, cun } = backRuler(anchors.points, point, offset);
  const halves = Math.round(cun * 2);
  const ruler = line('ruler', path, divisions(path, point.normal, Array.from({ length: halves + 1 }, (_, k) => ({ share: k / halves, whole: k % 2 === 0 }))));
  const blade = skinOf(anchors, 'scapula-medial-border', point.side);
  return draft(say('offsetRuler', { cun: offset.cun ?? 0, mm: Math.round(offset.mm) }), blade ? [spot('scapula-medial-border', blade)] : [], [ruler, line('way', offset.path)], true);
}

/** A share of the line between two landmarks, divided in cun where the rule counts them. */
function lineSteps(anchors: AnchorsFile, members: readonly PlacedPoint[], landmarks: readonly Landmark[]): readonly StepDraft[] {
  const ends = members.flatMap((member) => member.steps.filter((step): step is Landmark => step.kind === 'landmark').map((step) => felt(anchors, step, member)));
  const lines = members.flatMap((member) => member.steps.filter((step): step is Fraction => step.kind === 'fraction').map((step) => ({ member, step })));
  const { step, member } = lines[0]!;
  const names = { a: landmarks[0]!.landmark, b: landmarks[1]!.landmark };
  const ruled = lines.map((each) => line('ruler', each.step.path, divisions(each.step.path, each.member.normal, sharesOf(each.step))));
  const mm = member.cun?.mmPerCun;
  const measured = step.totalCun !== undefined && mm !== undefined;
  return [
    draft(say('ends', {}, names), ends, []),
    draft(measured ? say('ruler', { total: step.totalCun ?? 0, mm }) : say('line'), ends, ruled),
    draft(measured ? say('share', { cun: step.cun ?? 0, total: step.totalCun ?? 0, mm: Math.round((step.cun ?? 0) * mm) }, names) : say(step.fraction === 0.5 ? 'half' : 'third', {}, names), [], [...ruled, ...lines.map((each) => line('way', firstPart(each.step.path, each.step.fraction)))], true),
  ];
}

/** GV20 and KI7: one stretch after the other along the skin. */
function pathSteps(anchors: AnchorsFile, point: PlacedPoint, landmarks: readonly Landmark[], offsets: readonly Offset[]): readonly StepDraft[] {
  const [before, after] = [offsets[0]!, offsets.at(-1)!];
  const start = landmarks[0]!;
  const spots = landmarks.map((step) => felt(anchors, step, point));
  const counted = offsets.find((each) => each.cun !== undefined);
  const mm = Math.round(counted?.mm ?? 0);
  return [
    draft(say('feel', {}, { a: start.landmark }), spots.slice(0, 1), []),
    before.cun === undefined
      ? draft(say('hairline'), spots.slice(0, 1), [line('guide', before.path)])
      : draft(say('up', { cun: before.cun, mm }), spots, [ruledOffset(before, point)]),
    after.cun === undefined
      ? draft(say('edge', {}, { a: landmarks.at(-1)!.landmark }), spots.slice(-1), [line('way', after.path)], true)
      : draft(say('along', { cun: after.cun, mm }), [], [ruledOffset(after, point)], true),
  ];
}

function creaseSteps(anchors: AnchorsFile, point: PlacedPoint, id: string): readonly StepDraft[] {
  const middle = spot(id, skinOf(anchors, id, point.side) ?? skinAt(point));
  const fold = creaseLine(point, 0.03);
  return [draft(say('feel', {}, { a: id }), [], [line('guide', fold)]), draft(say('middle'), [], [line('ruler', fold, divisions(fold, point.normal, [0, 0.5, 1].map((share) => ({ share, whole: true }))))]), draft(say('here'), [middle], [], true)];
}

function hollowSteps(anchors: AnchorsFile, point: PlacedPoint, landmarks: readonly Landmark[]): readonly StepDraft[] {
  const spots = landmarks.map((step) => felt(anchors, step, point));
  const names = { a: landmarks[0]?.landmark ?? '', ...(landmarks[1] ? { b: landmarks[1].landmark } : {}) };
  const hollow = point.steps.find((step) => step.kind === 'hollow');
  const ways = spots.map(({ at }) => line('way', [at, point.position]));
  return [
    draft(say(landmarks.length > 1 ? 'feelTwo' : 'feel', {}, names), spots, []),
    draft(say('slide', { mm: Math.round(hollow?.mm ?? 0) }), spots, ways),
    draft(say('here'), [], [], true),
  ];
}

function offsetOf(point: PlacedPoint): Offset | undefined {
  return point.steps.find((step): step is Offset => step.kind === 'offset');
}

function offsetLine(point: PlacedPoint): readonly Line[] {
  const offset = offsetOf(point);
  return offset ? [ruledOffset(offset, point)] : [];
}

/** Half cun are short strokes, whole ones long. */
function ruledOffset(offset: Offset, point: PlacedPoint): Line {
  const cun = offset.cun ?? 0;
  const halves = Math.round(cun * 2);
  return line('ruler', offset.path, divisions(offset.path, point.normal, Array.from({ length: halves + 1 }, (_, k) => ({ share: k / halves, whole: k % 2 === 0 }))));
}

function sharesOf({ totalCun, fraction }: Fraction): readonly { readonly share: number; readonly whole: boolean }[] {
  const parts = totalCun ?? (fraction === 0.5 ? 2 : 3);
  return Array.from({ length: parts + 1 }, (_, k) => ({ share: k / parts, whole: totalCun === undefined || k % 5 === 0 || k === parts }));
}

/** A fold of the skin is drawn as a short level stroke: the model knows its middle only. */
function creaseLine({ position, normal }: PlacedPoint, half: number): readonly Triple[] {
  const length = Math.hypot(normal[0], normal[2]) || 1;
  const across: Triple = [-normal[2] / length, 0, normal[0] / length];
  return [-1, 0, 1].map((side) => rounded([position[0] + across[0] * half * side, position[1], position[2] + across[2] * half * side]));
}

const ORDER = ['T10', 'T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1'];

/** Levels from one to another, both included, in the order of counting. */
function between(from: string, to: string): readonly string[] {
  const [a, b] = [ORDER.indexOf(from), ORDER.indexOf(to)];
  return a <= b ? ORDER.slice(a, b + 1) : ORDER.slice(b, a + 1).toReversed();
}

function tip(anchors: AnchorsFile, level: string): Spot {
  const id = `spinous-tip-${level.toLowerCase()}`;
  const mark = anchors.levels.find(({ vertebra }) => vertebra === level);
  return spot(id, skinOf(anchors, id, 'midline') ?? (mark ? skinAt(mark) : { at: [0, 0, 0], normal: [0, 0, -1] }), level);
}

function bump(anchors: AnchorsFile, point: PlacedPoint): Spot {
  const id = `spinous-lower-border-${(point.level ?? 'C7').toLowerCase()}`;
  return spot(id, skinOf(anchors, id, 'midline') ?? skinAt(point), point.level ?? null);
}

function both(anchors: AnchorsFile, id: string): readonly Spot[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const at = skinOf(anchors, id, side);
    return at ? [spot(id, at)] : [];
  });
}

/** What the finger feels lies on the skin; where the model tells only the bone, that. */
function felt(anchors: AnchorsFile, { landmark, at }: Landmark, { side, normal }: PlacedPoint): Spot {
  return spot(landmark, skinOf(anchors, landmark, side) ?? { at, normal });
}

function skinOf(anchors: AnchorsFile, id: string, side: AnchorSide): Skin | undefined {
  const row = anchors.landmarks.find((each) => each.id === id && (each.side === side || each.side === 'midline'));
  return row && { at: row.skin, normal: row.normal };
}

function skinAt({ position, normal }: { readonly position: Triple; readonly normal: Triple }): Skin {
  return { at: position, normal };
}

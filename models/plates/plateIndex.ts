/** What plates.json tells the app: the sheets, and where on them each point, the midline, the crest line and the levels lie. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dot, eyeAxes, plateCamera, projectOnPlate, type Box3, type PlateCamera, type Triple } from './plateCamera.ts';
import type { PlateView, PlateZone } from './plateViews.ts';
import { STOPS } from './readStructures.ts';

export interface AnchorPoint {
  readonly code: string;
  readonly side: 'left' | 'right' | 'midline';
  readonly place: 'main' | 'remark';
  readonly position: Triple;
  readonly normal: Triple;
}

export interface Anchors {
  readonly points: readonly AnchorPoint[];
  readonly levels: readonly { readonly vertebra: string; readonly position: Triple }[];
  readonly midline: readonly Triple[];
  readonly crestLine: readonly Triple[];
  readonly zones: readonly (Box3 & { readonly id: string })[];
}

/** Code, side, x, y in plate units, and 1 where the point can be seen; sets such as EX-B2 have a row for each member. */
export type PlacedPoint = readonly [code: string, side: 'L' | 'R' | 'M', x: number, y: number, seen: 0 | 1];

export interface IndexedView {
  readonly id: string;
  readonly zone: PlateZone;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Sheet over box: a stage that gives its box so much room shows the sheet this many times larger. */
  readonly round: number;
  readonly unitsPerMetre: number;
  readonly peels: readonly number[];
  readonly points: readonly PlacedPoint[];
  readonly midline: readonly (readonly [number, number])[];
  readonly crest: readonly (readonly [number, number])[];
  /** Name, place on the midline, and the line along the skin at that height. */
  readonly levels: readonly (readonly [vertebra: string, x: number, y: number, line: readonly (readonly [number, number])[]])[];
}

/** What was drawn at a place of the sheet; Infinity and NaN beside the body. */
export interface SkinSampler {
  /** Metres along the line of sight. */
  readonly depth: (x: number, y: number) => number;
  /** Metres above the ground. */
  readonly high: (x: number, y: number) => number;
}

export interface PlateIndex {
  /** Hash of the model files and of the code that drew from them. */
  readonly inputs: string;
  readonly views: readonly IndexedView[];
}

const SIDES = { left: 'L', right: 'R', midline: 'M' } as const;
/** A point may lie this far under the drawn skin, metres, and still count as seen: simplified meshes differ by less. */
const SKIN_SLACK = 0.006;
/** Skin turned away more than this shows its point only as a line. */
const LEAST_FACING = 0.2;

export function cameraOf(view: PlateView, anchors: Anchors): PlateCamera {
  return plateCamera(joinedBox(view, anchors), view.azimuth, view.polar, view.round, view.width);
}

export function joinedBox(view: PlateView, anchors: Anchors): Box3 {
  const boxes = anchors.zones.filter((zone) => view.boxes.includes(zone.id));
  if (boxes.length === 0) throw new Error(`No zone of anchors.json fits the view ${view.id}.`);
  const edge = (pick: typeof Math.min, side: 'min' | 'max'): Triple => [0, 1, 2].map((k) => pick(...boxes.map((box) => box[side][k]!))) as unknown as Triple;
  return { min: edge(Math.min, 'min'), max: edge(Math.max, 'max') };
}

export function indexView(view: PlateView, anchors: Anchors, drawn: SkinSampler): IndexedView {
  const camera = cameraOf(view, anchors);
  const axes = eyeAxes(camera);
  const on = (at: Triple): [number, number] => {
    const { x, y } = projectOnPlate(camera, axes, at);
    return [tenth(x), tenth(y)];
  };
  const points = anchors.points
    .filter((point) => point.place === 'main')
    .flatMap((point): PlacedPoint[] => {
      const { x, y, depth } = projectOnPlate(camera, axes, point.position);
      if (x < 0 || y < 0 || x > camera.width || y > camera.height) return [];
      const sight: Triple = [axes.eye[0] - point.position[0], axes.eye[1] - point.position[1], axes.eye[2] - point.position[2]];
      const facing = dot(sight, point.normal) / Math.hypot(...sight);
      const skin = drawn.depth(x, y);
      const seen = facing > LEAST_FACING && skin !== Infinity && depth < skin + SKIN_SLACK;
      return [[point.code, SIDES[point.side], tenth(x), tenth(y), seen ? 1 : 0]];
    });
  const back = view.zone === 'lower-back';
  return {
    id: view.id, zone: view.zone, label: view.label, width: camera.width, height: camera.height, round: view.round, unitsPerMetre: tenth(camera.scale), peels: view.peels, points,
    midline: back ? anchors.midline.map(on) : [],
    crest: back ? anchors.crestLine.map(on) : [],
    levels: back ? anchors.levels.filter(({ vertebra }) => /^(L\d|S1)$/.test(vertebra)).map(({ vertebra, position }) => [vertebra, ...on(position), levelLine(on(position), position[1], camera.scale, drawn)] as const) : [],
  };
}

/** As on the live stage: level lines reach so far to either side, metres. */
const LEVEL_REACH = 0.107;
const LEVEL_STEPS = 16;

/** Where the skin has one height, from left to right; found by walking up or down each column of the drawing. */
function levelLine([x0, y0]: readonly [number, number], height: number, scale: number, drawn: SkinSampler): [number, number][] {
  const line: [number, number][] = [];
  let y = y0;
  for (let step = 0; step <= LEVEL_STEPS; step++) {
    const x = x0 + LEVEL_REACH * scale * ((2 * step) / LEVEL_STEPS - 1);
    for (let tries = 0; tries < 80; tries++) {
      const off = drawn.high(x, y) - height;
      if (Number.isNaN(off) || Math.abs(off) * scale < 0.4) break;
      y += off * scale * 0.8;
    }
    if (Math.abs(drawn.high(x, y) - height) * scale < 2) line.push([tenth(x), tenth(y)]);
  }
  return line;
}

/** Changes when a model file or the drawer changes, and never otherwise. */
export function inputsHash(models: string): string {
  const hash = createHash('sha256');
  const add = (name: string, bytes: Buffer | string): void => void hash.update(`${name}\n`).update(bytes).update('\n');
  for (const stop of STOPS) {
    const file = join(models, 'built', `${stop}.glb`);
    if (existsSync(file)) add(stop, readFileSync(file));
  }
  add('anchors', readFileSync(join(models, 'built/anchors.json'), 'utf8').replaceAll('\r\n', '\n'));
  for (const file of readdirSync(join(models, 'plates')).sort()) if (file !== 'buildPlates.ts') add(file, readFileSync(join(models, 'plates', file), 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex').slice(0, 16);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

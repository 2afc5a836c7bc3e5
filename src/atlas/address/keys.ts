/**
 * The table of every state key that stands in an address (ruling 18). A key is read forgivingly: a wrong value falls back
 * alone. A value equal to the default of its route is not printed. `carries` says whether it survives a change of room.
 */
import { roomOf, type Route } from '../route/Route.ts';

export interface CameraPose {
  /** Degrees round the vertical axis, 0 = straight behind, positive towards the subject's right. */
  readonly azimuth: number;
  /** Degrees from the zenith, 90 = level. */
  readonly polar: number;
  /** Metres from the target. */
  readonly distance: number;
}

export interface AtlasKeys {
  readonly lv: 'plain' | 'student';
  readonly th: 'auto' | 'light' | 'dark' | 'hc';
  readonly mo: 'auto' | 'full' | 'less' | 'off';
  readonly u: 'both' | 'mm' | 'cun';
  /** Size of letters in per cent. */
  readonly size: TextSize;
  /** A typeface with letters that are hard to confuse. */
  readonly easy: boolean;
  /** How finely the body is drawn; 'flat' is the drawing instead of the scene. */
  readonly q: 'auto' | 'high' | 'light' | 'flat';
  readonly view: 'back' | 'left' | 'right' | 'front' | 'top';
  readonly peel: number;
  readonly win: boolean;
  readonly side: 'L' | 'R' | 'both';
  readonly cam: CameraPose | null;
  readonly build: 'slim' | 'average' | 'large';
  readonly tone: number;
  /** Tradition's channels are drawn on the body. */
  readonly ch: boolean;
  /** The anatomical structure that is singled out. */
  readonly sel: string | null;
  /** What becomes of the rest while a structure is singled out. */
  readonly amid: 'faded' | 'gone' | 'whole';
  /** Structures that were taken away by name. */
  readonly hid: readonly string[];
  /** The two points that are compared. */
  readonly a: string | null;
  readonly b: string | null;
  /** Point that a mechanism starts from. */
  readonly point: string | null;
  /** Place in a mechanism's stage, 0 = the reader's own guess. */
  readonly step: number;
  readonly needle: 'real' | 'sham';
  /** Section: how deep the tip stands, mm; where the model has no tissue, how many layers it has passed. */
  readonly depth: number | null;
  /** Section: degrees from straight in, towards the side that is taught. */
  readonly tilt: number | null;
  /** Which place of a point that is a set, from 0. */
  readonly spot: number | null;
  /** Section: where a student would stop, mm, before the bands show; 'skip' for who would rather see them. */
  readonly guess: number | 'skip' | null;
  /** Section: the live body cut open, or the drawing. */
  readonly pic: 'live' | 'drawn';
  /** What acupuncture is compared with in the pictures of the evidence room. */
  readonly yard: 'sham' | 'usual-care' | 'nothing';
  readonly seed: number;
  /** A quiz of all kinds, as the study home starts it. */
  readonly mix: boolean;
  /** Frames only: the points that show, the host pages that may talk, how much chrome, how gestures behave. */
  readonly points: readonly string[];
  readonly host: readonly string[];
  readonly ui: 'full' | 'min' | 'none';
  readonly gesture: 'cooperative' | 'greedy';
  readonly lock: 'none' | 'camera' | 'layers' | 'all';
  readonly start: boolean;
}

export type KeyName = keyof AtlasKeys;

export interface KeyRow<T> {
  readonly parse: (text: readonly string[]) => T | undefined;
  readonly print: (value: T) => readonly string[];
  readonly fallback: (route: Route) => T;
  readonly applies: (route: Route) => boolean;
  /** Kept on the device as a preference of the reader. */
  readonly remembered?: true;
}

const everywhere = (): boolean => true;
const onBody = (route: Route): boolean => ['home', 'point', 'structure', 'quiz', 'kiosk'].includes(roomOf(route).kind);
const onMechanism = (route: Route): boolean => roomOf(route).kind === 'mechanism';
const onSection = (route: Route): boolean => roomOf(route).kind === 'section';
const onCompare = (route: Route): boolean => roomOf(route).kind === 'compare';
const inFrame = (route: Route): boolean => route.kind === 'embed';

export const TEXT_SIZES = [90, 100, 115, 130, 150, 175, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const POINT_CODE = /^[A-Z]{2,4}(-[A-Z]{1,3})?\d{0,2}$/;

export const PEEL_STOPS = 6;
export const TONES = 4;
const MAX_STEP = 9;
const MAX_DEPTH = 80;
const MAX_TILT = 45;
const MAX_SPOT = 9;
const PEEL_OF_ROOM: Readonly<Record<string, number>> = { point: 3, structure: 4 };

export const KEY_TABLE: { readonly [K in KeyName]: KeyRow<AtlasKeys[K]> } = {
  lv: { ...choice(['plain', 'student']), fallback: () => 'plain', applies: everywhere, remembered: true },
  th: { ...choice(['auto', 'light', 'dark', 'hc']), fallback: () => 'auto', applies: everywhere, remembered: true },
  mo: { ...choice(['auto', 'full', 'less', 'off']), fallback: () => 'auto', applies: everywhere, remembered: true },
  u: { ...choice(['both', 'mm', 'cun']), fallback: () => 'both', applies: everywhere, remembered: true },
  view: { ...choice(['back', 'left', 'right', 'front', 'top']), fallback: () => 'back', applies: onBody },
  size: {
    parse: ([text]) => TEXT_SIZES.find((size) => String(size) === text),
    print: (size) => [String(size)],
    fallback: () => 100,
    applies: everywhere,
    remembered: true,
  },
  easy: { ...flag(), fallback: () => false, applies: everywhere, remembered: true },
  q: { ...choice(['auto', 'high', 'light', 'flat']), fallback: () => 'auto', applies: everywhere, remembered: true },
  // Once a point is open, its window shows what lies under the skin.
  // A structure stands out among the bones, by which the eye finds its way.
  peel: { ...whole(0, PEEL_STOPS - 1), fallback: (route) => PEEL_OF_ROOM[roomOf(route).kind] ?? 0, applies: onBody },
  win: { ...flag(), fallback: (route) => roomOf(route).kind === 'point', applies: onBody },
  side: { ...choice(['L', 'R', 'both']), fallback: () => 'L', applies: (route) => onBody(route) || onMechanism(route) || onSection(route) },
  cam: { parse: ([text]) => parsePose(text), print: printPose, fallback: () => null, applies: onBody },
  build: { ...choice(['slim', 'average', 'large']), fallback: () => 'average', applies: (route) => onBody(route) || onSection(route) },
  tone: { ...whole(1, TONES), fallback: () => 2, applies: (route) => onBody(route) || onSection(route), remembered: true },
  ch: { ...flag(), fallback: () => false, applies: onBody },
  sel: { ...optional(/^[a-z][a-z0-9-]{1,60}$/), fallback: () => null, applies: onBody },
  amid: { ...choice(['faded', 'gone', 'whole']), fallback: () => 'faded', applies: onBody },
  hid: { ...list(/^[a-z][a-z0-9-]{1,60}$/), fallback: () => [], applies: onBody },
  a: { ...optional(POINT_CODE), fallback: () => null, applies: onCompare },
  b: { ...optional(POINT_CODE), fallback: () => null, applies: onCompare },
  point: { ...optional(/^[A-Z]{2,4}(-[A-Z]{1,3})?\d{0,2}$/), fallback: () => null, applies: onMechanism },
  step: { ...whole(0, MAX_STEP), fallback: () => 1, applies: onMechanism },
  needle: { ...choice(['real', 'sham']), fallback: () => 'real', applies: onMechanism },
  // Where they do not stand, the section begins as books teach it.
  depth: { ...perhapsWhole(0, MAX_DEPTH), fallback: () => null, applies: onSection },
  tilt: { ...perhapsWhole(0, MAX_TILT), fallback: () => null, applies: onSection },
  guess: {
    parse: ([text = '']) => (text === 'skip' ? text : whole(0, MAX_DEPTH).parse([text])),
    print: (guess) => (guess === null ? [] : [String(guess)]),
    fallback: () => null,
    applies: onSection,
  },
  pic: { ...choice(['live', 'drawn']), fallback: () => 'live', applies: onSection },
  spot: { ...perhapsWhole(0, MAX_SPOT), fallback: () => null, applies: onSection },
  yard: { ...choice(['sham', 'usual-care', 'nothing']), fallback: yardOf, applies: (route) => roomOf(route).kind === 'evidence-question' },
  seed: { ...whole(0, 0xffff_ffff), fallback: () => 0, applies: (route) => ['mechanism', 'quiz'].includes(roomOf(route).kind) },
  mix: { ...flag(), fallback: () => false, applies: (route) => roomOf(route).kind === 'quiz' },
  points: { ...list(/^[A-Z]{2,4}(-[A-Z]{1,3})?\d{0,2}$/), fallback: () => [], applies: (route) => inFrame(route) && onBody(route) },
  host: { parse: parseHosts, print: (hosts) => hosts, fallback: () => [], applies: inFrame },
  ui: { ...choice(['full', 'min', 'none']), fallback: () => 'full', applies: inFrame },
  gesture: { ...choice(['cooperative', 'greedy']), fallback: () => 'cooperative', applies: inFrame },
  lock: { ...choice(['none', 'camera', 'layers', 'all']), fallback: () => 'none', applies: inFrame },
  start: { ...flag(), fallback: () => false, applies: inFrame },
};

/** Each question starts from its own comparison. */
function yardOf(route: Route): AtlasKeys['yard'] {
  const room = roomOf(route);
  return room.kind === 'evidence-question' && room.id === 'usual-care' ? 'usual-care' : 'sham';
}

export const KEY_NAMES = Object.keys(KEY_TABLE) as KeyName[];

export function defaultKeys(route: Route): AtlasKeys {
  return Object.fromEntries(KEY_NAMES.map((name) => [name, KEY_TABLE[name].fallback(route)])) as unknown as AtlasKeys;
}

/** Keys that mean nothing in a room take their default there, so that equal views are equal values. */
export function settleKeys(keys: AtlasKeys, route: Route): AtlasKeys {
  const settled = Object.fromEntries(
    KEY_NAMES.map((name) => [name, KEY_TABLE[name].applies(route) ? keys[name] : KEY_TABLE[name].fallback(route)]),
  );
  return settled as unknown as AtlasKeys;
}

function choice<const T extends string>(values: readonly T[]): Pick<KeyRow<T>, 'parse' | 'print'> {
  return { parse: ([text]) => values.find((value) => value === text), print: (value) => [value] };
}

function flag(): Pick<KeyRow<boolean>, 'parse' | 'print'> {
  return { parse: ([text]) => (text === '1' ? true : text === '0' ? false : undefined), print: (value) => [value ? '1' : '0'] };
}

function whole(least: number, most: number): Pick<KeyRow<number>, 'parse' | 'print'> {
  const parse = ([text = '']: readonly string[]): number | undefined => {
    if (!/^\d{1,10}$/.test(text)) return undefined;
    const value = Number(text);
    return value >= least && value <= most ? value : undefined;
  };
  return { parse, print: (value) => [String(value)] };
}

function perhapsWhole(least: number, most: number): Pick<KeyRow<number | null>, 'parse' | 'print'> {
  return { parse: whole(least, most).parse, print: (value) => (value === null ? [] : [String(value)]) };
}

function optional(shape: RegExp): Pick<KeyRow<string | null>, 'parse' | 'print'> {
  return {
    parse: ([text]) => (text !== undefined && shape.test(text) ? text : undefined),
    print: (value) => (value === null ? [] : [value]),
  };
}

const MAX_LIST = 47;

function list(shape: RegExp): Pick<KeyRow<readonly string[]>, 'parse' | 'print'> {
  const parse = ([text]: readonly string[]): readonly string[] | undefined => {
    const items = [...new Set((text ?? '').split(',').filter((item) => shape.test(item)))].slice(0, MAX_LIST);
    return items.length > 0 ? items : undefined;
  };
  return { parse, print: (items) => (items.length > 0 ? [items.join(',')] : []) };
}

const MAX_HOSTS = 8;

/** Only bare web origins are hosts; anything else is dropped. */
function parseHosts(texts: readonly string[]): readonly string[] | undefined {
  const hosts = texts.flatMap((text) => {
    const origin = URL.canParse(text) ? new URL(text).origin : 'null';
    return /^https?:\/\//.test(origin) ? [origin] : [];
  });
  const unique = [...new Set(hosts)].slice(0, MAX_HOSTS);
  return unique.length > 0 ? unique : undefined;
}

const POSE = /^(-?\d{1,3}),(\d{1,3}),(\d(?:\.\d{1,2})?)$/;

function parsePose(text = ''): CameraPose | undefined {
  const match = POSE.exec(text);
  if (!match) return undefined;
  const [azimuth, polar, distance] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const inside = azimuth >= -180 && azimuth <= 180 && polar >= 0 && polar <= 180 && distance >= 0.25 && distance <= 3.2;
  // -0 would print as 0 and read back as another value.
  return inside ? { azimuth: azimuth || 0, polar, distance } : undefined;
}

function printPose(pose: CameraPose | null): readonly string[] {
  if (!pose) return [];
  return [`${Math.round(pose.azimuth) || 0},${Math.round(pose.polar)},${Number(pose.distance.toFixed(2))}`];
}

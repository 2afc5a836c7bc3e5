/**
 * Where the eye stands. Angles in degrees, lengths in metres, scene frame (+x the subject's left, +y up, back at -z).
 * Azimuth 0 looks at the back; positive goes to the subject's right; polar 90 is level. Pure.
 */
import type { Insets, Pose, SkinPlace, StandardView } from '../SceneProps.ts';

export type Triple = readonly [number, number, number];

export interface Box3 {
  readonly min: Triple;
  readonly max: Triple;
}

export interface Viewport {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

/** What the eye looks at, from where, and the view from which the orbit is limited. */
export interface Aim {
  readonly target: Triple;
  readonly pose: Pose;
  readonly base: StandardView;
}

/** Vertical angle of view: narrow enough that the trunk looks upright, wide enough that 3.2 m hold a whole adult. */
export const FIELD_OF_VIEW = 30;
export const NEAREST = 0.25;
export const FARTHEST = 3.2;
const ORBIT_HALF = 100;
const ROUND_STEP = 30;
/** Slightly from above, as one looks at a standing person's back. */
const HOME_POLAR = 84;

export const VIEW_POSES: Readonly<Record<StandardView, { readonly azimuth: number; readonly polar: number }>> = {
  back: { azimuth: 0, polar: HOME_POLAR },
  left: { azimuth: -90, polar: HOME_POLAR },
  right: { azimuth: 90, polar: HOME_POLAR },
  front: { azimuth: 180, polar: HOME_POLAR },
  // From above and behind: straight down there would be nothing but the crown of the head.
  top: { azimuth: 0, polar: 34 },
};

const POLAR_LIMITS = { level: [35, 125], top: [4, 70] } as const;
/** A box is shown filling this share of the free height, or this share of the free width, whichever comes first. */
export const FILL_HEIGHT = 0.7;
const FILL_WIDTH = 1.02;
/** Free stage around one selected point in metres, across and up: the window of 12 cm fills over a third of the height, on a phone most of the width. */
const POINT_ACROSS = 0.2;
const POINT_UP = 0.34;
/** Both sides of a pair need room around them. */
const PAIR_MARGIN = 0.3;
/** A skin turned less than this from the view is seen well enough without going round. */
const FACING_LIMIT = 55;
/** Up to here the eye goes round only until the point is seen at this slant; beyond, it changes the standard view. */
const SIDE_LIMIT = 120;
const SLANT = 40;
/** The eye stands a little to the side and above a point, so that the needle's axis can be seen. */
const NEEDLE_AZIMUTH = 12;
const NEEDLE_POLAR = 78;
/** Skin that looks up (the crown, the instep) or down (under the nose) is looked at from there. */
const UPWARD = 0.7;
const CROWN_POLAR = 42;
const UNDER_POLAR = 98;

const RADIANS = Math.PI / 180;

/** Unit direction from the target to the eye. */
export function eyeDirection(azimuth: number, polar: number): [number, number, number] {
  const across = Math.sin(polar * RADIANS);
  return [-across * Math.sin(azimuth * RADIANS), Math.cos(polar * RADIANS), -across * Math.cos(azimuth * RADIANS)];
}

/** Keeps a pose within the orbit allowed from a standard view (100 degrees to either side, no roll, never upside down). */
export function limitPose(pose: Pose, base: StandardView): Pose {
  const home = VIEW_POSES[base];
  const [least, most] = base === 'top' ? POLAR_LIMITS.top : POLAR_LIMITS.level;
  return {
    azimuth: home.azimuth + clamp(turnBetween(home.azimuth, pose.azimuth), -ORBIT_HALF, ORBIT_HALF),
    polar: clamp(pose.polar, least, most),
    distance: clamp(pose.distance, NEAREST, FARTHEST),
  };
}

/** The signed turn from one azimuth to another by the shorter way, -180..180. */
export function turnBetween(from: number, to: number): number {
  return ((((to - from) % 360) + 540) % 360) - 180;
}

/** The same direction as `azimuth`, written so that the way from `near` to it is the shorter one. */
export function unwrap(azimuth: number, near: number): number {
  return near + turnBetween(near, azimuth);
}

/** As addresses write it: whole degrees within -180..180, hundredths of a metre. */
export function roundPose(pose: Pose): Pose {
  return {
    azimuth: Math.round(turnBetween(0, pose.azimuth)) || 0,
    polar: Math.round(pose.polar),
    distance: Math.round(pose.distance * 100) / 100,
  };
}

/** Azimuth from which a surface with this normal is seen straight on. */
export function azimuthOf(normal: Triple): number {
  return Math.atan2(-normal[0], -normal[2]) / RADIANS || 0;
}

/** Distance at which a stretch of world, in metres, fills the given shares of the free part of the canvas. */
export function distanceFor(widthM: number, heightM: number, viewport: Viewport, fillWidth = FILL_WIDTH, fillHeight = FILL_HEIGHT): number {
  const free = freeArea(viewport);
  const metresPerPx = Math.max(widthM / (free.width * fillWidth), heightM / (free.height * fillHeight));
  return clamp((metresPerPx * viewport.height) / (2 * Math.tan((FIELD_OF_VIEW / 2) * RADIANS)), NEAREST, FARTHEST);
}

/** The part of the canvas that no panel covers, and the shift of its centre from the canvas's, in CSS px. */
export function freeArea({ width, height, insets }: Viewport): { width: number; height: number; shiftX: number; shiftY: number } {
  return {
    width: Math.max(80, width - insets.left - insets.right),
    height: Math.max(80, height - insets.top - insets.bottom),
    shiftX: (insets.left - insets.right) / 2,
    shiftY: (insets.top - insets.bottom) / 2,
  };
}

/** How to see a region of the body from a standard view. */
export function aimAtBox(box: Box3, view: StandardView, viewport: Viewport): Aim {
  const { azimuth, polar } = VIEW_POSES[view];
  const size = [0, 1, 2].map((k) => box.max[k]! - box.min[k]!) as [number, number, number];
  const across = Math.abs(size[0] * Math.cos(azimuth * RADIANS)) + Math.abs(size[2] * Math.sin(azimuth * RADIANS));
  const level = Math.abs(size[2] * Math.cos(azimuth * RADIANS)) + Math.abs(size[0] * Math.sin(azimuth * RADIANS));
  const tall = view === 'top' ? level : size[1];
  return {
    target: [0, 1, 2].map((k) => (box.min[k]! + box.max[k]!) / 2) as unknown as Triple,
    pose: { azimuth, polar, distance: distanceFor(across, tall, viewport) },
    base: view,
  };
}

/**
 * How to see one place on the skin, or both sides of a pair. The chosen view is kept as long as it shows the place;
 * otherwise the eye goes round to the standard view that does.
 */
export function aimAtPlaces(places: readonly SkinPlace[], view: StandardView, viewport: Viewport): Aim | null {
  const first = places[0];
  if (!first) return null;
  const mean = (pick: (place: SkinPlace) => Triple, k: 0 | 1 | 2): number => places.reduce((sum, place) => sum + pick(place)[k], 0) / places.length;
  const target: Triple = [mean((p) => p.at, 0), mean((p) => p.at, 1), mean((p) => p.at, 2)];
  const normal: Triple = [mean((p) => p.normal, 0), mean((p) => p.normal, 1), mean((p) => p.normal, 2)];
  // Skin that looks straight up or down has no side of its own.
  const level = Math.hypot(normal[0], normal[2]) > 0.2;
  const facing = level ? azimuthOf(normal) : VIEW_POSES[view].azimuth;
  const turn = turnBetween(VIEW_POSES[view].azimuth, facing);
  const base = view === 'top' || Math.abs(turn) <= SIDE_LIMIT ? view : nearestView(facing);
  const home = VIEW_POSES[base];
  const single = places.length === 1;
  // Leaning towards the side the skin faces shows the needle in profile against the body; the midline leans left.
  const near = turnBetween(home.azimuth, facing) > 1 ? NEEDLE_AZIMUTH : -NEEDLE_AZIMUTH;
  const round = base === view && Math.abs(turn) > FACING_LIMIT ? turn - Math.sign(turn) * SLANT : near;
  const lean = single && base !== 'top' ? round : 0;
  const spread = (k: 0 | 1 | 2): number => Math.max(...places.map((p) => p.at[k])) - Math.min(...places.map((p) => p.at[k]));
  const pose = {
    azimuth: home.azimuth + lean,
    polar: base === 'top' ? home.polar : normal[1] > UPWARD ? CROWN_POLAR : normal[1] < -UPWARD ? UNDER_POLAR : single ? NEEDLE_POLAR : HOME_POLAR,
    distance: single
      ? distanceFor(POINT_ACROSS, POINT_UP, viewport, 1, 1)
      : distanceFor(Math.hypot(spread(0), spread(2)) + PAIR_MARGIN / 2, spread(1) + PAIR_MARGIN, viewport, 1, 1),
  };
  return { target, pose: limitPose(pose, base), base };
}

/** Directions to try when something stands before the place, the wanted one first, the nearest next. */
export function roundAbout(aim: Aim): { readonly base: StandardView; readonly azimuth: number }[] {
  const turns = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6].map((step) => aim.pose.azimuth + step * ROUND_STEP);
  return turns.map((azimuth) => ({
    base: aim.base === 'top' || Math.abs(turnBetween(VIEW_POSES[aim.base].azimuth, azimuth)) <= ORBIT_HALF ? aim.base : nearestView(azimuth),
    azimuth,
  }));
}

function nearestView(azimuth: number): StandardView {
  const level: readonly StandardView[] = ['back', 'left', 'right', 'front'];
  return level.reduce((best, view) =>
    Math.abs(turnBetween(VIEW_POSES[view].azimuth, azimuth)) < Math.abs(turnBetween(VIEW_POSES[best].azimuth, azimuth)) ? view : best,
  );
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

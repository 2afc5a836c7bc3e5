/** Cuts the whole body along one plane and keeps what lies in the frame, as small as it can be stored. */
import { clipLoop, type Frame } from '../../src/base/section/clipLoop.ts';
import type { Loop } from '../../src/base/section/Loop.ts';
import { dot, type Place, type Plane } from '../../src/base/section/Plane.ts';
import { simplifyLoop } from '../../src/base/section/simplifyLoop.ts';
import { sliceSurface } from '../../src/base/section/sliceSurface.ts';
import type { BodyPart } from './BodyPart.ts';
import type { StoredPart } from '../../src/content/section/StoredSection.ts';

/** A corner may be left out if the line misses it by less than this, mm. */
const TOLERANCE = 0.12;
/** Specks below this area are not drawn, mm². */
const LEAST_AREA = 0.15;
/** Beyond the frame, so that no cut edge shows. */
const MARGIN = 6;

export function cutPart(part: BodyPart, plane: Plane, frame: Frame): readonly (readonly number[])[] {
  if (!meets(part, plane)) return [];
  const wide: Frame = { left: frame.left - MARGIN, right: frame.right + MARGIN, top: frame.top - MARGIN, bottom: frame.bottom + MARGIN };
  return sliceSurface(part.surface, plane)
    .map((loop) => simplifyLoop(clipLoop(loop, wide), TOLERANCE, LEAST_AREA))
    .filter((loop) => loop.length > 0)
    .map(storeLoop);
}

export function cutBody(parts: readonly BodyPart[], plane: Plane, frame: Frame): readonly StoredPart[] {
  return parts.flatMap((part): StoredPart[] => {
    const loops = cutPart(part, plane, frame);
    return loops.length === 0 ? [] : [[part.id, part.tissue, loops]];
  });
}

function storeLoop(loop: Loop): readonly number[] {
  const tenths = loop.map((x) => Math.round(x * 10));
  return tenths.map((x, i) => (i < 2 ? x : x - tenths[i - 2]!));
}

const boxes = new WeakMap<Float32Array, readonly [Place, Place]>();

/** Whether a part's upright box is cut at all: most parts are passed over without looking at their corners. */
function meets({ surface: { positions } }: BodyPart, plane: Plane): boolean {
  const [min, max] = boxes.get(positions) ?? boxOf(positions);
  const centre = [0, 1, 2].map((k) => (min[k]! + max[k]!) / 2 - plane.origin[k]!) as unknown as Place;
  const reach = [0, 1, 2].reduce((sum, k) => sum + (Math.abs(plane.normal[k]!) * (max[k]! - min[k]!)) / 2, 0);
  return Math.abs(dot(centre, plane.normal)) <= reach;
}

function boxOf(positions: Float32Array): readonly [Place, Place] {
  const [min, max] = [[Infinity, Infinity, Infinity], [-Infinity, -Infinity, -Infinity]];
  for (let i = 0; i < positions.length; i++) {
    min[i % 3] = Math.min(min[i % 3]!, positions[i]!);
    max[i % 3] = Math.max(max[i % 3]!, positions[i]!);
  }
  const box = [min, max] as unknown as readonly [Place, Place];
  boxes.set(positions, box);
  return box;
}

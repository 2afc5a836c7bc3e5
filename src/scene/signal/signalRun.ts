/** The road of a message as an even line from the tip of the needle, and the needle itself. Metres, scene frame. */
import { CatmullRomCurve3, Vector3 } from 'three';
import type { SceneSignal, SkinPlace } from '../SceneProps.ts';
import type { Triple } from '../camera/cameraPose.ts';
import type { LineRun } from '../guides/Lines.tsx';

/** How deep the drawn needle stands; a picture, not a depth to needle to. */
const TIP_M = 0.014;
const NEEDLE_M = 0.075;
const HANDLE_M = 0.032;
/** Its handle leans outwards, its tip towards the spine. */
const LEAN = 0.3;
const PIECES = 96;

export function roadRun({ path, enters }: SceneSignal, place: SkinPlace): LineRun {
  const tip = along(place, enters ? -TIP_M : 0);
  const curve = new CatmullRomCurve3([tip, ...path].map(([x, y, z]) => new Vector3(x, y, z)), false, 'centripetal');
  const points = curve.getSpacedPoints(PIECES).map(({ x, y, z }): Triple => [x, y, z]);
  return { points, widthPx: 34, dashMm: 0, colour: '#f0bb12', opacity: 1 };
}

/** Handle and shaft, from outside inwards. */
export function needleRuns({ enters }: SceneSignal, place: SkinPlace): readonly LineRun[] {
  const tip = enters ? -TIP_M : 0;
  const [top, neck, end] = [along(place, tip + NEEDLE_M), along(place, tip + NEEDLE_M - HANDLE_M), along(place, tip)];
  const line = (points: readonly Triple[], widthPx: number, colour: string): LineRun => ({ points, widthPx, colour, dashMm: 0, opacity: 1 });
  return [line([top, neck], 10, '#2f383d'), line([top, neck, end], 4.6, '#2f383d'), line([top, neck], 7.4, '#b98a4e'), line([neck, end], 2.6, '#d9e1e4')];
}

/** Out of the skin along the needle; negative goes in. */
function along({ at, normal }: SkinPlace, metres: number): Triple {
  const lean = (at[0] < 0 ? -1 : 1) * LEAN;
  const length = Math.hypot(normal[0] + lean, normal[1], normal[2]);
  return [at[0] + ((normal[0] + lean) * metres) / length, at[1] + (normal[1] * metres) / length, at[2] + (normal[2] * metres) / length];
}

export function lengthMm(points: readonly Triple[]): number {
  return points.slice(1).reduce((sum, end, index) => sum + Math.hypot(...end.map((value, k) => value - points[index]![k]!)) * 1000, 0);
}

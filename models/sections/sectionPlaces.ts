/** Where the sections lie: through each point that the model has tissue under, along a needle held straight. */
import { cross, planeOf, unit, type Place, type Plane } from '../../src/base/section/Plane.ts';
import type { BodyPart } from './BodyPart.ts';

export interface AnchorRow {
  readonly id: string;
  readonly code: string;
  readonly side: 'left' | 'right' | 'midline';
  readonly place: 'main' | 'remark';
  /** Scene frame, metres. */
  readonly position: Place;
  readonly zone: string;
}

export interface SectionPlace {
  readonly anchor: AnchorRow;
  readonly cut: 'axial' | 'sagittal';
  readonly plane: Plane;
}

/** Heights between which the model has tissue, mm (`docs/model.md`). */
const TISSUE = { low: 575, high: 1235 } as const;
/**
 * "Straight in" is judged by eye over a hand's breadth of skin, not over the single fold under the needle: the normal is
 * the mean over this radius, mm. The furrow of the back would else turn every needle beside it outwards.
 */
const HAND_MM = { trunk: 45, limb: 25 } as const;

export function sectionPlaces(anchors: readonly AnchorRow[], skin: BodyPart): readonly SectionPlace[] {
  return anchors
    .filter(({ position }) => position[1] * 1000 > TISSUE.low && position[1] * 1000 < TISSUE.high)
    .filter(({ zone }) => !zone.startsWith('hand'))
    .map((anchor) => {
      const origin = anchor.position.map((x) => x * 1000) as unknown as Place;
      const inwards = straightIn(skin, origin, anchor.zone.startsWith('leg') ? HAND_MM.limb : HAND_MM.trunk);
      if (anchor.side !== 'midline') return { anchor, cut: 'axial', plane: planeOf(origin, unit(cross(inwards, [0, 1, 0])), inwards) };
      // In the midline the needle keeps to the plane between the two halves; the head lies to the left.
      const down = unit([0, inwards[1], inwards[2]]);
      return { anchor, cut: 'sagittal', plane: planeOf(origin, unit(cross([1, 0, 0], down)), down) };
    });
}

function straightIn(skin: BodyPart, at: Place, radiusMm: number): Place {
  const { positions, indices } = skin.surface;
  const sum = [0, 0, 0];
  const corner = (i: number): Place => [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!];
  const nearest = { mm: Infinity, normal: [0, 0, 0] as Place };
  const faces: { readonly mm: number; readonly normal: Place }[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [corner(indices[t]!), corner(indices[t + 1]!), corner(indices[t + 2]!)];
    const mm = Math.hypot(...[0, 1, 2].map((k) => (a[k]! + b[k]! + c[k]!) / 3 - at[k]!));
    if (mm > radiusMm) continue;
    // As long as the triangle is large.
    const normal = cross([b[0] - a[0], b[1] - a[1], b[2] - a[2]], [c[0] - a[0], c[1] - a[1], c[2] - a[2]]);
    faces.push({ mm, normal });
    if (mm < nearest.mm) Object.assign(nearest, { mm, normal });
  }
  for (const { normal } of faces) {
    // The other buttock, or the other side of a limb, looks away.
    const facing = [0, 1, 2].reduce((dot, k) => dot + normal[k]! * nearest.normal[k]!, 0);
    if (facing > 0) for (let k = 0; k < 3; k++) sum[k]! -= normal[k]!;
  }
  return unit(sum as unknown as Place);
}

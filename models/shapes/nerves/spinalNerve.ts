import type { TubeStation } from '../../mesh/tubeSurface.ts';
import type { Solid, Structure, Vec3 } from '../../types.ts';
import { clearCourse } from '../vessels/clearCourse.ts';
import { cordSurface, joinSurfaces } from '../vessels/cordSurface.ts';
import { dorsalRamusRows, type NerveRow } from './nerveTable.ts';

/** Half length and greatest radius of a dorsal root ganglion, mm (lumbar ganglia are 9-11 mm long, from knowledge). */
const GANGLION_HALF_MM = 5;

/** The nerve itself is no thicker than this at its ganglion, which is a part of its own. */
const NERVE_AT_GANGLION_MM = 2.2;

const RAMUS_MM = 0.6;

/** A spinal nerve with its ganglion and dorsal ramus as parts. */
export function spinalNerve(row: NerveRow, bones: readonly Solid[]): Structure[] {
  const branch = row.branches[0]!;
  const at = 1;
  const swelling = branch[at]!;
  const stations = branch.map((s, i) => (i === at ? { ...s, radiusMm: Math.min(s.radiusMm, NERVE_AT_GANGLION_MM) } : s));
  // Sacral nerves start inside the bone and leave it by their foramina.
  const lumbar = row.id.startsWith('spinal-nerve-l');
  const course = lumbar ? clearCourse(stations, bones, { heldStart: 4, heldEnd: 6 }) : stations;
  const parts: Structure[] = [{ id: row.id, surface: cordSurface(course, { keepFibre: true }) }];
  const middle = row.ganglion ?? swelling.centre;
  const along = unit(sub(branch[at + 1]!.centre, branch[at - 1]!.centre));
  parts.push({ id: `${row.id}--ganglion`, parent: row.id, surface: cordSurface(spindle(middle, along, swelling.radiusMm), { keepFibre: true }) });
  const rami = dorsalRami(row, middle, along);
  if (rami.length) parts.push({ id: `${row.id}--dorsal-ramus`, parent: row.id, surface: joinSurfaces(rami.map((r) => cordSurface(r, { keepFibre: true }))) });
  return parts;
}

function spindle(middle: Vec3, along: Vec3, radius: number): TubeStation[] {
  return [-1, -0.75, -0.4, 0, 0.4, 0.75, 1].map((t) => ({
    centre: move(middle, along, t * GANGLION_HALF_MM),
    radiusMm: radius * Math.max(0.35, Math.sqrt(1 - t * t * 0.85)),
  }));
}

/**
 * Dorsal ramus: from just beyond the ganglion back round the root of the transverse process below; its medial branch
 * turns under the joint to multifidus, its lateral branch runs on outwards. Sacral ones leave by the posterior foramen.
 */
function dorsalRami(row: NerveRow, ganglion: Vec3, along: Vec3): TubeStation[][] {
  const from = move(ganglion, along, GANGLION_HALF_MM * 0.8);
  if (row.posteriorForamen) {
    const out = row.posteriorForamen;
    return [taper([ganglion, [out[0], out[1], out[2]], [out[0] + 2 * Math.sign(out[0]), out[1] + 4, out[2] - 1]], RAMUS_MM)];
  }
  const bone = dorsalRamusRows.find((r) => r.nerve === row.id);
  if (!bone) return [];
  const side = Math.sign(from[0]);
  const root = bone.transverseRoot;
  const groove: Vec3 = [root[0] + 2 * side, root[1] + 3, root[2] + 6];
  const bend: Vec3 = [(from[0] + groove[0]) / 2 + 2 * side, (from[1] + groove[1]) / 2, (from[2] + groove[2]) / 2 + 1];
  const lamina: Vec3 = mix(root, bone.spinousTip, 0.42);
  const medialEnd: Vec3 = [lamina[0] + 4 * side, lamina[1] + 2, root[2] - 7];
  const medial = taper([from, bend, groove, mix(groove, medialEnd, 0.5), medialEnd], RAMUS_MM);
  const lateral = taper([bend, [groove[0] + 5 * side, groove[1] + 2, groove[2] - 1], [groove[0] + 10 * side, groove[1] + 7, groove[2] - 8]], RAMUS_MM * 0.85);
  return [medial, lateral];
}

function taper(places: readonly Vec3[], radius: number): TubeStation[] {
  return places.map((centre, i) => ({ centre, radiusMm: radius * (1 - (0.4 * i) / (places.length - 1)) }));
}

function sub(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function mix(a: Vec3, b: Vec3, t: number): Vec3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

function move(a: Vec3, d: Vec3, mm: number): Vec3 {
  return [a[0] + d[0] * mm, a[1] + d[1] * mm, a[2] + d[2] * mm];
}

function unit(v: Vec3): Vec3 {
  const l = Math.hypot(v[0], v[1], v[2]) || 1;
  return [v[0] / l, v[1] / l, v[2] / l];
}

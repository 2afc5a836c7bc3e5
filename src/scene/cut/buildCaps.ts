/** Cuts every structure with one plane and fills the cuts: plain arithmetic, one mesh for the whole section. */
import { capTriangles } from '../../base/section/capTriangles.ts';
import { loopArea, type Loop } from '../../base/section/Loop.ts';
import { inSpace, type Plane } from '../../base/section/Plane.ts';
import { simplifyLoop } from '../../base/section/simplifyLoop.ts';
import { sliceSurface } from '../../base/section/sliceSurface.ts';
import { isArm } from '../body/glassArms.ts';
import { CAP_LOOKS, CAP_ORDER, DURA_LOOK, SKIN_BANDS, type CapLook } from './capLook.ts';
import { CAP_GRAINS, type CapMesh, type CapPart, type CapRequest } from './CapMesh.ts';
import { offsetLoop, outwards } from './offsetLoop.ts';

const TOLERANCE_MM = 0.12;
const LEAST_MM2 = 0.15;
/** The two ligamenta flava leave a cleft in the midline: a section along it shows them this far beside it, mm. */
const BESIDE_MM = 3;

type Rgb = readonly [number, number, number];

export function buildCaps({ plane, parts }: CapRequest): CapMesh {
  const mesh = new Builder();
  const ordered = parts.toSorted((a, b) => CAP_ORDER.indexOf(a.tissue) - CAP_ORDER.indexOf(b.tissue));
  for (const part of ordered) {
    const loops = loopsOf(part, plane);
    if (loops.length === 0) continue;
    mesh.open(part.id);
    if (part.tissue === 'skin') drawSkin(mesh, loops);
    else drawPart(mesh, loops, part.id.startsWith('spinal-dura') ? DURA_LOOK : CAP_LOOKS[part.tissue]);
    mesh.close();
  }
  return mesh.done();
}

function loopsOf({ id, tissue, positions, indices }: CapPart, plane: Plane): readonly Loop[] {
  const beside = id.startsWith('ligamenta-flava') && Math.abs(plane.normal[0]) > 0.9;
  const own = beside ? { ...plane, origin: [0, 1, 2].map((k) => plane.origin[k]! + BESIDE_MM * plane.normal[k]!) as unknown as Plane['origin'] } : plane;
  const loops = sliceSurface({ positions, indices }, own).map((loop) => simplifyLoop(loop, TOLERANCE_MM, LEAST_MM2)).filter((loop) => loop.length > 0);
  // The arms hang beside the trunk and hold no tissue: they are left out, as in a side view.
  return tissue === 'skin' ? loops.filter((loop) => !isArmLoop(loop, plane)) : loops;
}

function isArmLoop(loop: Loop, plane: Plane): boolean {
  const count = loop.length / 2;
  let [u, v] = [0, 0];
  for (let i = 0; i < loop.length; i += 2) [u, v] = [u + loop[i]! / count, v + loop[i + 1]! / count];
  const [x, y] = inSpace(plane, u, v);
  return isArm(x / 1000, y / 1000);
}

function drawSkin(mesh: Builder, loops: readonly Loop[]): void {
  const { fill, grain, line } = CAP_LOOKS.skin;
  mesh.fill(loops, fill, 'plain');
  for (const loop of loops) {
    if (loopArea(loop) < 0) continue;
    for (const [i, [mm, colour, cover]] of SKIN_BANDS.entries()) {
      const next = SKIN_BANDS[i + 1];
      if (next && next[0] > mm) mesh.band(loop, [mm, colour, cover], next, mm < 2 ? grain : 'fat');
    }
    mesh.outline(loop, line);
  }
}

function drawPart(mesh: Builder, loops: readonly Loop[], look: CapLook): void {
  mesh.fill(loops, look.fill, look.grain);
  for (const loop of loops) {
    // A band wider than the body is thick would come out on its other side.
    const room = Math.sqrt(Math.abs(loopArea(loop))) / 3;
    const rind = look.rind ? Math.min(look.rind.width, room) : 0;
    const reach = rind + Math.min(look.shade.width, room);
    mesh.band(loop, [rind, look.shade.colour, look.shade.cover], [reach, look.shade.colour, 0], look.grain);
    if (look.rind) mesh.band(loop, [0, look.rind.colour, 1], [rind, look.rind.colour, 1], 'plain');
    mesh.outline(loop, look.line);
  }
}

class Builder {
  readonly #place: number[] = [];
  readonly #grow: number[] = [];
  readonly #colour: number[] = [];
  readonly #grain: number[] = [];
  readonly #indices: number[] = [];
  readonly #ranges: { id: string; start: number; count: number }[] = [];

  open(id: string): void {
    this.#ranges.push({ id, start: this.#grain.length, count: 0 });
  }

  close(): void {
    const last = this.#ranges.at(-1)!;
    last.count = this.#grain.length - last.start;
  }

  fill(loops: readonly Loop[], colour: Rgb, grain: CapLook['grain']): void {
    const { places, indices } = capTriangles(loops);
    const first = this.#grain.length;
    for (let i = 0; i < places.length; i += 2) this.#corner(places[i]!, places[i + 1]!, colour, 1, grain);
    for (const index of indices) this.#indices.push(first + index);
  }

  /** From one distance inside the edge to another, with colour and cover running between them. */
  band(loop: Loop, [near, nearColour, nearCover]: readonly [number, Rgb, number], [far, farColour, farCover]: readonly [number, Rgb, number], grain: CapLook['grain']): void {
    this.#strip(offsetLoop(loop, near), offsetLoop(loop, far), (inner) => ({ colour: inner ? farColour : nearColour, cover: inner ? farCover : nearCover }), grain);
  }

  /** Lies on the edge; its outer side may grow where the structure lights up. */
  outline(loop: Loop, { colour, width }: CapLook['line']): void {
    this.#strip(offsetLoop(loop, -width / 2), offsetLoop(loop, width / 2), () => ({ colour, cover: 1 }), 'plain', outwards(loop));
  }

  #strip(outer: Loop, inner: Loop, look: (inner: boolean) => { colour: Rgb; cover: number }, grain: CapLook['grain'], grow?: Loop): void {
    const first = this.#grain.length;
    const count = outer.length / 2;
    for (let i = 0; i < count; i++) {
      const [a, b] = [look(false), look(true)];
      this.#corner(outer[2 * i]!, outer[2 * i + 1]!, a.colour, a.cover, grain, grow?.[2 * i], grow?.[2 * i + 1]);
      this.#corner(inner[2 * i]!, inner[2 * i + 1]!, b.colour, b.cover, grain);
    }
    for (let i = 0; i < count; i++) {
      const [a, b] = [first + 2 * i, first + 2 * ((i + 1) % count)];
      this.#indices.push(a, b, a + 1, b, b + 1, a + 1);
    }
  }

  #corner(u: number, v: number, [r, g, b]: Rgb, cover: number, grain: CapLook['grain'], growU = 0, growV = 0): void {
    this.#place.push(u, v);
    this.#grow.push(growU, growV);
    this.#colour.push(r, g, b, Math.round(cover * 255));
    this.#grain.push(CAP_GRAINS.indexOf(grain));
  }

  done(): CapMesh {
    return {
      place: Float32Array.from(this.#place),
      grow: Float32Array.from(this.#grow),
      colour: Uint8Array.from(this.#colour),
      grain: Uint8Array.from(this.#grain),
      indices: Uint32Array.from(this.#indices),
      ranges: this.#ranges,
    };
  }
}

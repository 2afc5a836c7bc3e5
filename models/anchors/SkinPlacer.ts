import type { Vec3 } from '../types.ts';
import type { AnchorSide, CunRegion } from './anchors.types.ts';
import { cunTable } from './cunTable.ts';
import { MIDLINE_X, boneLandmark, derivedRows, heading, movedPlace, sign } from './landmarkBook.ts';
import type { SkinHit, SkinMesh } from './SkinMesh.ts';
import { cutTape, pullTaut, restOfTape, tapeLength, walkLoop } from './tape.ts';
import type { Tape } from './tape.ts';
import { add, distance, dot, mix, normalise, scale, sub } from './vec.ts';

const UP: Vec3 = [0, 0, 1];

/** So far to each side of the midline a tape hangs over the cleft instead of following it. */
const CLEFT_MM = 26;

/** Skin, landmarks and proportional inches of the body together: what every placing rule asks. Lengths in mm. */
export class SkinPlacer {
  readonly skin: SkinMesh;
  readonly cun: ReadonlyMap<string, CunRegion>;
  /** Midline skin of the head from glabella over the crown to the lower border of the occiput. */
  readonly scalp: Tape;
  private readonly levels = new Map<number, Vec3[][]>();

  constructor(skin: SkinMesh) {
    this.skin = skin;
    this.scalp = this.headTape();
    this.cun = cunTable(tapeLength(this.scalp));
  }

  mmPerCun = (region: string): number => {
    const row = this.cun.get(region);
    if (!row) throw new Error(`No proportional inch for region "${region}"`);
    return row.mmPerCun;
  };

  /** The skin loop at height z that lies nearest to `near` (trunk, a limb). */
  loopAt(z: number, near: Vec3): Vec3[] {
    let loops = this.levels.get(z);
    if (!loops) {
      loops = this.skin.slice([0, 0, z], UP);
      this.levels.set(z, loops);
    }
    let best: Vec3[] | undefined;
    let bestD = Infinity;
    for (const loop of loops) {
      for (const p of loop) {
        const d = distance(p, near);
        if (d < bestD) {
          bestD = d;
          best = loop;
        }
      }
    }
    if (!best) throw new Error(`No skin at height ${z.toFixed(1)}`);
    return best;
  }

  /** Midline of the back at height z. */
  midlineAt(z: number): SkinHit {
    return this.skin.project([MIDLINE_X, -60, z], [0, 1, 0]);
  }

  /**
   * A ruler from the midline outwards, level, on the skin of the back.
   * @param taut bridge the cleft near the midline as a tape does (sacrum); beyond it, and elsewhere, follow the skin
   */
  levelTape(z: number, side: AnchorSide, mm: number, taut: boolean): Tape {
    const start = this.midlineAt(z).at;
    const loop = this.loopAt(z, start);
    const s = sign(side);
    const near = walkLoop(loop, start, [s, 0, 0]);
    if (!taut) return cutTape(near, mm);
    const far = walkLoop(loop, start, [-s, 0, 0]);
    const both = [...[...cutTape(far, CLEFT_MM)].reverse(), ...cutTape(near, CLEFT_MM).slice(1)];
    const bridge = pullTaut(both, s);
    const cross = bridge.findIndex((p) => (p[0] - MIDLINE_X) * s >= 0);
    const a = bridge[Math.max(0, cross - 1)]!;
    const b = bridge[cross]!;
    const t = b[0] === a[0] ? 0 : (MIDLINE_X - a[0]) / (b[0] - a[0]);
    return cutTape([mix(a, b, Math.min(1, Math.max(0, t))), ...bridge.slice(cross), ...restOfTape(near, CLEFT_MM).slice(1)], mm);
  }

  /** The rearmost skin of the leg at height z: over the calcaneal tendon near the ankle. */
  rearmost(z: number, near: Vec3): Vec3 {
    return this.loopAt(z, near).reduce((best, p) => (p[1] > best[1] ? p : best));
  }

  /** The skin over a landmark or derived place, on one side. */
  skinLandmark(id: string, side: AnchorSide): SkinHit {
    const s = sign(side);
    if (id === 'lateral-malleolus-prominence' || id === 'medial-malleolus-prominence') {
      const bone = boneLandmark(id === 'lateral-malleolus-prominence' ? 'lateral-malleolus-region' : 'medial-malleolus-region', side);
      const out = id === 'lateral-malleolus-prominence' ? s : -s;
      const most = this.loopAt(bone[2], bone).reduce((best, p) => (p[0] * out > best[0] * out ? p : best));
      return this.skin.project([most[0] - 5 * out, most[1], most[2]], [out, 0, 0]);
    }
    const row = derivedRows.find((r) => r.id === id);
    if (row) return this.skin.project(movedPlace(row, side, this.mmPerCun), heading(row.project ?? { back: 1 }, side));
    if (id === 'base-of-nasal-septum' || id === 'upper-lip-margin') return this.skin.project(add(boneLandmark(id, side), [0, 20, 0]), [0, -1, 0]);
    if (id === 'sacral-hiatus' || id.startsWith('spinous') || id.startsWith('median-sacral') || id.startsWith('coccyx')) return this.midlineAt(boneLandmark(id, side)[2]);
    const bone = boneLandmark(id, side);
    if (id.startsWith('posterior-sacral-foramen') || id === 'psis') return this.skin.project(bone, [0, 1, 0]);
    if (id === 'iliac-crest-top') return this.skin.project(bone, heading({ back: 1, out: 0.6 }, side));
    if (id === 'asis') return this.skin.project(bone, heading({ front: 1, out: 0.3 }, side));
    return this.skin.nearest(bone);
  }

  /** The way on the skin between two places of it: points of the straight line, each carried along `outward`. */
  lineTape(a: Vec3, b: Vec3, outward: Vec3, parts = 12): Tape {
    const tape: Vec3[] = [];
    for (let k = 0; k <= parts; k++) tape.push(this.skin.project(add(mix(a, b, k / parts), scale(outward, -8)), outward).at);
    return tape;
  }

  /** Level direction square to the line a-b, on its side away from the middle of the body. */
  outwardOf(a: Vec3, b: Vec3): Vec3 {
    const m = mix(a, b, 0.5);
    const d = sub(b, a);
    const square = normalise([-d[1], d[0], 0]);
    const centre: Vec3 = [MIDLINE_X, -80, m[2]];
    return dot(sub(m, centre), square) >= 0 ? square : scale(square, -1);
  }

  private headTape(): Tape {
    const row = derivedRows.find((r) => r.id === 'glabella')!;
    const front = this.skin.project(movedPlace(row, 'midline', () => 0), [0, -1, 0]).at;
    const back = this.midlineAt(boneLandmark('occipital-lower-border', 'midline')[2]).at;
    const loops = this.skin.slice([MIDLINE_X, 0, 0], [1, 0, 0]);
    let best: Vec3[] = [];
    for (const loop of loops) if (loop.some((p) => p[2] > 1600) && loop.length > best.length) best = loop;
    const tape = walkLoop(best, front, [0, 0, 1]);
    const out: Vec3[] = [];
    for (const p of tape) {
      if (p[1] > -60 && p[2] <= back[2]) break;
      out.push(p);
    }
    return [...out, back];
  }
}

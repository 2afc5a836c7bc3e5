import type { Surface, Vec3 } from '../types.ts';
import type { AnchorsFile, AnchorSide, LevelMark, PalpableLandmark, PlacedPoint, ScenePoint, UnplacedPoint, ZoneId, ZoneTarget } from './anchors.types.ts';
import { boneLandmark, landmarkRows, MIDLINE_X } from './landmarkBook.ts';
import { placePoint } from './placePoint.ts';
import type { PointRecord } from './PointRecord.ts';
import { SkinMesh } from './SkinMesh.ts';
import { SkinPlacer } from './SkinPlacer.ts';
import { directionToScene, toScene } from './toScene.ts';
import { add } from './vec.ts';

/** Vertebrae marked beside the spine, with the landmark that gives their height. */
const LEVELS: readonly (readonly [string, string])[] = [
  ['T10', 'spinous-lower-border-t10'],
  ['T11', 'spinous-lower-border-t11'],
  ['T12', 'spinous-lower-border-t12'],
  ['L1', 'spinous-lower-border-l1'],
  ['L2', 'spinous-lower-border-l2'],
  ['L3', 'spinous-lower-border-l3'],
  ['L4', 'spinous-lower-border-l4'],
  ['L5', 'spinous-lower-border-l5'],
  ['S1', 'median-sacral-crest-1'],
];

const PALPABLE = [
  'spinous-tip-t11', 'spinous-tip-t12', 'spinous-tip-l1', 'spinous-tip-l2', 'spinous-tip-l3', 'spinous-tip-l4', 'spinous-tip-l5',
  'spinous-lower-border-t10', 'spinous-lower-border-t11', 'spinous-lower-border-t12', 'spinous-lower-border-l1', 'spinous-lower-border-l2',
  'spinous-lower-border-l3', 'spinous-lower-border-l4', 'spinous-lower-border-l5', 'spinous-lower-border-c7',
  'median-sacral-crest-1', 'median-sacral-crest-2', 'sacral-hiatus', 'coccyx-tip',
  'iliac-crest-top', 'psis', 'asis', 'posterior-sacral-foramen-1', 'posterior-sacral-foramen-2', 'posterior-sacral-foramen-3',
  'posterior-sacral-foramen-4', 'greater-trochanter-prominence', 'scapula-inferior-angle', 'scapula-medial-border',
  'gluteal-fold-midpoint', 'popliteal-crease-midpoint', 'fibular-head', 'patella-centre', 'lateral-malleolus-prominence',
  'medial-malleolus-prominence', 'st35', 'st41', 'sp9', 'ulnar-styloid', 'radial-styloid', 'metacarpal-5-head', 'glabella',
  'base-of-nasal-septum', 'upper-lip-margin',
] as const;

const MIDLINE_ONLY = new Set(['glabella', 'base-of-nasal-septum', 'upper-lip-margin', 'sacral-hiatus', 'coccyx-tip', 'median-sacral-crest-1', 'median-sacral-crest-2']);

/**
 * Places every point of the records on the skin by its rule and gathers what the scene needs to show how it is found.
 * @param skin whole-body skin, closed, in mm of the data frame
 */
export function anchorsOnSkin(skin: Surface, records: readonly PointRecord[]): AnchorsFile {
  const placer = new SkinPlacer(new SkinMesh(skin));
  const points: PlacedPoint[] = [];
  const unplaced: UnplacedPoint[] = [];
  for (const record of records) {
    if (record.anchors[0]?.type === 'tender-spot') {
      unplaced.push({ code: record.code, reason: 'tender-spot' });
      continue;
    }
    const sides: AnchorSide[] = record.side === 'midline' ? ['midline'] : ['left', 'right'];
    for (const side of sides) {
      for (const found of placePoint(placer, record, side)) {
        const place = found.place ?? 'main';
        const id = [found.member ?? record.code, place === 'remark' ? 'remark' : '', side === 'midline' ? '' : side].filter(Boolean).join('-');
        points.push({
          id,
          code: record.code,
          ...(found.member ? { member: found.member } : {}),
          side,
          place,
          position: toScene(found.at),
          normal: directionToScene(found.normal),
          ...moveOf(placer, found.at),
          zone: zoneOf(found.at),
          ...(found.level ? { level: found.level } : {}),
          ...(found.region ? { cun: { region: found.region, mmPerCun: placer.mmPerCun(found.region) } } : {}),
          steps: found.steps,
        });
      }
    }
  }
  return {
    format: 1,
    cun: [...placer.cun.values()],
    points,
    unplaced,
    levels: LEVELS.map(([vertebra, id]) => levelMark(placer, vertebra, id)),
    midline: midline(placer),
    crestLine: crestLine(placer),
    landmarks: PALPABLE.flatMap((id) => palpable(placer, id)),
    zones: zones(placer.skin.corners),
  };
}

function levelMark(placer: SkinPlacer, vertebra: string, id: string): LevelMark {
  const hit = placer.midlineAt(boneLandmark(id, 'midline')[2]);
  const row = landmarkRows.find((r) => r.id === id);
  return { vertebra, position: toScene(hit.at), normal: directionToScene(hit.normal), ...moveOf(placer, hit.at), ...(row?.estimated ? { estimated: true } : {}) };
}

/** How far a place on the skin moves in the large build, left out where it does not. */
function moveOf(placer: SkinPlacer, at: Vec3): { move?: ScenePoint } {
  const move = toScene(placer.skin.nearest(at).move);
  return move.some((value) => value !== 0) ? { move } : {};
}

/** Every 8 mm down the midline of the back, from T10 to the tip of the coccyx. */
function midline(placer: SkinPlacer): ScenePoint[] {
  const top = boneLandmark('spinous-lower-border-t10', 'midline')[2];
  const end = boneLandmark('coccyx-tip', 'midline')[2];
  const parts = Math.round((top - end) / 8);
  return Array.from({ length: parts + 1 }, (_, k) => toScene(placer.midlineAt(top + ((end - top) * k) / parts).at));
}

/** The level line across the tops of both crests, on the skin of the back, left to right. */
function crestLine(placer: SkinPlacer): ScenePoint[] {
  const left = boneLandmark('iliac-crest-top', 'left');
  const right = boneLandmark('iliac-crest-top', 'right');
  const z = (left[2] + right[2]) / 2;
  return Array.from({ length: 25 }, (_, k) => {
    const x = left[0] + ((right[0] - left[0]) * k) / 24;
    return toScene(placer.skin.project([x, -60, z], [0, 1, 0]).at);
  });
}

function palpable(placer: SkinPlacer, id: string): PalpableLandmark[] {
  const midlineOnly = MIDLINE_ONLY.has(id) || id.startsWith('spinous');
  const sides: AnchorSide[] = midlineOnly ? ['midline'] : ['left', 'right'];
  const row = landmarkRows.find((r) => r.id === id);
  return sides.map((side) => {
    const hit = placer.skinLandmark(id, side);
    return {
      id,
      side,
      bone: toScene(row ? boneLandmark(id, side) : hit.at),
      skin: toScene(hit.at),
      normal: directionToScene(hit.normal),
      ...moveOf(placer, hit.at),
      ...(row?.estimated ? { estimated: true } : {}),
    };
  });
}

/** Heights in mm that part the zones, and the distance from the midline beyond which a hand hangs. */
const HAND_TOP = 830;
const HAND_X = 195;
const FOOT_TOP = 60;
const LEG_TOP = 740;
const HEAD_BOTTOM = 1340;

function zoneOf(p: Vec3): ZoneId {
  const side = p[0] >= MIDLINE_X ? 'left' : 'right';
  if (p[2] > HEAD_BOTTOM) return 'head';
  if (Math.abs(p[0]) > HAND_X && p[2] < HAND_TOP) return `hand-${side}`;
  if (p[2] < FOOT_TOP) return `foot-${side}`;
  return p[2] < LEG_TOP ? `leg-${side}` : 'lower-back';
}

function zones(corners: readonly Vec3[]): ZoneTarget[] {
  const box = (id: ZoneId, inside: (p: Vec3) => boolean): ZoneTarget => {
    let lo: Vec3 = [Infinity, Infinity, Infinity];
    let hi: Vec3 = [-Infinity, -Infinity, -Infinity];
    for (const p of corners) {
      if (!inside(p)) continue;
      lo = [Math.min(lo[0], p[0]), Math.min(lo[1], p[1]), Math.min(lo[2], p[2])];
      hi = [Math.max(hi[0], p[0]), Math.max(hi[1], p[1]), Math.max(hi[2], p[2])];
    }
    // the scene frame turns the back to -z, so least and greatest change places there
    return { id, min: toScene([lo[0], hi[1], lo[2]]), max: toScene([hi[0], lo[1], hi[2]]) };
  };
  const side = (s: 'left' | 'right', p: Vec3): boolean => (s === 'left' ? p[0] >= MIDLINE_X : p[0] < MIDLINE_X);
  const limb = (kind: 'leg' | 'foot' | 'hand', s: 'left' | 'right'): ZoneTarget =>
    box(`${kind}-${s}`, (p) => {
      if (!side(s, p)) return false;
      const outside = Math.abs(p[0]) > HAND_X && p[2] > 560;
      if (kind === 'hand') return outside && p[2] < HAND_TOP;
      if (kind === 'foot') return p[2] < FOOT_TOP;
      return !outside && p[2] < LEG_TOP + 30;
    });
  const loin = add([0, 0, 0], boneLandmark('spinous-lower-border-t10', 'midline'))[2];
  return [
    box('lower-back', (p) => p[2] > boneLandmark('coccyx-tip', 'midline')[2] && p[2] < loin + 20 && Math.abs(p[0] - MIDLINE_X) < 180),
    limb('leg', 'left'), limb('leg', 'right'), limb('foot', 'left'), limb('foot', 'right'), limb('hand', 'left'), limb('hand', 'right'),
    box('head', (p) => p[2] > HEAD_BOTTOM),
    box('whole', () => true),
  ];
}

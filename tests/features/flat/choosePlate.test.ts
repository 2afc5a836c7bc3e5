import { describe, expect, it } from 'vitest';
import { choosePlate, plateFor, shows, type PlateWish } from '../../../src/features/explore/flat/choosePlate.ts';
import { nearestMarkers } from '../../../src/features/explore/flat/nearestMarkers.ts';
import type { PointRow } from '../../../src/atlas/pages/Page.ts';
import { PLATES } from '../../../src/scene/assets/plates.ts';

const home: PlateWish = { code: null, side: 'L', view: 'back', peel: 0 };
const plate = (id: string) => PLATES.find((each) => each.id === id)!;
const row = (code: string): PointRow => ({ code }) as PointRow;

describe('the sheet that is shown', () => {
  it('stays when an opened point can be seen on it', () => {
    expect(choosePlate(PLATES, plate('lower-back'), home, { ...home, code: 'BL23', peel: 3 }).id).toBe('lower-back');
  });

  it('changes to one that shows the opened point, on the chosen side', () => {
    const left = choosePlate(PLATES, plate('lower-back'), home, { ...home, code: 'SI3', peel: 3 });
    const right = choosePlate(PLATES, plate('lower-back'), home, { ...home, code: 'SI3', side: 'R', peel: 3 });
    expect(left.zone).toBe('hand');
    expect(shows(left, 'SI3', 'L')).toBe(true);
    expect(shows(right, 'SI3', 'R')).toBe(true);
  });

  it('can show every placed point in a part of the body, not only on the whole of it', () => {
    const codes = [...new Set(PLATES.flatMap((each) => each.places.map((place) => place.code)))];
    expect(codes).toHaveLength(46);
    expect(codes.filter((code) => plateFor(PLATES, code, 'both')?.zone === 'whole')).toEqual([]);
  });

  it('turns to another view of the same part, or of the whole body', () => {
    expect(choosePlate(PLATES, plate('leg-back'), home, { ...home, view: 'front' }).id).toBe('leg-front');
    expect(choosePlate(PLATES, plate('lower-back'), home, { ...home, view: 'left' }).id).toBe('whole-left');
  });

  it('leads back to the lower back when another layer is asked for', () => {
    expect(choosePlate(PLATES, plate('hand-left'), home, { ...home, peel: 4 }).id).toBe('lower-back');
  });

  it('keeps what the reader took up when nothing was asked for', () => {
    expect(choosePlate(PLATES, plate('head-front'), home, home).id).toBe('head-front');
  });
});

describe('a finger on the plate', () => {
  const back = plate('lower-back');
  const at = back.places.find((place) => place.code === 'BL23' && place.side === 'L')!;

  it('means the nearest mark', () => {
    expect(nearestMarkers(back, [row('BL23'), row('BL26')], { x: at.x + 4, y: at.y }, 1)).toEqual([expect.objectContaining({ code: 'BL23', side: 'L' })]);
  });

  it('asks where two marks crowd', () => {
    const codes = nearestMarkers(back, [row('GV4'), row('EX-B2')], back.places.find((place) => place.code === 'GV4')!, 2).map((place) => place.code);
    expect(codes).toContain('GV4');
    expect(codes).toContain('EX-B2');
  });

  it('means nothing where no mark is near', () => {
    expect(nearestMarkers(back, [row('BL23')], { x: at.x + 200, y: at.y }, 1)).toEqual([]);
  });
});

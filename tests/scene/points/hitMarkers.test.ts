import { describe, expect, it } from 'vitest';
import { hitMarkers, type MarkerSpot } from '../../../src/scene/points/hitMarkers.ts';

const spot = (code: string, x: number, y: number, more: Partial<MarkerSpot> = {}): MarkerSpot => ({ code, side: 'L', x, y, visible: true, ...more });

describe('touching a marker', () => {
  it('works anywhere within 44 by 44 px around its centre', () => {
    const bl23 = [spot('BL23', 100, 100)];
    expect(hitMarkers(bl23, 121, 79)).toMatchObject({ kind: 'one', marker: { code: 'BL23' } });
    expect(hitMarkers(bl23, 123, 100)).toEqual({ kind: 'none' });
  });

  it('takes 96 px where a kiosk asks for it', () => {
    expect(hitMarkers([spot('BL23', 100, 100)], 147, 100, 96).kind).toBe('one');
  });

  it('means the nearest centre where areas overlap', () => {
    const two = [spot('BL23', 100, 100), spot('BL52', 130, 100)];
    expect(hitMarkers(two, 113, 100)).toMatchObject({ marker: { code: 'BL23' } });
    expect(hitMarkers(two, 117, 100)).toMatchObject({ marker: { code: 'BL52' } });
  });

  it('asks instead of guessing where centres lie within 18 px', () => {
    const crowd = [spot('BL31', 100, 100), spot('BL27', 117, 100), spot('BL32', 200, 100)];
    const hit = hitMarkers(crowd, 110, 100);
    expect(hit.kind === 'many' && hit.markers.map((marker) => marker.code)).toEqual(['BL27', 'BL31']);
  });

  it('does not ask between two places of one record', () => {
    expect(hitMarkers([spot('EX-B2', 100, 100), spot('EX-B2', 110, 100)], 104, 100).kind).toBe('one');
  });

  it('never means what lies behind the body', () => {
    expect(hitMarkers([spot('ST36', 100, 100, { visible: false })], 100, 100)).toEqual({ kind: 'none' });
  });
});

import { describe, expect, it } from 'vitest';
import { clearCorner } from '../../../src/features/explore/orientation/clearCorner.ts';
import { freeLift } from '../../../src/features/explore/structures/toolsMakeWay.ts';
import { rimPlaces, rimPoint } from '../../../src/features/explore/structures/rimPlaces.ts';

const marker = (x: number, y: number, size = 20) => ({ x: x - size / 2, y: y - size / 2, width: size, height: size });

describe('the map of the body', () => {
  const boxes = { bottom: { x: 12, y: 280, width: 128, height: 312 }, top: { x: 12, y: 12, width: 128, height: 312 } };

  it('stays where no marker lies under it, and goes where none does', () => {
    expect(clearCorner(boxes, [marker(300, 300)], 'bottom')).toEqual({ corner: 'bottom', crowded: false });
    expect(clearCorner(boxes, [marker(100, 500)], 'bottom')).toEqual({ corner: 'top', crowded: false });
    expect(clearCorner(boxes, [marker(300, 300)], 'top')).toEqual({ corner: 'top', crowded: false });
  });

  it('says so where both corners are taken, and chooses the emptier', () => {
    expect(clearCorner(boxes, [marker(100, 500), marker(80, 560), marker(60, 100)], 'bottom')).toEqual({ corner: 'top', crowded: true });
  });
});

describe('the round tools of a phone', () => {
  const tools = [{ x: 330, y: 430, width: 52, height: 52 }, { x: 330, y: 490, width: 52, height: 52 }];

  it('stay where nothing lies under them, and go up no further than they must', () => {
    expect(freeLift(tools, [marker(200, 450)], 60)).toBe(0);
    expect(freeLift(tools, [marker(350, 500)], 60)).toBe(56);
  });

  it('keep below what stands at the top, and choose the emptiest place where all are taken', () => {
    const column = Array.from({ length: 30 }, (_, i) => marker(350, 20 * i));
    expect(freeLift(tools, column, 420)).toBeLessThanOrEqual(10);
    expect(freeLift(tools, [...column, marker(340, 440)], 60)).toBeGreaterThan(0);
  });
});

describe('the buttons at the rim of the window', () => {
  const window = { x: 320, y: 170, radius: 58 };
  const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

  it('stand at its right corners where nothing is in the way', () => {
    const [close, grip] = rimPlaces(window, [], 640, 340);
    expect([close.degrees, grip.degrees]).toEqual([-45, 45]);
  });

  it('cover no marker and not each other where there is room', () => {
    const markers = [316, 378].flatMap((x) => [90, 116, 148, 172, 196, 234].map((y) => marker(x, y, 18)));
    const [close, grip] = rimPlaces(window, markers, 640, 340);
    const [upper, lower] = [rimPoint(window, close), rimPoint(window, grip)];
    for (const at of [upper, lower]) for (const { x, y } of markers) expect(Math.max(Math.abs(at.x - x - 9), Math.abs(at.y - y - 9))).toBeGreaterThanOrEqual(25);
    expect(distance(upper, lower)).toBeGreaterThanOrEqual(32);
  });

  it('leave the place beside the point to its name', () => {
    const corners = [[376, 116], [376, 224], [264, 116], [264, 224]].map(([x = 0, y = 0]) => marker(x, y, 18));
    for (const place of rimPlaces(window, corners, 640, 340)) expect(Math.abs(rimPoint(window, place).y - window.y)).toBeGreaterThanOrEqual(32);
  });

  it('stay on the stage, even at its edge', () => {
    const edge = { x: 300, y: 20, radius: 60 };
    for (const place of rimPlaces(edge, [], 320, 200)) {
      const { x, y } = rimPoint(edge, place);
      expect(x).toBeLessThanOrEqual(300);
      expect(y).toBeGreaterThanOrEqual(20);
    }
  });
});

import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { layoutLabels, segmentsCross, type Column, type LabelAnchor, type PlacedLabel } from '../../../src/scene/labels/layoutLabels.ts';

const area = { left: 10, top: 10, right: 1000, bottom: 700, figureLeft: 300, figureRight: 700 };

const anchors = fc
  .array(fc.record({ x: fc.double({ min: 120, max: 880, noNaN: true }), y: fc.double({ min: 10, max: 700, noNaN: true }), width: fc.integer({ min: 24, max: 100 }), height: fc.integer({ min: 16, max: 34 }) }), { maxLength: 30 })
  .map((list) => list.map((anchor, index): LabelAnchor => ({ ...anchor, id: `a${index}` })));

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

describe('labels', () => {
  it('never overlap, never cross, and are at most as many as asked for', () => {
    fc.assert(
      fc.property(anchors, fc.integer({ min: 0, max: 14 }), (list, max) => {
        const placed = layoutLabels(list, area, max);
        expect(placed.length).toBeLessThanOrEqual(max);
        expect(placed.length).toBe(Math.min(max, list.length, 2 * Math.floor((area.bottom - area.top + 6) / (Math.max(...list.map((a) => a.height)) + 6))) || 0);
        for (const [a, b] of pairs(placed)) {
          expect(overlap(a, b)).toBe(false);
          const [p, q] = [a.leader, b.leader];
          // Two leaders to one place meet there; that is no crossing.
          if (p.toX === q.toX && p.toY === q.toY) continue;
          expect(segmentsCross(p.fromX, p.fromY, p.toX, p.toY, q.fromX, q.fromY, q.toX, q.toY)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('stay inside the free stage', () => {
    fc.assert(
      fc.property(anchors, (list) => {
        for (const label of layoutLabels(list, area, 12)) {
          expect(label.x).toBeGreaterThanOrEqual(area.left);
          expect(label.x + label.width).toBeLessThanOrEqual(area.right + 1e-9);
          expect(label.y).toBeGreaterThanOrEqual(area.top - 1e-9);
          expect(label.y + label.height).toBeLessThanOrEqual(area.bottom + 1e-9);
        }
      }),
    );
  });

  it('keep their column while they can', () => {
    fc.assert(
      fc.property(anchors, (list) => {
        const first = layoutLabels(list, area, 12);
        const before = new Map<string, Column>(first.map((label) => [label.id, label.column]));
        const again = layoutLabels(list, area, 12, before);
        for (const label of again) expect(label.column).toBe(before.get(label.id));
      }),
    );
  });

  it('stand at the height of their anchor where nothing is in the way', () => {
    const [label] = layoutLabels([{ id: 'L2', x: 450, y: 300, width: 30, height: 18 }], area, 12);
    expect(label).toMatchObject({ id: 'L2', column: 'left' });
    expect(label!.y + 9).toBe(300);
  });

  it('prefer the column they were given', () => {
    const levels = ['L1', 'L2', 'L3'].map((id, index): LabelAnchor => ({ id, x: 500, y: 200 + 50 * index, width: 30, height: 18, prefers: 'left' }));
    expect(layoutLabels(levels, area, 12).map((label) => label.column)).toEqual(['left', 'left', 'left']);
  });

  it('are none where there is no room', () => {
    expect(layoutLabels([{ id: 'a', x: 5, y: 5, width: 30, height: 20 }], { ...area, bottom: 20 }, 12)).toEqual([]);
  });
});

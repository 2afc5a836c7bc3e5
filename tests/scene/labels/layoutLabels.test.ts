import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createLabelLayout, overlap, segmentsCross, type Column, type LabelAnchor, type LabelArea, type LabelBox, type PlacedLabel } from '../../../src/scene/labels/layoutLabels.ts';

const area = { left: 10, top: 10, right: 1000, bottom: 700, figureLeft: 300, figureRight: 700, middle: 500 };

const anchors = fc
  .array(fc.record({ x: fc.double({ min: 120, max: 880, noNaN: true }), y: fc.double({ min: 10, max: 700, noNaN: true }), width: fc.integer({ min: 24, max: 100 }), height: fc.integer({ min: 16, max: 34 }) }), { maxLength: 30 })
  .map((list) => list.map((anchor, index): LabelAnchor => ({ ...anchor, id: `a${index}` })));

function layoutLabels(list: readonly LabelAnchor[], room: LabelArea, max: number, before?: ReadonlyMap<string, Column>, taken?: readonly LabelBox[]): readonly PlacedLabel[] {
  const layout = createLabelLayout(room, max, before, taken);
  for (const anchor of list) layout.offer(anchor);
  return layout.placed();
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

  it('of a cut that fills the stage leave to their own side, keep off other leaders and chips', () => {
    const full = { ...area, figureLeft: area.left, figureRight: area.right, full: true };
    fc.assert(
      fc.property(anchors, (list) => {
        const placed = layoutLabels(list, full, 12);
        for (const { column, leader } of placed) expect(column === 'left' ? leader.toX - full.middle : full.middle - leader.toX).toBeLessThanOrEqual(40);
        for (const [a, b] of pairs(placed)) {
          expect(overlap(a, b)).toBe(false);
          for (const [p, q] of [[a, b], [b, a]] as const) {
            const { fromX, fromY, toX, toY } = p.leader;
            expect(segmentsCross(fromX, fromY, toX, toY, q.leader.fromX, q.leader.fromY, q.leader.toX, q.leader.toY)).toBe(false);
            expect(segmentsCross(fromX, fromY, toX, toY, q.leader.fromX, q.y, q.leader.fromX, q.y + q.height)).toBe(false);
          }
        }
      }),
    );
    // A name near the edge, as the skin has, does not send wide names of the same side across.
    const wide = layoutLabels([{ id: 'skin', x: 150, y: 300, width: 40, height: 20 }, { id: 'muscle', x: 400, y: 330, width: 200, height: 20 }], full, 12);
    expect(wide.map(({ column }) => column)).toEqual(['left', 'left']);
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

  it('never reach far across the middle, nor steeply up or down', () => {
    fc.assert(
      fc.property(anchors, (list) => {
        for (const { column, leader } of layoutLabels(list, area, 12)) {
          expect(column === 'left' ? leader.toX - area.middle : area.middle - leader.toX).toBeLessThanOrEqual(80);
          expect(Math.abs(leader.fromY - leader.toY)).toBeLessThanOrEqual(250);
        }
      }),
    );
  });

  it('find room for twelve where it is', () => {
    const list = Array.from({ length: 12 }, (_, i): LabelAnchor => ({ id: `a${i}`, x: i % 2 === 0 ? 420 : 580, y: 100 + 40 * i, width: 90, height: 20 }));
    expect(layoutLabels(list, area, 12).length).toBe(12);
  });

  it('stand at the height of their anchor where nothing is in the way', () => {
    const [label] = layoutLabels([{ id: 'L2', x: 450, y: 300, width: 30, height: 18 }], area, 12);
    expect(label).toMatchObject({ id: 'L2', column: 'left' });
    expect(label!.y + 9).toBe(300);
  });

  it('cover neither a marker nor a button, and no label covers the place it names', () => {
    const boxes = fc.array(fc.record({ x: fc.integer({ min: 0, max: 990 }), y: fc.integer({ min: 0, max: 690 }), width: fc.integer({ min: 4, max: 160 }), height: fc.integer({ min: 4, max: 120 }) }), { maxLength: 12 });
    fc.assert(
      fc.property(anchors, boxes, (list, taken) => {
        for (const label of layoutLabels(list, area, 12, undefined, taken)) {
          expect(taken.some((box) => overlap(label, box))).toBe(false);
          expect(overlap(label, { x: label.leader.toX - 4, y: label.leader.toY - 4, width: 8, height: 8 })).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leave a name out that would cost the others their room', () => {
    const low = { ...area, bottom: 60 };
    const placed = layoutLabels([{ id: 'a', x: 440, y: 30, width: 60, height: 40 }, { id: 'b', x: 460, y: 30, width: 60, height: 40 }, { id: 'c', x: 480, y: 30, width: 60, height: 40 }], low, 12);
    expect(placed.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('are none where there is no room', () => {
    expect(layoutLabels([{ id: 'a', x: 5, y: 5, width: 30, height: 20 }], { ...area, bottom: 20 }, 12)).toEqual([]);
  });
});

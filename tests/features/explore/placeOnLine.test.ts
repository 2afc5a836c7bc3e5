import { describe, expect, it } from 'vitest';
import { placeOnLine } from '../../../src/features/explore/placeOnLine.ts';

const row = (turned: boolean) => Array.from({ length: 6 }, (_, stop) => ({ left: 100 + 60 * (turned ? 5 - stop : stop), top: 20, width: 60, height: 50 }));
const column = Array.from({ length: 6 }, (_, stop) => ({ left: 10, top: 200 + 44 * stop, width: 120, height: 44 }));

describe('a pointer on the line of layers', () => {
  it('stands on a stop or anywhere between two', () => {
    expect(placeOnLine(row(false), 130, 0)).toBe(0);
    expect(placeOnLine(row(false), 130 + 2.5 * 60, 999)).toBeCloseTo(2.5);
  });

  it('never leaves the line', () => {
    expect(placeOnLine(row(false), 0, 0)).toBe(0);
    expect(placeOnLine(row(false), 4000, 0)).toBe(5);
  });

  it('counts from the right in a language that runs from right to left, and downwards on a phone', () => {
    expect(placeOnLine(row(true), 130, 0)).toBe(5);
    expect(placeOnLine(column, 0, 222 + 44 * 3)).toBeCloseTo(3);
  });

  it('is at its start before there is a line', () => {
    expect(placeOnLine([], 5, 5)).toBe(0);
  });
});

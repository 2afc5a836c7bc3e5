import { expect, test } from 'vitest';
import { nervesOfSegments, segmentsOf } from '../../../src/atlas/structures/segments.ts';
import { readContent } from '../../../src/content/node/readContent.ts';

test.each([
  ['L2', ['L2']],
  ['L5-S1', ['L5', 'S1']],
  ['C7 (2/3), C8 (4/5)', ['C7', 'C8']],
  ['S2 (L1-L3 skin from above)', ['S2']],
  ['C2 / V1', ['C2']],
  ['V2', []],
  ['same level', []],
])('%s names %s', (text, segments) => {
  expect(segmentsOf(text)).toEqual(segments);
});

test('the nerves of a segment are structures of the body, on both sides', () => {
  const ids = new Set((readContent().get('anatomy/structures.json') as readonly { readonly id: string }[]).map(({ id }) => id));
  const nerves = nervesOfSegments(['T12', 'L2', 'S4', 'S5']);
  expect(nerves).toEqual(['spinal-nerve-l2-left', 'spinal-nerve-l2-right', 'spinal-nerve-s4-left', 'spinal-nerve-s4-right']);
  expect(nerves.filter((id) => !ids.has(id))).toEqual([]);
});

import { expect, test } from 'vitest';
import { buildPage } from '../../../src/atlas/pages/buildPage.ts';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import type { ComparePage } from '../../../src/atlas/pages/Page.ts';
import { readContent } from '../../../src/content/node/readContent.ts';

test('offers neighbours at one level to compare, from the midline outwards, and never a point without a text of its own', () => {
  const { pairs } = buildPage(new ContentReader(readContent(), 'en'), { kind: 'compare' }) as ComparePage;
  expect(pairs).toContainEqual({ level: 'L2', a: 'GV4', b: 'BL23' });
  expect(pairs).toContainEqual({ level: 'L2', a: 'BL23', b: 'BL52' });
  expect(pairs.flatMap(({ a, b }) => [a, b])).not.toContain('EX-B2');
  expect(pairs.flatMap(({ a, b }) => [a, b])).not.toContain('BL51');
});

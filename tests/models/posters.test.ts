import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { posterHash } from '../../.ci/posterHash.mjs';

const BUILT = new URL('../../models/built/', import.meta.url).pathname;
const plate = (JSON.parse(readFileSync(`${BUILT}plates.json`, 'utf8')) as { views: { width: number; height: number }[] }).views[0];

/** Width and height from a WebP file with transparency (its first chunk is VP8X). */
function sizeOf(bytes: Buffer): readonly [number, number] {
  expect(bytes.toString('latin1', 8, 16)).toBe('WEBPVP8X');
  return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
}

describe('the pictures of the first seconds', () => {
  it('show the body as it stands (npm run posters makes them again)', () => {
    expect(JSON.parse(readFileSync(`${BUILT}posters.json`, 'utf8'))).toEqual({ shows: posterHash() });
  });

  for (const theme of ['light', 'dark']) {
    it(`has one for ${theme}, in the frame of the home plate, of at most 90 kB`, () => {
      const bytes = readFileSync(`${BUILT}posters/lower-back-${theme}.webp`);
      expect(bytes.length).toBeLessThanOrEqual(90_000);
      expect(sizeOf(bytes)).toEqual([(plate?.width ?? 0) * 1.5, Math.floor((plate?.height ?? 0) * 1.5)]);
    });
  }
});

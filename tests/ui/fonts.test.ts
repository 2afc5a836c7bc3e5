import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { charactersOf, eastAsianCharacters, extendedLatinCharacters } from '../../.ci/fonts.mjs';

const FONTS = join(import.meta.dirname, '..', '..', 'src', 'ui', 'fonts');

test('every letter with a tone mark has a glyph in the small faces, so that no page of ours asks for the large ones', async () => {
  for (const face of ['sans-3', 'serif-4']) {
    const held = await charactersOf(readFileSync(join(FONTS, `atlas-${face}-tones.woff2`)));
    expect(extendedLatinCharacters().filter((letter) => !held.has(letter)), face).toEqual([]);
  }
});

test('every Chinese, Japanese and Korean character that the content writes has a glyph in our own fonts', async () => {
  const held = new Set<string>();
  for (const file of readdirSync(FONTS).filter((name) => name.endsWith('.woff2'))) {
    for (const letter of await charactersOf(readFileSync(join(FONTS, file)))) held.add(letter);
  }
  const wanted = eastAsianCharacters();
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((letter) => !held.has(letter))).toEqual([]);
});

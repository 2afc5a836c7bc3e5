/**
 * `node .ci/fonts.mjs`: cuts the Han, kana and hangul that the content writes out of Noto Sans, and its letters with tone marks
 * out of the Source faces, into small font files, and writes the style sheet that names them. Run it when a name changes; a test looks for a glyph of every character.
 *
 * The traditional and simplified faces lack the rarer characters of point names (髎, 譩譆, 膂); those come from the Japanese
 * face, as kana does.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensureInstalled.mjs';

const FONTS = join(ROOT, 'src', 'ui', 'fonts');
const STYLES = join(ROOT, 'src', 'ui', 'styles', 'cutFonts.css');

/** Characters that the Latin faces do not have. */
const EAST_ASIAN = /[\u1100-\u11ff\u3000-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/gu;

export function eastAsianCharacters() {
  return charactersIn(EAST_ASIAN);
}

/** What the Latin faces keep in a second, large file, of which pinyin and names of authors need a handful. */
const EXTENDED_LATIN = /[\u0100-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1e00-\u1eff]/gu;

export function extendedLatinCharacters() {
  return charactersIn(EXTENDED_LATIN);
}

function charactersIn(pattern) {
  const found = new Set();
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (entry.name.endsWith('.json')) for (const letter of readFileSync(path, 'utf8').match(pattern) ?? []) found.add(letter);
    }
  };
  visit(join(ROOT, 'src', 'content'));
  visit(join(ROOT, 'src', 'i18n'));
  return [...found].toSorted();
}

/** Characters that a font file (bytes of a woff2) has glyphs for. */
export async function charactersOf(font) {
  const { convert } = await import('fontverter');
  const { Blob, Face } = await import('harfbuzzjs');
  const bytes = new Uint8Array(await convert(font, 'truetype'));
  return new Set([...new Face(new Blob(bytes), 0).collectUnicodes()].map((code) => String.fromCodePoint(code)));
}

function noto(language, part) {
  return readFileSync(join(ROOT, 'node_modules', '@fontsource', `noto-sans-${language}`, 'files', `noto-sans-${language}-${part}-400-normal.woff2`));
}

function latinExtended(face) {
  return readFileSync(join(ROOT, 'node_modules', '@fontsource-variable', `source-${face}`, 'files', `source-${face}-latin-ext-wght-normal.woff2`));
}

/** The parts of the Japanese face, each a few dozen characters. */
function japaneseParts() {
  const ranges = JSON.parse(readFileSync(join(ROOT, 'node_modules', '@fontsource', 'noto-sans-jp', 'unicode.json'), 'utf8'));
  return Object.keys(ranges).filter((name) => name.startsWith('[')).map((name) => name.slice(1, -1));
}

function rangeOf(letters) {
  return letters.map((letter) => `U+${letter.codePointAt(0).toString(16).toUpperCase()}`).join(', ');
}

async function main() {
  const { default: subsetFont } = await import('subset-font');
  for (const file of readdirSync(FONTS)) if (file.endsWith('.woff2')) rmSync(join(FONTS, file));
  const wanted = eastAsianCharacters();
  const missing = new Set(wanted);
  const faces = [];
  const cut = async (family, file, source, letters, weights) => {
    const had = await charactersOf(source);
    const held = letters.filter((letter) => had.has(letter));
    if (held.length === 0) return;
    const font = await subsetFont(source, held.join(''), { targetFormat: 'woff2' });
    writeFileSync(join(FONTS, `${file}.woff2`), font);
    for (const letter of held) missing.delete(letter);
    // No stand-ins: looking for one takes longer than the file, and for Han finds empty boxes where there is none.
    faces.push(`@font-face {\n  font-family: '${family}';\n${weights ?? ''}  font-display: block;\n  src: url('../fonts/${file}.woff2') format('woff2');\n  unicode-range: ${rangeOf(held)};\n}\n`);
    console.log(`${file}.woff2: ${held.length} characters, ${(font.length / 1024).toFixed(1)} kB`);
  };
  await cut('Atlas Hant', 'atlas-hant', noto('tc', 'chinese-traditional'), wanted);
  await cut('Atlas Hans', 'atlas-hans', noto('sc', 'chinese-simplified'), wanted);
  await cut('Atlas Hangul', 'atlas-hangul', noto('kr', 'korean'), wanted.filter((letter) => /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/u.test(letter)));
  // Named after the whole file, these win for their letters; the whole one stays for what a reader writes.
  for (const face of ['sans-3', 'serif-4']) {
    const family = `Source ${face[0].toUpperCase()}${face.slice(1).replace('-', ' ')} Variable`;
    await cut(family, `atlas-${face}-tones`, latinExtended(face), extendedLatinCharacters(), '  font-weight: 200 900;\n');
  }
  for (const part of japaneseParts()) if (missing.size > 0) await cut('Atlas Rare', `atlas-rare-${part}`, noto('jp', part), [...missing]);
  writeFileSync(STYLES, `/* Made by .ci/fonts.mjs from the characters of the content. */\n${faces.join('\n')}`);
  if (missing.size > 0) throw new Error(`No face has ${[...missing].join('')}`);
}

if (process.argv[1]?.endsWith('fonts.mjs')) await main();

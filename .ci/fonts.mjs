/**
 * `node .ci/fonts.mjs`: cuts the Han, kana and hangul that the content writes out of Noto Sans into one small font file.
 * Run it when a name changes; a test compares the file's list of characters with the content.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensureInstalled.mjs';

/** Characters that the Latin faces do not have. */
const EAST_ASIAN = /[\u1100-\u11ff\u3000-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/gu;

export function eastAsianCharacters() {
  const found = new Set();
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (entry.name.endsWith('.json')) for (const letter of readFileSync(path, 'utf8').match(EAST_ASIAN) ?? []) found.add(letter);
    }
  };
  visit(join(ROOT, 'src', 'content'));
  visit(join(ROOT, 'src', 'i18n'));
  return [...found].toSorted();
}

const FONTS = [
  ['hant', '@fontsource/noto-sans-tc/files/noto-sans-tc-chinese-traditional-400-normal.woff2'],
  ['hans', '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'],
  ['hangul', '@fontsource/noto-sans-kr/files/noto-sans-kr-korean-400-normal.woff2'],
];

async function main() {
  const { default: subsetFont } = await import('subset-font');
  const letters = eastAsianCharacters();
  const isHangul = (letter) => /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/u.test(letter);
  const isKana = (letter) => /[\u3040-\u30ff]/u.test(letter);
  const han = letters.filter((letter) => !isHangul(letter));
  const groups = { hant: han, hans: han.filter((letter) => !isKana(letter)), hangul: letters.filter(isHangul) };
  for (const [name, file] of FONTS) {
    const font = await subsetFont(readFileSync(join(ROOT, 'node_modules', file)), groups[name].join(''), { targetFormat: 'woff2' });
    writeFileSync(join(ROOT, 'src', 'ui', 'fonts', `atlas-${name}.woff2`), font);
    console.log(`atlas-${name}.woff2: ${groups[name].length} characters, ${(font.length / 1024).toFixed(1)} kB`);
  }
  writeFileSync(join(ROOT, 'src', 'ui', 'fonts', 'characters.txt'), `${letters.join('')}\n`);
}

if (process.argv[1]?.endsWith('fonts.mjs')) await main();

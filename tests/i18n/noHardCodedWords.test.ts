import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const FOLDERS = ['src/ui', 'src/atlas', 'src/features', 'src/shells', 'src/scene'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx')).map((file) => `${folder}/${file}`),
);

/** Attributes that people read or hear. */
const SPOKEN = /(?<!data-)\b(?:aria-label|aria-roledescription|aria-valuetext|alt|title|placeholder|label)="([^"]*[A-Za-z]{2}[^"]*)"/g;
/** Letters between tags, outside of expressions. */
const BETWEEN = />([^<>{}=;()]*[A-Za-z]{2}[^<>{}=;()]*)</g;

describe('words on screen', () => {
  it('come from the messages or the prose, never from the code', () => {
    expect(files.length).toBeGreaterThan(30);
    const found = files.flatMap((file) => {
      const text = readFileSync(`${ROOT}${file}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
      return [...text.matchAll(SPOKEN), ...text.matchAll(BETWEEN)].map((match) => `${file}: ${(match[1] ?? '').trim()}`);
    });
    // Comparisons and type arguments are code, and codes are the same in every language.
    expect(found.filter((line) => !/&&| : |: (?:Promise|fetchJson)$|: [A-Z]{1,3}\d*$/.test(line))).toEqual([]);
  });

  it('would be noticed', () => {
    expect('<p>Hard-coded</p>'.match(BETWEEN)).not.toBeNull();
    expect('<img alt="A back" />'.match(SPOKEN)).not.toBeNull();
  });
});

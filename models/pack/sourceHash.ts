import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Family } from '../types.ts';
import { FAMILIES } from './families.ts';

/** Any quoted relative path to code or a table: imports, dynamic imports and new URL('...', import.meta.url) alike. */
const MENTION = /['"](\.{1,2}\/[^'"\n]+\.(?:ts|json))['"]/g;

/**
 * A hash of everything a family is made from: the files its index mentions, theirs in turn, and the families it needs.
 * Does not depend on the order of files, on line ends, or on where the checkout lies.
 * @param models The folder `models`.
 * @returns 16 hex digits, or undefined if the family has no index yet.
 */
export function familyHash(models: string, family: Family): string | undefined {
  const index = join(models, 'shapes', family, 'index.ts');
  if (!existsSync(index)) return undefined;
  const needs = FAMILIES.find((each) => each.name === family)?.needs ?? [];
  const above = needs.map((need) => `${need}=${familyHash(models, need) ?? 'none'}`);
  return hashFiles(models, [index, join(models, 'bake/occlusion.ts'), join(models, 'mesh/surfaceNormals.ts')], above);
}

/** The same for what turns structures into files. */
export function packingHash(models: string): string {
  return hashFiles(models, ['pack/packGlb.ts', 'bake/buildMoves.ts', 'shapes/skin/softCover.ts'].map((name) => join(models, name)));
}

/** The same for one file and all it mentions. */
export function hashFiles(models: string, entries: readonly string[], extra: readonly string[] = []): string {
  const seen = new Map<string, string>();
  const visit = (file: string): void => {
    const name = relative(models, file).replaceAll('\\', '/');
    if (seen.has(name) || !existsSync(file)) return;
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    seen.set(name, text);
    if (!file.endsWith('.ts')) return;
    for (const [, path] of text.matchAll(MENTION)) visit(resolve(dirname(file), path!));
  };
  entries.forEach(visit);
  const hash = createHash('sha256');
  for (const name of [...seen.keys()].sort()) hash.update(`${name}\n${seen.get(name)!.length}\n${seen.get(name)!}\n`);
  for (const line of extra) hash.update(`${line}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** One hash over everything that the sections come from, so that stale ones are noticed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STOPS } from '../plates/readStructures.ts';
import { hazardStructures } from './hazardStructures.ts';

export function sectionInputs(models: string): string {
  const hash = createHash('sha256');
  const add = (name: string, bytes: Buffer | string): void => void hash.update(`${name}\n`).update(bytes).update('\n');
  const text = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  for (const stop of STOPS) {
    const file = join(models, 'built', `${stop}.glb`);
    if (existsSync(file)) add(stop, readFileSync(file));
  }
  const anchors = text(join(models, 'built/anchors.json'));
  add('anchors', anchors);
  const codes = new Set((JSON.parse(anchors) as { points: readonly { code: string }[] }).points.map(({ code }) => code));
  for (const code of codes) add(code, JSON.stringify(hazardStructures(code, 'left')));
  for (const folder of [join(models, 'sections'), join(models, '../src/base/section')]) {
    for (const file of readdirSync(folder).toSorted()) add(file, text(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

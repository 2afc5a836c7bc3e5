/** One hash over everything that the sections come from, so that stale ones are noticed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STOPS } from '../plates/readStructures.ts';
import { hazardStructures } from './hazardStructures.ts';

interface Anchors {
  readonly cun: readonly { readonly id: string; readonly mmPerCun: number }[];
  readonly points: readonly { readonly id: string; readonly code: string; readonly place: string; readonly position: readonly number[]; readonly zone: string }[];
}

export function sectionInputs(models: string): string {
  const hash = createHash('sha256');
  const add = (name: string, bytes: Buffer | string): void => void hash.update(`${name}\n`).update(bytes).update('\n');
  const text = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  for (const stop of STOPS) {
    const file = join(models, 'built', `${stop}.glb`);
    if (existsSync(file)) add(stop, readFileSync(file));
  }
  // Only what places a section: anchors hold much else.
  const { cun, points } = JSON.parse(text(join(models, 'built/anchors.json'))) as Anchors;
  add('anchors', JSON.stringify([cun.map(({ id, mmPerCun }) => [id, mmPerCun]), points.map(({ id, place, position, zone }) => [id, place, position, zone])]));
  const codes = new Set(points.map(({ code }) => code));
  for (const code of codes) add(code, JSON.stringify(hazardStructures(code, 'left')));
  for (const folder of [join(models, 'sections'), join(models, '../src/base/section')]) {
    for (const file of readdirSync(folder).toSorted()) add(file, text(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

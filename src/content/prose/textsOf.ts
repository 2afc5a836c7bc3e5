/** Every string of a prose file with the field where it stands, leaving out ids. */
import { fieldPath } from '../schema/fieldPath.ts';
import { walk } from '../schema/walk.ts';

const ID_KEYS = new Set(['id', 'code', 'slug']);

export function textsOf(file: unknown): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { keys, value } of walk(file)) {
    if (typeof value === 'string' && !ID_KEYS.has(String(keys.at(-1)))) texts.set(fieldPath(file, keys), value);
  }
  return texts;
}

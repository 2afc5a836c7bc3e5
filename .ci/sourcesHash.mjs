/** One hash over everything a build depends on, so that a second start skips what the first has done. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensureInstalled.mjs';

const PLACES = ['src', 'public', 'models/built', '.ci', 'index.html', 'vite.config.ts', 'package-lock.json'];

export function sourcesHash() {
  const hash = createHash('sha256');
  for (const place of PLACES) visit(place, hash);
  return hash.digest('hex');
}

function visit(path, hash) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) for (const name of readdirSync(full).toSorted()) visit(join(path, name), hash);
  else hash.update(path).update(readFileSync(full));
}

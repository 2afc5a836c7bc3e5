/** Vite plugin: `virtual:home-plate` is the first sheet of `models/built/plates.json` alone, the one that stands while the scene loads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensureInstalled.mjs';

const ID = 'virtual:home-plate';

/** @returns {import('vite').Plugin} */
export function homePlate() {
  return {
    name: 'atlas-home-plate',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(JSON.parse(readFileSync(join(ROOT, 'models', 'built', 'plates.json'), 'utf8')).views[0])};` : undefined),
  };
}

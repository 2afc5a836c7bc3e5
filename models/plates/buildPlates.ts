/**
 * Draws the plates of the flat atlas from the built model: models/built/plates/*.svg and models/built/plates.json.
 *   npx tsx models/plates/buildPlates.ts            all of them
 *   npx tsx models/plates/buildPlates.ts --only x   those whose name starts so (for trying out; the index stays as it is)
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { drawPlates } from './drawPlates.ts';

const built = fileURLToPath(new URL('../built', import.meta.url));
const out = join(built, 'plates');
const at = process.argv.indexOf('--only');
const only = at < 0 ? '' : (process.argv[at + 1] ?? '');

mkdirSync(out, { recursive: true });
const { plates, index } = await drawPlates(built, (name) => name.startsWith(only), ({ name, svg }) => {
  writeFileSync(join(out, `${name}.svg`), svg);
  console.log(`${name}.svg: ${svg.length} bytes, ${gzipSync(svg).length} with gzip`);
});
if (only === '') {
  for (const file of readdirSync(out)) if (!plates.some(({ name }) => file === `${name}.svg`)) rmSync(join(out, file));
  const text = `${JSON.stringify(index)}\n`;
  writeFileSync(join(built, 'plates.json'), text);
  console.log(`plates.json: ${readFileSync(join(built, 'plates.json')).length} bytes`);
}

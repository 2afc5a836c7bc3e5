/**
 * Draws the plates of the flat atlas from the built model: models/built/plates/*.svg and models/built/plates.json.
 *   npx tsx models/plates/buildPlates.ts            all of them (about a minute); `npm run models` ends with the same
 *   npx tsx models/plates/buildPlates.ts --only x   those whose name starts so, for trying out; the index stays as it is
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { drawPlates } from './drawPlates.ts';

/** @param built folder of the built model files; @param only start of the names of the sheets that are drawn, '' for all */
export async function buildPlates(built: string, only: string, log: (line: string) => void): Promise<void> {
  const out = join(built, 'plates');
  mkdirSync(out, { recursive: true });
  const { plates, index } = await drawPlates(built, (name) => name.startsWith(only), ({ name, svg }) => {
    writeFileSync(join(out, `${name}.svg`), svg);
    log(`${name}.svg: ${svg.length} bytes, ${gzipSync(svg).length} with gzip`);
  });
  if (only !== '') return;
  for (const file of readdirSync(out)) if (!plates.some(({ name }) => file === `${name}.svg`)) rmSync(join(out, file));
  const text = `${JSON.stringify(index)}\n`;
  writeFileSync(join(built, 'plates.json'), text);
  log(`plates.json: ${text.length} bytes`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf('--only');
  await buildPlates(fileURLToPath(new URL('../built', import.meta.url)), at < 0 ? '' : (process.argv[at + 1] ?? ''), console.log);
}

/** What the posters show: the skin, its shading and the eye's home. Another value means `npm run posters`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensureInstalled.mjs';

const INPUTS = [
  'models/built/skin.glb',
  'models/built/anchors.json',
  'src/scene/camera/cameraPose.ts',
  'src/scene/stage/ContactShadow.tsx',
  'src/scene/stage/Tuning.tsx',
  'src/scene/stage/plateMaterial.ts',
  'src/scene/stage/plateShader.ts',
  'src/shells/poster/poster.ts',
];

export function posterHash() {
  const hash = createHash('sha256');
  for (const file of INPUTS) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

import type { BuildContext } from '../types.ts';
import type { AnchorsFile } from './anchors.types.ts';
import { anchorsOnSkin } from './anchorsOnSkin.ts';
import { readPointRecords } from './readPointRecords.ts';

/**
 * The content of `models/built/anchors.json`: all points of the content on the skin that was built.
 * @throws Error if there is no skin yet.
 */
export function buildAnchors(context: Pick<BuildContext, 'skin'>): AnchorsFile {
  const skin = context.skin.find((s) => s.id === 'skin');
  if (!skin) throw new Error('Anchors need the skin; build it first.');
  return anchorsOnSkin(skin.surface, readPointRecords());
}

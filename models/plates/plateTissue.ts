/** Which tissue a structure is drawn as. The stage has its own table; a test compares the two on every structure. */
import type { PeelStop } from '../types.ts';

export type PlateTissue = 'skin' | 'fat' | 'fascia' | 'muscle' | 'ligament' | 'bone' | 'disc' | 'artery' | 'vein' | 'nerve' | 'organ' | 'pleura';

const RULES: readonly (readonly [RegExp, PlateTissue])[] = [
  [/^skin/, 'skin'],
  [/^subcutaneous/, 'fat'],
  [/pleura/, 'pleura'],
  [/^tensor-fasciae/, 'muscle'],
  [/fascia(?!e)|iliotibial|aponeurosis|dura-mater/, 'fascia'],
  [/disc/, 'disc'],
  [/vertebra|^sacrum|^coccyx|hip-bone|^rib-|^femur/, 'bone'],
  [/ligament/, 'ligament'],
  [/artery|arteries|aorta/, 'artery'],
  [/vein|veins|cava/, 'vein'],
  [/nerve|cord|cauda|ramus|rami|plexus|ganglion/, 'nerve'],
  [/kidney|ureter|suprarenal|bladder/, 'organ'],
];

const BY_STOP: Record<PeelStop, PlateTissue> = {
  'skin': 'skin',
  'fascia': 'fascia',
  'outer-muscles': 'muscle',
  'deep-muscles': 'muscle',
  'bones': 'bone',
  'nerves-vessels-organs': 'organ',
};

export function plateTissue(id: string, stop: PeelStop): PlateTissue {
  const [structure = id, part] = id.split('--');
  if (part && /ganglion|root|ramus/.test(part)) return 'nerve';
  return RULES.find(([pattern]) => pattern.test(structure))?.[1] ?? BY_STOP[stop];
}

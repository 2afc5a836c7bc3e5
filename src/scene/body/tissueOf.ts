/** Which kind of tissue a structure is drawn as, by its anatomical id. */
import type { LayerName } from '../SceneProps.ts';

export type Tissue = 'skin' | 'fat' | 'fascia' | 'muscle' | 'ligament' | 'bone' | 'disc' | 'artery' | 'vein' | 'nerve' | 'organ' | 'pleura';

const RULES: readonly (readonly [RegExp, Tissue])[] = [
  [/^skin/, 'skin'],
  [/^subcutaneous/, 'fat'],
  [/pleura/, 'pleura'],
  [/fascia(?!e)|iliotibial|aponeurosis|dura-mater/, 'fascia'],
  [/disc/, 'disc'],
  [/vertebra|^sacrum|^coccyx|hip-bone|^rib-|^femur/, 'bone'],
  [/ligament/, 'ligament'],
  [/artery|arteries|aorta/, 'artery'],
  [/vein|veins|cava/, 'vein'],
  [/nerve|cord|cauda|ramus|rami|plexus|ganglion/, 'nerve'],
  [/kidney|ureter|suprarenal|bladder/, 'organ'],
];

const BY_LAYER: Record<LayerName, Tissue> = {
  'skin': 'skin',
  'fascia': 'fascia',
  'outer-muscles': 'muscle',
  'deep-muscles': 'muscle',
  'bones': 'bone',
  'nerves-vessels-organs': 'organ',
};

/** A structure that no rule knows takes the usual tissue of its layer. Parts (`<id>--<part>`) follow their structure. */
export function tissueOf(id: string, layer: LayerName): Tissue {
  const [structure = id, part] = id.split('--');
  if (part && /ganglion|root|ramus/.test(part)) return 'nerve';
  // The tensor of the fascia lata is a muscle in spite of its name.
  if (structure.startsWith('tensor-fasciae')) return 'muscle';
  return RULES.find(([pattern]) => pattern.test(structure))?.[1] ?? BY_LAYER[layer];
}

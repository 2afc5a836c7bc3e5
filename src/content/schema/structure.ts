/** Every structure of the model: names, kind, and the one stop at which it is peeled to. */
import * as v from 'valibot';
import { KebabId, sourced, Text } from './facts.ts';

export const PEEL_STOPS = ['skin', 'fascia', 'outer-muscles', 'deep-muscles', 'bones', 'nerves-vessels-organs'] as const;

const StructureSchema = v.strictObject({
  id: KebabId,
  en: Text,
  /** Terminologia Anatomica, from knowledge. */
  latin: Text,
  system: v.picklist(['skin', 'fascia', 'muscle', 'bone', 'disc', 'ligament', 'nerve', 'artery', 'vein', 'organ']),
  group: KebabId,
  side: v.picklist(['left', 'right', 'midline']),
  /** 0 skin, rising with depth from the back; equal numbers lie side by side. */
  layer: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  stop: v.picklist(PEEL_STOPS),
});

export const StructureListSchema = v.array(StructureSchema);
/** What sides and levels of a structure share (`structureKind`). Plain anatomy, from a named textbook (ruling 10). */
const StructureKindSchema = sourced({
  id: KebabId,
  /** What supplies it, or for a nerve where it comes from; null where that says nothing. */
  nerve: v.nullable(Text),
});

export const StructureKindListSchema = v.array(StructureKindSchema);
export const AnatomyAboutSchema = v.strictObject({
  /** What lies at each layer number. */
  layers: v.record(v.pipe(v.string(), v.regex(/^\d+$/)), Text),
  latinNames: sourced({ note: Text }),
  /** Stands behind figures of the mechanisms that name no paper. */
  plainPhysiology: sourced({ note: Text }),
});

export type StructureKind = v.InferOutput<typeof StructureKindSchema>;
export type Structure = v.InferOutput<typeof StructureSchema>;

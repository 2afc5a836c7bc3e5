/** Placement primitives: where a point is, in anatomical words. Its place in space is computed from them. */
import * as v from 'valibot';
import { Finite, Text } from './facts.ts';

const note = v.optional(Text);
const cun = v.pipe(Finite, v.minValue(0));
const fraction = v.pipe(Finite, v.minValue(0), v.maxValue(1));

export const AnchorSchema = v.variant('type', [
  v.strictObject({ type: v.literal('spinous-inferior-border'), vertebra: Text, note }),
  v.strictObject({ type: v.literal('lateral-offset'), cun, from: Text, note }),
  v.strictObject({ type: v.literal('posterior-sacral-foramen'), n: v.picklist([1, 2, 3, 4]), note }),
  v.strictObject({ type: v.literal('line-fraction'), from: Text, to: Text, fraction, note }),
  v.strictObject({ type: v.literal('line-offset'), from: Text, to: Text, cun, total: cun, note }),
  v.strictObject({ type: v.literal('midpoint'), a: Text, b: Text, note }),
  v.strictObject({ type: v.literal('crease-midpoint'), crease: Text, note }),
  v.strictObject({ type: v.literal('muscle-junction'), muscle: Text, at: Text, note }),
  v.strictObject({ type: v.literal('depression'), of: Text, ref: v.optional(Text), note }),
  v.strictObject({ type: v.literal('bone-midpoint'), bone: Text, side: Text, note }),
  v.strictObject({ type: v.literal('posture-touch'), by: Text, note }),
]);

export type Anchor = v.InferOutput<typeof AnchorSchema>;

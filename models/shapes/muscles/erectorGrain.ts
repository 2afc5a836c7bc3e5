import type { HeightField } from '../fascia/heightField.ts';
import type { GrainField } from './fibres.ts';
import { smoothstep, waviness } from './ramps.ts';

const MIDLINE_X = -0.6;

/**
 * Grain of longissimus and iliocostalis: that of the spindle, with the aponeurosis they share. It covers the back of
 * the muscles from sacrum and iliac crest, highest beside the spinous processes, and ends upwards in long streaks; the
 * deep side stays fleshy further down.
 */
export function erectorGrain(spindle: GrainField, posterior: HeightField): GrainField {
  return (x, y, z) => {
    const grain = spindle(x, y, z);
    const out = Math.abs(x - MIDLINE_X);
    const depth = Math.max(posterior(x, z) - y, 0);
    const top = 1044 - 3.1 * Math.max(out - 9, 0) + waviness(grain.across) * 3.4;
    const superficial = 1 - smoothstep(4, 13, depth);
    const limit = top - 62 * (1 - superficial);
    const tendon = Math.max(1 - smoothstep(limit - 34, limit + 22, z), 1 - smoothstep(852, 892, z));
    return { ...grain, tendon, sheen: tendon * 0.75 };
  };
}

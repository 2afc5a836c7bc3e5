/** The pictures of "More blood around the needle". */
import { AdenosineByTheNeedle } from './blood-flow/AdenosineByTheNeedle.tsx';
import { BloodAtTheNeedle } from './blood-flow/BloodAtTheNeedle.tsx';
import { DoesItMend } from './blood-flow/DoesItMend.tsx';
import { NerveTwig } from './blood-flow/NerveTwig.tsx';
import { RisesAndSettles } from './blood-flow/RisesAndSettles.tsx';
import { TinyVessels } from './blood-flow/TinyVessels.tsx';
import { VesselsWiden } from './blood-flow/VesselsWiden.tsx';
import type { DrawingTable, StepSeconds } from './Drawing.ts';

export const drawings: DrawingTable = {
  'tiny-vessels': TinyVessels,
  'nerve-twig': NerveTwig,
  'vessels-widen': VesselsWiden,
  'blood-at-the-needle': BloodAtTheNeedle,
  'rises-and-settles': RisesAndSettles,
  'adenosine-by-the-needle': AdenosineByTheNeedle,
  'does-it-mend': DoesItMend,
};

export const seconds: StepSeconds = { 'nerve-twig': 10, 'blood-at-the-needle': 10, 'adenosine-by-the-needle': 10 };

/** Stills of "Relaxation and well-being", by step. */
import type { DrawingTable } from './Drawing.ts';
import { AlertOrAtRest } from './relaxation/AlertOrAtRest.tsx';
import { FeelingRelaxed } from './relaxation/FeelingRelaxed.tsx';
import { LyingStill } from './relaxation/LyingStill.tsx';
import { QualityOfLife } from './relaxation/QualityOfLife.tsx';
import { RestOrNeedle } from './relaxation/RestOrNeedle.tsx';
import { WorryAndTension } from './relaxation/WorryAndTension.tsx';

export const drawings: DrawingTable = {
  'lying-still': LyingStill,
  'feeling-relaxed': FeelingRelaxed,
  'alert-or-at-rest': AlertOrAtRest,
  'worry-and-tension': WorryAndTension,
  'quality-of-life': QualityOfLife,
  'rest-or-needle': RestOrNeedle,
};

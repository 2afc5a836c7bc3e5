/** Stills of "Pain threshold and perception", by step. */
import type { DrawingTable, StepSeconds } from './Drawing.ts';
import { BrakeFromTheBrain } from './pain-threshold/BrakeFromTheBrain.tsx';
import { GateInTheCord } from './pain-threshold/GateInTheCord.tsx';
import { HowHardUntilItHurts } from './pain-threshold/HowHardUntilItHurts.tsx';
import { MeasuredAgain } from './pain-threshold/MeasuredAgain.tsx';
import { OnePainQuietsAnother } from './pain-threshold/OnePainQuietsAnother.tsx';
import { TwoDials } from './pain-threshold/TwoDials.tsx';

export const drawings: DrawingTable = {
  'how-hard-until-it-hurts': HowHardUntilItHurts,
  'gate-in-the-cord': GateInTheCord,
  'one-pain-quiets-another': OnePainQuietsAnother,
  'brake-from-the-brain': BrakeFromTheBrain,
  'measured-again': MeasuredAgain,
  'two-dials': TwoDials,
};

export const seconds: StepSeconds = { 'gate-in-the-cord': 12, 'one-pain-quiets-another': 12, 'brake-from-the-brain': 10 };

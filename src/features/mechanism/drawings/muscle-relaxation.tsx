/** The pictures of "Letting the muscle go". */
import type { DrawingTable, StepSeconds } from './Drawing.ts';
import { ElectricalStrip } from './muscle-relaxation/ElectricalStrip.tsx';
import { LessTender } from './muscle-relaxation/LessTender.tsx';
import { LocalTwitch } from './muscle-relaxation/LocalTwitch.tsx';
import { NeedleOrRest } from './muscle-relaxation/NeedleOrRest.tsx';
import { StiffnessMap } from './muscle-relaxation/StiffnessMap.tsx';
import { TenderSpot } from './muscle-relaxation/TenderSpot.tsx';

export const drawings: DrawingTable = {
  'tender-spot': TenderSpot,
  'local-twitch': LocalTwitch,
  'electrical-strip': ElectricalStrip,
  'less-tender': LessTender,
  'stiffness-map': StiffnessMap,
  'needle-or-rest': NeedleOrRest,
};

export const seconds: StepSeconds = { 'tender-spot': 10, 'local-twitch': 9, 'electrical-strip': 10 };

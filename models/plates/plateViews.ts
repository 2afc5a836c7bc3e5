/** Which sheets are drawn: the part of the body, from where, how large. Together they show every placed point. */
import { HOME_POLAR } from './plateCamera.ts';

export type PlateZone = 'lower-back' | 'whole' | 'leg' | 'foot' | 'hand' | 'head';

export interface PlateView {
  readonly id: string;
  readonly zone: PlateZone;
  /** How the sheet is called within its zone. */
  readonly label: 'back' | 'front' | 'left' | 'right' | 'left-outer' | 'left-inner' | 'right-outer' | 'right-inner';
  /** Boxes of anchors.json that are framed, joined. */
  readonly boxes: readonly string[];
  readonly azimuth: number;
  readonly polar: number;
  /** Sheet over box. */
  readonly round: number;
  /** Plate units across. */
  readonly width: number;
  /** Only the skin within the joined boxes is drawn: the other leg, or the hip, would hide what is looked at. */
  readonly alone?: true;
  /** Room added to the boxes before skin is cut off, metres. */
  readonly margin?: number;
  /** Peel stops drawn; elsewhere the model has skin only. */
  readonly peels: readonly number[];
}

const SKIN = [0] as const;
/** Hands and feet are seen from a little above, as their owner's neighbour would. */
const FOOT_POLAR = 74;

export const PLATE_VIEWS: readonly PlateView[] = [
  { id: 'lower-back', zone: 'lower-back', label: 'back', boxes: ['lower-back'], azimuth: 0, polar: HOME_POLAR, round: 2.4, width: 1160, peels: [0, 1, 2, 3, 4, 5] },
  { id: 'whole-back', zone: 'whole', label: 'back', boxes: ['whole'], azimuth: 0, polar: HOME_POLAR, round: 1.08, width: 520, peels: SKIN },
  { id: 'whole-left', zone: 'whole', label: 'left', boxes: ['whole'], azimuth: -90, polar: HOME_POLAR, round: 1.08, width: 260, peels: SKIN },
  { id: 'whole-right', zone: 'whole', label: 'right', boxes: ['whole'], azimuth: 90, polar: HOME_POLAR, round: 1.08, width: 260, peels: SKIN },
  { id: 'whole-front', zone: 'whole', label: 'front', boxes: ['whole'], azimuth: 180, polar: HOME_POLAR, round: 1.08, width: 520, peels: SKIN },
  { id: 'leg-back', zone: 'leg', label: 'back', boxes: ['leg-left', 'leg-right'], azimuth: 0, polar: HOME_POLAR, round: 1.12, width: 420, peels: SKIN },
  { id: 'leg-front', zone: 'leg', label: 'front', boxes: ['leg-left', 'leg-right'], azimuth: 180, polar: 78, round: 1.12, width: 420, peels: SKIN },
  { id: 'leg-left', zone: 'leg', label: 'left', boxes: ['leg-left'], azimuth: -90, polar: HOME_POLAR, round: 1.12, width: 330, alone: true, margin: 0.09, peels: SKIN },
  { id: 'leg-right', zone: 'leg', label: 'right', boxes: ['leg-right'], azimuth: 90, polar: HOME_POLAR, round: 1.12, width: 330, alone: true, margin: 0.09, peels: SKIN },
  { id: 'foot-left-outer', zone: 'foot', label: 'left-outer', boxes: ['foot-left'], azimuth: -82, polar: FOOT_POLAR, round: 1.45, width: 960, alone: true, margin: 0.06, peels: SKIN },
  { id: 'foot-left-inner', zone: 'foot', label: 'left-inner', boxes: ['foot-left'], azimuth: 90, polar: FOOT_POLAR, round: 1.45, width: 960, alone: true, margin: 0.06, peels: SKIN },
  { id: 'foot-right-outer', zone: 'foot', label: 'right-outer', boxes: ['foot-right'], azimuth: 82, polar: FOOT_POLAR, round: 1.45, width: 960, alone: true, margin: 0.06, peels: SKIN },
  { id: 'foot-right-inner', zone: 'foot', label: 'right-inner', boxes: ['foot-right'], azimuth: -90, polar: FOOT_POLAR, round: 1.45, width: 960, alone: true, margin: 0.06, peels: SKIN },
  { id: 'hand-left', zone: 'hand', label: 'left', boxes: ['hand-left'], azimuth: 15, polar: HOME_POLAR, round: 1.15, width: 720, alone: true, margin: 0.05, peels: SKIN },
  { id: 'hand-right', zone: 'hand', label: 'right', boxes: ['hand-right'], azimuth: -15, polar: HOME_POLAR, round: 1.15, width: 720, alone: true, margin: 0.05, peels: SKIN },
  { id: 'head-back', zone: 'head', label: 'back', boxes: ['head'], azimuth: 0, polar: 76, round: 1.1, width: 760, peels: SKIN },
  { id: 'head-front', zone: 'head', label: 'front', boxes: ['head'], azimuth: 180, polar: 92, round: 1.1, width: 760, peels: SKIN },
];

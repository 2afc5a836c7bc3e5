/** Stills of "Expectation and placebo", by step. */
import type { DrawingTable } from './Drawing.ts';
import { GeneralRoute } from './expectation/GeneralRoute.tsx';
import { RitualAddsUp } from './expectation/RitualAddsUp.tsx';
import { SameBrake } from './expectation/SameBrake.tsx';
import { ThreeGroupsOf100 } from './expectation/ThreeGroupsOf100.tsx';
import { TwoPeople } from './expectation/TwoPeople.tsx';
import { WhoExpectedHelp } from './expectation/WhoExpectedHelp.tsx';

export const drawings: DrawingTable = {
  'two-people': TwoPeople,
  'same-brake': SameBrake,
  'ritual-adds-up': RitualAddsUp,
  'who-expected-help': WhoExpectedHelp,
  'three-groups-of-100': ThreeGroupsOf100,
  'a-general-route': GeneralRoute,
};

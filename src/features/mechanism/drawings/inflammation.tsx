/** The pictures of "Calming inflammation". What was seen in mice stands on mice alone. */
import type { DrawingTable, StepSeconds } from './Drawing.ts';
import { HumanBloodTests } from './inflammation/HumanBloodTests.tsx';
import { MissingLink } from './inflammation/MissingLink.tsx';
import { MouseLegToGland } from './inflammation/MouseLegToGland.tsx';
import { NotForYourBackYet } from './inflammation/NotForYourBackYet.tsx';
import { PlaceAndDose } from './inflammation/PlaceAndDose.tsx';
import { UsefulAlarm } from './inflammation/UsefulAlarm.tsx';

export const drawings: DrawingTable = {
  'useful-alarm': UsefulAlarm,
  'mouse-leg-to-gland': MouseLegToGland,
  'place-and-dose': PlaceAndDose,
  'human-blood-tests': HumanBloodTests,
  'missing-link': MissingLink,
  'not-for-your-back-yet': NotForYourBackYet,
};

export const seconds: StepSeconds = { 'useful-alarm': 10, 'mouse-leg-to-gland': 12, 'place-and-dose': 12 };

/** Pictures of "Endorphin release", by step. */
import type { DrawingTable, StepSeconds } from './Drawing.ts';
import { GateTurnsDown } from './endorphin-release/GateTurnsDown.tsx';
import { MessageBackDown } from './endorphin-release/MessageBackDown.tsx';
import { MessageClimbs } from './endorphin-release/MessageClimbs.tsx';
import { NeedleMeetsNerve } from './endorphin-release/NeedleMeetsNerve.tsx';
import { OwnPainkillers } from './endorphin-release/OwnPainkillers.tsx';
import { WhenPeopleWereTested } from './endorphin-release/WhenPeopleWereTested.tsx';

export const drawings: DrawingTable = {
  'needle-meets-nerve': NeedleMeetsNerve,
  'message-climbs': MessageClimbs,
  'own-painkillers': OwnPainkillers,
  'message-back-down': MessageBackDown,
  'gate-turns-down': GateTurnsDown,
  'when-people-were-tested': WhenPeopleWereTested,
};

export const seconds: StepSeconds = { 'message-climbs': 10, 'own-painkillers': 10, 'gate-turns-down': 12, 'when-people-were-tested': 12 };

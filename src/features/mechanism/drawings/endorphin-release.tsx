/** Stills of "Endorphin release", by step. */
import type { DrawingTable } from './Drawing.ts';
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

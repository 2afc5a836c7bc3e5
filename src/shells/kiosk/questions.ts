import { CircleCheck, HeartHandshake, Hand, Microscope, Siren, Waves, type LucideIcon } from 'lucide-react';
import type { RoomRoute } from '../../atlas/route/Route.ts';

export interface Question {
  readonly id: 'spot' | 'help' | 'might' | 'safe' | 'me' | 'today';
  readonly room: RoomRoute;
  readonly icon: LucideIcon;
  /** The part of the room that answers it; its beginning if absent. */
  readonly part?: string;
}

/** The six things that people in a waiting room ask, and the rooms that answer. */
export const QUESTIONS: readonly Question[] = [
  { id: 'spot', room: { kind: 'home' }, icon: Hand },
  { id: 'help', room: { kind: 'evidence' }, icon: Microscope },
  { id: 'might', room: { kind: 'mechanisms' }, icon: Waves },
  { id: 'safe', room: { kind: 'safety' }, icon: CircleCheck, part: '.article > section' },
  { id: 'me', room: { kind: 'expect' }, icon: HeartHandshake, part: '.article__header' },
  { id: 'today', room: { kind: 'safety' }, icon: Siren },
];

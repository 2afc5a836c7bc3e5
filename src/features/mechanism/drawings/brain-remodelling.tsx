/** Stills of "Brain remodelling", by step. */
import type { DrawingTable } from './Drawing.ts';
import { BlurredMap } from './brain-remodelling/BlurredMap.tsx';
import { CourseOfNeedling } from './brain-remodelling/CourseOfNeedling.tsx';
import { MapAndLaterRelief } from './brain-remodelling/MapAndLaterRelief.tsx';
import { NerveAndMapChange } from './brain-remodelling/NerveAndMapChange.tsx';
import { TooEarlyToSay } from './brain-remodelling/TooEarlyToSay.tsx';
import { WhatAboutBacks } from './brain-remodelling/WhatAboutBacks.tsx';

export const drawings: DrawingTable = {
  'blurred-map': BlurredMap,
  'a-course-of-needling': CourseOfNeedling,
  'nerve-and-map-change': NerveAndMapChange,
  'map-and-later-relief': MapAndLaterRelief,
  'what-about-backs': WhatAboutBacks,
  'too-early-to-say': TooEarlyToSay,
};

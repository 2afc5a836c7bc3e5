/** The pictures of the traditional view: ink on paper, so that nobody takes them for a measurement. */
import type { DrawingTable } from './Drawing.ts';
import { ChannelsDrawn } from './traditional-view/ChannelsDrawn.tsx';
import { ChoosingPoints } from './traditional-view/ChoosingPoints.tsx';
import { DeQi } from './traditional-view/DeQi.tsx';
import { KidneyAsIdea } from './traditional-view/KidneyAsIdea.tsx';
import { MapPutToTheTest } from './traditional-view/MapPutToTheTest.tsx';
import { Patterns } from './traditional-view/Patterns.tsx';
import { QiAndBalance } from './traditional-view/QiAndBalance.tsx';

export const drawings: DrawingTable = {
  'qi-and-balance': QiAndBalance,
  'channels-drawn': ChannelsDrawn,
  'kidney-as-idea': KidneyAsIdea,
  patterns: Patterns,
  'choosing-points': ChoosingPoints,
  'de-qi': DeQi,
  'map-put-to-the-test': MapPutToTheTest,
};

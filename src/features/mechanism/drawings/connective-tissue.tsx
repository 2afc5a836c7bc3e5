/** The pictures of "A tug on the tissue". */
import { CellsFlatten } from './connective-tissue/CellsFlatten.tsx';
import { LinkToPain } from './connective-tissue/LinkToPain.tsx';
import { LooseTissue } from './connective-tissue/LooseTissue.tsx';
import { NeedleGrasp } from './connective-tissue/NeedleGrasp.tsx';
import { PlanesAndPoints } from './connective-tissue/PlanesAndPoints.tsx';
import { ThreadsWind } from './connective-tissue/ThreadsWind.tsx';
import type { DrawingTable } from './Drawing.ts';

export const drawings: DrawingTable = {
  'loose-tissue': LooseTissue,
  'threads-wind': ThreadsWind,
  'needle-grasp': NeedleGrasp,
  'planes-and-points': PlanesAndPoints,
  'cells-flatten': CellsFlatten,
  'link-to-pain': LinkToPain,
};

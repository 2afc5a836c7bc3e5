/** All drawn plates of the flat atlas. */
import index from '../../../models/built/plates.json';
import { asPlate, type Plate, type PlateRow } from './plate.ts';

export const PLATES: readonly Plate[] = (index.views as unknown as readonly PlateRow[]).map(asPlate);

/** The sheet that has the same frame as the live stage's home view; it comes with the program, the others when they are asked for. */
import row from 'virtual:home-plate';
import { asPlate, type Plate, type PlateRow } from './plate.ts';

export const HOME_PLATE: Plate = asPlate(row as PlateRow);

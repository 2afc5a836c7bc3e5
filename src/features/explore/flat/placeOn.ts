import type { Plate } from '../../../scene/assets/plate.ts';

/** A place in plate units as shares of the sheet, for the custom properties that the stylesheet reads. */
export function placeOn(plate: Plate, x: number, y: number): { readonly '--x': string; readonly '--y': string } {
  return { '--x': `${((x / plate.width) * 100).toFixed(3)}%`, '--y': `${((y / plate.height) * 100).toFixed(3)}%` };
}

/** Where at the rim of the window its two buttons stand, so that they cover no marker. CSS px. Pure. */
import { overlap, type LabelBox } from '../../../scene/labels/layoutLabels.ts';

export interface Porthole {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A place that stays at the rim while the window moves: which way, and how far outside it. */
export interface RimPlace {
  readonly degrees: number;
  readonly outside: number;
}

/** Half a button. */
const HALF = 16;
/** How near the edge of the stage a button's middle may come. */
const EDGE = 20;
/** Beside the point, at its height, its name will stand: half of what both need. */
const BESIDE = 32;
/** Clockwise from the right; the corners first, where they have always been. */
const DEGREES = [-45, 45, -135, 135, 0, 180, -90, 90, -22, 22, -158, 158, -68, 68, -112, 112] as const;
/** A little outside it, so that a small window is not covered; further where markers crowd about it. */
const OUTSIDE = [8, 26, 44] as const;

export function rimPoint({ x, y, radius }: Porthole, { degrees, outside }: RimPlace): { readonly x: number; readonly y: number } {
  const turn = (degrees * Math.PI) / 180;
  return { x: x + (radius + outside) * Math.cos(turn), y: y + (radius + outside) * Math.sin(turn) };
}

/**
 * Places for the closing button and the grip: the first that cover nothing, or else the least.
 * @param taken markers, and what else may be touched
 */
export function rimPlaces(porthole: Porthole, taken: readonly LabelBox[], width: number, height: number): readonly [close: RimPlace, grip: RimPlace] {
  const close = leastCovering(porthole, taken, width, height, 0);
  return [close, leastCovering(porthole, [...taken, buttonBox(porthole, close)], width, height, 1)];
}

function leastCovering(porthole: Porthole, taken: readonly LabelBox[], width: number, height: number, turn: 0 | 1): RimPlace {
  let best: RimPlace = { degrees: DEGREES[turn], outside: OUTSIDE[0] };
  let least = Infinity;
  for (const outside of OUTSIDE) {
    for (const [rank, degrees] of DEGREES.entries()) {
      const { x, y } = rimPoint(porthole, { degrees, outside });
      const off = x < EDGE || y < EDGE || x > width - EDGE || y > height - EDGE;
      const box = buttonBox(porthole, { degrees, outside });
      const cost = taken.filter((each) => overlap(each, box)).length + (off ? 100 : 0) + (rank === turn ? 0 : 0.5) + (y > porthole.y - BESIDE && y < porthole.y + BESIDE ? 0.75 : 0);
      if (cost < least) [best, least] = [{ degrees, outside }, cost];
    }
  }
  return best;
}

function buttonBox(porthole: Porthole, place: RimPlace): LabelBox {
  const { x, y } = rimPoint(porthole, place);
  return { x: x - HALF, y: y - HALF, width: HALF * 2, height: HALF * 2 };
}

/** A fibroblast: star-shaped and slim at rest, a broad flat sheet when spread. With `moves` it spreads in that part of the step. */
import { between, smooth, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Morph } from '../../../../atlas/drawing/motion/Morph.tsx';

interface FibroblastProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly turn?: number;
  readonly spread?: boolean;
  readonly moves?: readonly [from: number, to: number];
}

const STAR: readonly Spot[] = [[-52, -6], [-22, -5], [-12, -14], [-16, -36], [-4, -16], [8, -12], [26, -20], [46, -34], [30, -12], [18, 0], [40, 12], [56, 24], [24, 14], [8, 12], [-2, 34], [-8, 14], [-24, 10]];
const SHEET: readonly Spot[] = [[-64, -8], [-44, -30], [-16, -42], [16, -40], [44, -34], [62, -12], [58, 14], [36, 34], [4, 42], [-28, 36], [-54, 18]];

/** The edge of the sheet in the direction of each spot of the star, so that the one can turn into the other. */
const FLAT: readonly Spot[] = STAR.map((_, i): Spot => {
  const place = (i / STAR.length) * SHEET.length;
  const [here, next] = [SHEET[Math.floor(place)], SHEET[(Math.floor(place) + 1) % SHEET.length]];
  return here && next ? between(here, next, place % 1) : [0, 0];
});
const spreading = (part: number): string => smooth(STAR.map((spot, i) => between(spot, FLAT[i] ?? spot, part)), true);

export function Fibroblast({ x, y, scale = 1, turn = 0, spread = false, moves = [-1, 0] }: FibroblastProps) {
  const late = moves[0] + (moves[1] - moves[0]) * 0.6;
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${scale})`} className="tone-fibroblast">
      {spread ? <Morph className="draw-fill draw-sheet" shape={spreading} from={moves[0]} to={moves[1]} /> : <path className="draw-fill" d={smooth(STAR, true)} />}
      {spread ? (
        <Appear from={late} to={moves[1]}>
          <path className="draw-hair" d="M-50-10C-20-20 20-22 50-10M-54 4C-20 6 20 4 56 2M-40 20C-10 26 20 24 44 18M-30-28C-6-34 20-32 40-26" />
        </Appear>
      ) : null}
      <ellipse className="draw-cell-core" cx="0" cy="-1" rx={spread ? 14 : 9} ry={spread ? 9 : 6} />
    </g>
  );
}

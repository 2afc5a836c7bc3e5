/** A fibroblast: star-shaped and slim at rest, a broad flat sheet when spread. */
import { smooth, type Spot } from '../kit/paths.ts';

interface FibroblastProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly turn?: number;
  readonly spread?: boolean;
}

const STAR: readonly Spot[] = [[-52, -6], [-22, -5], [-12, -14], [-16, -36], [-4, -16], [8, -12], [26, -20], [46, -34], [30, -12], [18, 0], [40, 12], [56, 24], [24, 14], [8, 12], [-2, 34], [-8, 14], [-24, 10]];
const SHEET: readonly Spot[] = [[-64, -8], [-44, -30], [-16, -42], [16, -40], [44, -34], [62, -12], [58, 14], [36, 34], [4, 42], [-28, 36], [-54, 18]];

export function Fibroblast({ x, y, scale = 1, turn = 0, spread = false }: FibroblastProps) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${scale})`} className="tone-fibroblast">
      <path className={spread ? 'draw-fill draw-sheet' : 'draw-fill'} d={smooth(spread ? SHEET : STAR, true)} />
      {spread ? <path className="draw-hair" d="M-50-10C-20-20 20-22 50-10M-54 4C-20 6 20 4 56 2M-40 20C-10 26 20 24 44 18M-30-28C-6-34 20-32 40-26" /> : null}
      <ellipse className="draw-cell-core" cx="0" cy="-1" rx={spread ? 14 : 9} ry={spread ? 9 : 6} />
    </g>
  );
}

/** A small artery standing upright, cut along its length: spindle cells of muscle in the wall, red cells inside. */
import { noise } from '../../../../atlas/drawing/kit/noise.ts';
import { useShade } from '../../../../atlas/drawing/kit/Plate.tsx';

interface CutArteryProps {
  /** Middle of the tube. */
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  /** Half the width of the way for blood. */
  readonly lumen: number;
  readonly wall: number;
  /** Muscle cells along one side: tight cells are many and fat, slack ones few and flat. */
  readonly cells: number;
}

export function CutArtery({ x, top, foot, lumen, wall, cells }: CutArteryProps) {
  const shade = useShade();
  const outer = lumen + wall;
  const flat = 0.22;
  const rim = (r: number, y: number): string => `M${x - r} ${y}A${r} ${r * flat} 0 1 1 ${x + r} ${y}A${r} ${r * flat} 0 1 1 ${x - r} ${y}Z`;
  const span = (foot - top - 18) / cells;
  const cell = (side: number, i: number): string => {
    const [middle, y] = [x + side * (lumen + wall / 2), top + 22 + span * (i + 0.5)];
    const [rx, ry] = [wall * 0.44, span * 0.46];
    return `M${middle - rx} ${y}C${middle - rx} ${y - ry} ${middle + rx} ${y - ry} ${middle + rx} ${y}C${middle + rx} ${y + ry} ${middle - rx} ${y + ry} ${middle - rx} ${y}Z`;
  };
  const all = Array.from({ length: cells }, (_, i) => cell(-1, i) + cell(1, i)).join('');
  const nuclei = Array.from({ length: cells }, (_, i) => [-1, 1].map((side) => `M${x + side * (lumen + wall / 2) - 5} ${top + 22 + span * (i + 0.5)}h10`).join('')).join('');
  return (
    <g>
      <path className="draw-edge tone-wall" fill={shade('muscle')} d={`M${x - outer} ${top}V${foot}A${outer} ${outer * flat} 0 0 0 ${x + outer} ${foot}V${top}Z`} />
      <path className="draw-closeup tone-lumen" d={`M${x - lumen} ${top}V${foot}A${lumen} ${lumen * flat} 0 0 0 ${x + lumen} ${foot}V${top}Z`} />
      <path className="draw-fill tone-wall" d={all} />
      <path className="draw-nuclei" d={nuclei} />
      <path className="draw-intima" d={`M${x - lumen} ${top}V${foot}M${x + lumen} ${top}V${foot}`} />
      <g className="tone-artery">{redCells(x, top + 16, foot, lumen).map((spot) => (
        <path key={spot} className="draw-red-cell" d="M-10 0C-10-6-4-7 0-5C4-7 10-6 10 0C10 6 4 7 0 5C-4 7-10 6-10 0Z" transform={spot} />
      ))}</g>
      <path className="draw-edge tone-wall" fill={shade('muscle')} d={rim(outer, top)} />
      <path className="draw-closeup tone-lumen" d={rim(lumen, top)} />
      <path className="draw-intima" d={rim(lumen, top)} />
      <path className="draw-sheen" d={`M${x - outer + 4} ${top + 14}V${foot - 6}`} />
    </g>
  );
}

function redCells(x: number, top: number, foot: number, lumen: number): string[] {
  const random = noise(Math.round(lumen));
  const spots: string[] = [];
  const columns = Math.max(1, Math.floor((lumen * 2 - 8) / 30));
  for (let y = top + 10; y < foot - 2; y += columns === 1 ? 27 : 24) {
    for (let c = 0; c < columns; c += 1) {
      const at = x + (c - (columns - 1) / 2) * 30 + (random() - 0.5) * 10;
      spots.push(`translate(${at.toFixed(1)} ${(y + (random() - 0.5) * 9).toFixed(1)}) rotate(${Math.round(random() * 160 - 80)})`);
    }
  }
  return spots;
}

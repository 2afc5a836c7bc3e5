/** A block cut from the back: skin, fat lobules, fascia, muscle with its fibres. Shown in slight perspective, light from the upper left. */
import { noise } from './noise.ts';
import { smooth, straight, wave, type Spot } from './paths.ts';
import { useShade } from './Plate.tsx';

export interface BlockPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface SkinBlockProps extends BlockPlace {
  readonly depth?: number;
  readonly seed?: number;
  /** Blood flushing the skin's upper face around a place on it. */
  readonly flush?: number;
}

/** Heights of the layer borders of a block's front face: where each layer begins, top down. */
export function blockLevels({ y, height }: BlockPlace) {
  return { skin: y, fat: y + height * 0.13, fascia: y + height * 0.38, muscle: y + height * 0.43, end: y + height };
}

export function SkinBlock({ x, y, width, height, depth = 34, seed = 7 }: SkinBlockProps) {
  const shade = useShade();
  const level = blockLevels({ x, y, width, height });
  const right = x + width;
  const lift = depth * 0.62;
  const border = (from: number, amount: number, length: number): Spot[] => wave(x, right, from, amount, length, from);
  const band = (from: number, to: number, amount: number, length: number): string =>
    `${smooth(border(from, amount, length))}L${right} ${to}L${x} ${to}Z`;
  const side = (from: number, to: number): string =>
    straight([[right, from], [right + depth, from - lift], [right + depth, to - lift], [right, to]], true);
  return (
    <g>
      <path className="draw-fill draw-dim tone-skin" d={side(level.skin, level.fat)} />
      <path className="draw-fill draw-dim tone-fat" d={side(level.fat, level.fascia)} />
      <path className="draw-fill draw-dim tone-fascia" d={side(level.fascia, level.muscle)} />
      <path className="draw-fill draw-dim tone-muscle" d={side(level.muscle, level.end)} />
      <path className="draw-edge tone-skin" fill={shade('skin')} d={straight([[x, y], [x + depth, y - lift], [right + depth, y - lift], [right, y]], true)} />
      <path className="draw-edge tone-skin" fill={shade('skin')} d={straight([[x, y], [right, y], [right, level.end], [x, level.end]], true)} />
      <path className="draw-edge tone-fat" fill={shade('fat')} d={band(level.fat, level.end, 2.5, 46)} />
      <path className="draw-hair tone-fat" d={lobules(x, right, level.fat + 8, level.fascia - 4, seed)} />
      <path className="draw-edge tone-muscle" fill={shade('muscle')} d={band(level.muscle, level.end, 1.5, 90)} />
      <path className="draw-hair tone-muscle" d={striae(x, right, level.muscle + 7, level.end - 4, seed)} />
      <path className="draw-edge tone-fascia" fill={shade('fascia')} d={`${smooth(border(level.fascia, 1.5, 90))}L${right} ${level.muscle}${smooth(border(level.muscle, 1.5, 90).reverse()).replace('M', 'L')}Z`} />
      <path className="draw-hair tone-fascia" d={weave(x, right, level.fascia, level.muscle)} />
      <path className="draw-sheen" d={smooth(wave(x + 3, right - 3, y + height * 0.045, 1, 60))} />
    </g>
  );
}

/** Fat lobules: rounded cells in rows, shifted like bricks. */
function lobules(x0: number, x1: number, y0: number, y1: number, seed: number): string {
  const random = noise(seed);
  const rows = Math.max(1, Math.round((y1 - y0) / 17));
  let path = '';
  for (let row = 0; row < rows; row += 1) {
    const y = y0 + ((y1 - y0) * (row + 0.5)) / rows;
    for (let x = x0 + 14 + (row % 2) * 12; x < x1 - 12; x += 23 + random() * 5) {
      const [rx, ry] = [8.5 + random() * 2.5, 5.5 + random() * 2];
      path += smooth([[x - rx, y], [x, y - ry], [x + rx, y + random() * 2], [x, y + ry]], true);
    }
  }
  return path;
}

/** Muscle fibres: long nearly parallel lines along the pull. */
function striae(x0: number, x1: number, y0: number, y1: number, seed: number): string {
  const random = noise(seed + 1);
  let path = '';
  for (let y = y0; y < y1; y += 6 + random() * 2.5) {
    const start = x0 + random() * 26;
    path += smooth(wave(start, x1 - random() * 26, y, 1.1, 130, random() * 6));
  }
  return path;
}

function weave(x0: number, x1: number, y0: number, y1: number): string {
  let path = '';
  for (let x = x0 + 6; x < x1 - 10; x += 11) path += `M${x} ${y0 + 3}L${x + 7} ${y1 - 3}M${x + 7} ${y0 + 3}L${x} ${y1 - 3}`;
  return path;
}

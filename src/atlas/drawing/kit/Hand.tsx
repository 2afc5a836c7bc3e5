/** A hand with one finger stretched: the fingertip touches (x, y), the arm comes from above at `turn` 0. */
import { useShade } from './Plate.tsx';

interface HandProps {
  readonly x: number;
  readonly y: number;
  readonly turn?: number;
  readonly scale?: number;
  readonly flip?: boolean;
}

export function Hand({ x, y, turn = 0, scale = 1, flip = false }: HandProps) {
  const shade = useShade();
  return (
    <g data-body="human" transform={`translate(${x} ${y}) rotate(${turn}) scale(${flip ? -scale : scale} ${scale})`} className="tone-skin">
      <path className="draw-edge tone-cloth" fill={shade('cloth')} d="M-26-182C-10-190 28-190 46-182L52-244H-34Z" />
      <path className="draw-edge" fill={shade('skin')} d="M-20-192C-22-170-26-152-26-134C-36-122-40-104-34-88C-31-80-22-82-22-92C-21-100-16-106-10-108L40-192Z" />
      <path
        className="draw-edge"
        fill={shade('skin')}
        d="M-18-150C-16-128-14-104-12-84C-11-58-11-30-10-10C-9-2-4 0 0 0C4 0 9-2 10-10C11-32 12-52 13-70C14-60 20-56 26-60C30-54 38-54 41-62C46-58 52-62 53-70C56-92 55-120 48-146C44-160 43-176 42-192H-18C-18-176-19-164-18-150Z"
      />
      <path className="draw-hair" d="M13-70C12-84 14-94 20-102C26-92 27-76 26-60M41-62C42-80 40-92 34-102C30-98 28-90 27-80M53-70C54-84 50-94 44-100M-10-50H6M-10-54H4M-11-84C-4-82 4-82 11-86" />
      <path className="draw-fill tone-nail" d="M-5-18C-6-8-4-3 0-3C4-3 6-8 5-18C3-22-3-22-5-18Z" />
    </g>
  );
}

/** A heart from the front, about 130 x 150, with the great vessels and a crown vessel on its face. Centred on (x, y). */
import { useShade } from './Plate.tsx';

interface HeartFigureProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
}

export function HeartFigure({ x, y, scale = 1 }: HeartFigureProps) {
  const shade = useShade();
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path className="draw-fill tone-vein" d="M-40-70H-20V-10H-40Z" />
      <path className="draw-fill tone-artery" d="M-12-20C-16-50-14-74 6-82C30-88 46-74 48-54L30-50C28-62 20-66 10-62C4-56 6-40 8-20ZM2-80V-94H10V-81ZM18-83V-96H26V-80Z" />
      <path className="draw-fill tone-vein draw-dim" d="M4-24C8-42 20-50 36-50H58V-34H40C32-34 28-28 26-18Z" />
      <path className="draw-edge tone-muscle" fill={shade('muscle')} d="M-38-20C-56-12-60 12-48 32C-36 52-12 66 18 78C30 82 38 80 42 68C52 44 58 10 46-12C38-28 18-30 4-22C-8-30-26-28-38-20Z" />
      <path className="draw-fill tone-muscle draw-dim" d="M-40-18C-54-8-56 8-46 22C-36 18-26 4-24-12C-28-20-34-22-40-18Z" />
      <path className="draw-tube__core tone-artery draw-vessel" d="M4-20C6 4 14 30 30 66M8 6C18 8 28 14 36 24M12 26C4 32-4 36-14 36" />
      <path className="draw-tube__core tone-vein draw-vessel" d="M-1-18C0 8 8 36 24 68" />
      <path className="draw-hair tone-muscle" d="M-30 30C-16 46 0 58 18 66M-40 24C-34 34-26 42-16 50M48 4C50 24 46 44 40 58" />
    </g>
  );
}

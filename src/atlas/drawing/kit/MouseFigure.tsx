/** A mouse or rat from the side, facing left, about 200 x 100 at scale 1; a rat is longer, blunter, with smaller ears and a scaly tail. Feet stand on y. */
import { useShade } from './Plate.tsx';

interface MouseFigureProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly kind?: 'mouse' | 'rat';
}

export function MouseFigure({ x, y, scale = 1, kind = 'mouse' }: MouseFigureProps) {
  const shade = useShade();
  const rat = kind === 'rat';
  return (
    <g transform={`translate(${x} ${y}) scale(${scale * (rat ? 1.12 : 1)} ${scale})`}>
      <path className="draw-tail" strokeWidth={rat ? 7 : 4.5} d="M150-22C176-8 204-6 222-18C236-28 246-24 250-14" />
      <path className="draw-edge tone-fur" fill={shade('fur')} d="M58-20C58-10 52-4 46 0H66C74-6 78-12 78-20ZM126-24C132-14 126-6 118 0H146C156-6 160-16 156-28Z" />
      <path className="draw-edge tone-fur" fill={shade('fur')} d="M2-26C10-40 26-52 46-56C62-78 100-86 130-76C158-66 168-42 158-24C150-10 128-8 110-10C84-6 58-10 44-16C30-16 12-16 2-26Z" />
      <path className="draw-edge tone-fur" fill={shade('fur')} d="M112-12C106-30 116-46 134-46C152-44 160-28 152-12C146 0 132 0 120 0H104C104-6 110-8 116-8Z" />
      <path className="draw-edge tone-fur" fill={shade('fur')} d="M60-22C66-14 64-6 58 0H42C42-4 48-6 50-10C50-16 52-20 54-24Z" />
      <g transform={rat ? 'translate(12 -14) scale(0.78)' : undefined}>
        <path className="draw-edge tone-ear" fill={shade('skin')} d="M50-52C40-66 44-82 58-84C74-84 78-66 66-52Z" />
        <path className="draw-hair tone-fur" d="M52-56C48-66 50-74 58-76" />
      </g>
      <circle className="draw-ink" cx="26" cy="-40" r="3.4" />
      <circle className="draw-fill tone-ear" cx="3" cy="-27" r="3" />
      <path className="draw-hair tone-fur" d="M10-24L-14-30M10-22L-14-20M10-20L-10-10M78-66C96-74 116-74 132-66M84-56C98-62 110-62 122-58M76-44C86-48 94-48 100-46M130-38C138-38 144-32 146-24" />
    </g>
  );
}

/** A person sitting on the edge of a couch, from the front, at ease; about 130 wide. The seat's middle is (x, y). */
import { Face } from './Face.tsx';
import { useShade } from './Plate.tsx';

interface SittingPersonProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly hair?: 'short' | 'long' | 'grey';
  readonly mood?: number;
}

export function SittingPerson({ x, y, scale = 1, hair = 'short', mood = 1 }: SittingPersonProps) {
  const shade = useShade();
  return (
    <g data-body="human" transform={`translate(${x} ${y}) scale(${scale})`}>
      <path className="draw-fill draw-dim tone-wood" d="M-60 14H-50L-54 78H-62ZM50 14H60L62 78H54Z" />
      <rect className="draw-edge tone-cloth" fill={shade('cloth')} x="-72" y="-4" width="144" height="22" rx="6" />
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M-24 40L-22 76C-28 80-32 84-30 86H-10C-8 82-9 78-9 74L-6 40ZM24 40L22 76C28 80 32 84 30 86H10C8 82 9 78 9 74L6 40Z" />
      <path className="draw-edge tone-shorts" fill={shade('cloth')} d="M-28-16C-34 0-32 30-26 48H-5L0 14L5 48H26C32 30 34 0 28-16Z" />
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M-8-92H8V-78C20-74 34-72 38-62C44-44 46-20 40-4C38 2 28 2 26-4C26-18 28-30 26-42L26-12H-26L-26-42C-28-30-26-18-26-4C-28 2-38 2-40-4C-46-20-44-44-38-62C-34-72-20-74-8-78Z" />
      <path className="draw-edge tone-blanket" fill={shade('cloth')} d="M-20-76C-12-68 12-68 20-76C28-74 34-72 36-64L28-44V-8H-28V-44L-36-64C-34-72-28-74-20-76Z" />
      <Face x={0} y={-112} size={25} mood={mood} hair={hair} />
    </g>
  );
}

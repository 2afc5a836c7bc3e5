/** A hand gauge for pressure: dial, barrel, plunger with a rubber foot. The foot's middle stands at (x, y); `turn` tilts it about the foot. */
import { Dial } from './Dial.tsx';
import { useShade } from './Plate.tsx';

interface PressureGaugeProps {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly was?: number;
  readonly mark?: number;
  readonly radius?: number;
  /** Degrees from hanging straight down, clockwise. */
  readonly turn?: number;
  /** The part of the step in which it moves. */
  readonly moves?: readonly [from: number, to: number];
}

export function PressureGauge({ x, y, value, was, mark, radius = 78, turn = 0, moves }: PressureGaugeProps) {
  const shade = useShade();
  const reach = radius + 92;
  const lean = (turn * Math.PI) / 180;
  const [cx, cy] = [Math.round(x + Math.sin(lean) * reach), Math.round(y - Math.cos(lean) * reach)];
  return (
    <g>
      <g transform={`translate(${x} ${y}) rotate(${turn})`}>
        <rect className="draw-edge tone-steel" fill={shade('steel')} x="-5" y="-60" width="10" height="56" />
        <path className="draw-fill tone-rubber" d="M-13-14H13L15-2C15 1 12 2 8 2H-8C-12 2-15 1-15-2Z" />
        <path className="draw-edge tone-steel" fill={shade('steel')} d="M-14-100H14V-58L8-50H-8L-14-58Z" />
        <path className="draw-hair tone-steel" d="M-14-92H14M-14-86H14M-14-80H14" />
      </g>
      <Dial x={cx} y={cy} radius={radius} value={value} {...(was === undefined ? {} : { was })} {...(mark === undefined ? {} : { mark })} {...(moves ? { moves } : {})} />
    </g>
  );
}

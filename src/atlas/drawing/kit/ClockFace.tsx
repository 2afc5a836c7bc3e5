/** A minute clock: the sector already gone by is tinted, one hand stands at its end. */
import { Appear } from '../motion/Appear.tsx';
import { Turn } from '../motion/Turn.tsx';

interface ClockFaceProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly minutes: number;
  /** The part of the step in which it moves. */
  readonly moves?: readonly [from: number, to: number];
}

export function ClockFace({ x, y, radius, minutes, moves }: ClockFaceProps) {
  const spot = (minute: number, reach: number): string => {
    const angle = (minute / 60) * Math.PI * 2 - Math.PI / 2;
    return `${(Math.cos(angle) * reach).toFixed(1)} ${(Math.sin(angle) * reach).toFixed(1)}`;
  };
  const ticks = Array.from({ length: 12 }, (_, i) => `M${spot(i * 5, radius * (i % 3 ? 0.84 : 0.74))}L${spot(i * 5, radius * 0.9)}`).join('');
  return (
    <g transform={`translate(${x} ${y})`} className="tone-accent">
      <circle className="draw-dial__rim" r={radius} strokeWidth={radius * 0.08} />
      {/* The sector fills in five-minute pieces. */}
      {Array.from({ length: Math.ceil(minutes / 5) }, (_, i) => (
        <Appear key={i} from={moves ? moves[0] + ((moves[1] - moves[0]) * i * 5) / minutes : -1}>
          <path className="draw-sector" d={`M0 0L${spot(i * 5, radius * 0.7)}A${radius * 0.7} ${radius * 0.7} 0 0 1 ${spot(Math.min(minutes, i * 5 + 5), radius * 0.7)}Z`} />
        </Appear>
      ))}
      <path className="draw-tick" d={ticks} />
      <Turn x={0} y={0} start={moves ? -minutes * 6 : 0} from={moves?.[0] ?? 0} to={moves?.[1] ?? 0}>
        <path className="draw-hand" d={`M0 0L${spot(minutes, radius * 0.72)}`} />
      </Turn>
      <circle className="draw-hand__pin" r={radius * 0.08} />
    </g>
  );
}

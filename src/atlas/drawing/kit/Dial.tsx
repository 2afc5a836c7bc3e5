/** A round gauge; the pointer sweeps from lower left (0) over the top to lower right (1). `was` is the pointer of before, drawn faint. With `moves` the pointer goes from there (or 0) to its value. */
import { Draw } from '../motion/Draw.tsx';
import { Turn } from '../motion/Turn.tsx';

interface DialProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly value: number;
  readonly was?: number;
  /** A mark on the rim, 0 to 1. */
  readonly mark?: number;
  readonly tone?: string;
  /** The part of the step in which the pointer moves. */
  readonly moves?: readonly [from: number, to: number];
}

export function Dial({ x, y, radius, value, was, mark, tone = 'accent', moves }: DialProps) {
  const angle = (part: number): number => Math.PI * (1.25 - 1.5 * part) * -1;
  const spot = (part: number, reach: number): string => `${(Math.cos(angle(part)) * reach).toFixed(1)} ${(Math.sin(angle(part)) * reach).toFixed(1)}`;
  const [inner, outer] = [radius * 0.78, radius * 0.9];
  const ticks = Array.from({ length: 11 }, (_, i) => `M${spot(i / 10, i % 5 ? outer - radius * 0.05 : inner)}L${spot(i / 10, outer)}`).join('');
  return (
    <g transform={`translate(${x} ${y})`} className={`tone-${tone}`}>
      <circle className="draw-dial__rim" r={radius} strokeWidth={radius * 0.09} />
      <path className="draw-tick" d={ticks} />
      <Draw className="draw-dial__sweep" strokeWidth={radius * 0.12} from={moves?.[0] ?? -1} to={moves?.[1] ?? 0} start={Math.min(1, (was ?? 0) / Math.max(0.01, value))} d={`M${spot(0, radius * 0.62)}A${radius * 0.62} ${radius * 0.62} 0 ${value > 0.667 ? 1 : 0} 1 ${spot(value, radius * 0.62)}`} />
      {mark === undefined ? null : <path className="draw-dial__mark" d={`M${spot(mark, radius * 0.7)}L${spot(mark, radius * 1.12)}`} />}
      {was === undefined ? null : <path className="draw-was" d={`M0 0L${spot(was, radius * 0.7)}`} />}
      <Turn x={0} y={0} start={moves ? ((was ?? 0) - value) * 270 : 0} from={moves?.[0] ?? 0} to={moves?.[1] ?? 0}>
        <path className="draw-dial__pointer" d={`M${spot(value - 0.16, radius * 0.08)}L${spot(value, radius * 0.74)}L${spot(value + 0.16, radius * 0.08)}Z`} />
      </Turn>
      <circle className="draw-ink" r={radius * 0.1} />
    </g>
  );
}

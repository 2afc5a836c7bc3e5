/** A tall glass with a level from 0 to 1; `was` marks where the level stood before. With `moves` the level goes from there (or 0) to its place. */
import { Grow } from '../motion/Grow.tsx';

interface MeterProps {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly level: number;
  readonly was?: number;
  readonly width?: number;
  readonly tone?: string;
  /** The part of the step in which the level moves. */
  readonly moves?: readonly [from: number, to: number];
}

export function Meter({ x, y, height, level, was, width = 26, tone = 'nerve', moves }: MeterProps) {
  const top = y + height * (1 - level);
  return (
    <g className={`tone-${tone}`}>
      <rect className="draw-glass" x={x} y={y} width={width} height={height} rx="6" />
      <Grow axis="y" y={y + height - 4} start={moves ? (was ?? 0) / Math.max(0.01, level) : 1} from={moves?.[0] ?? 0} to={moves?.[1] ?? 0}>
        <rect className="draw-level" x={x + 4} y={top} width={width - 8} height={Math.max(0, y + height - top - 4)} rx="3" />
      </Grow>
      <path className="draw-tick" d={[0.2, 0.4, 0.6, 0.8].map((part) => `M${x + width} ${y + height * part}h7`).join('')} />
      {was === undefined ? null : <path className="draw-was" d={`M${x - 7} ${y + height * (1 - was)}H${x + width + 12}`} />}
    </g>
  );
}

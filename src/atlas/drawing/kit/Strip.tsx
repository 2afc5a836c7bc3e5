/** A paper strip with a recorded trace; `noise` per part of its length sets how wide the line swings (0 still, 1 full height). */
import { noise as seeded } from './noise.ts';
import { straight, type Spot } from './paths.ts';

interface StripProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly noise: readonly number[];
  readonly seed?: number;
  readonly tone?: string;
}

export function Strip({ x, y, width, height, noise, seed = 5, tone = 'muscle' }: StripProps) {
  const random = seeded(seed);
  const count = Math.round(width / 3);
  const trace = Array.from({ length: count + 1 }, (_, i): Spot => {
    const swing = noise[Math.min(noise.length - 1, Math.floor((i / (count + 1)) * noise.length))] ?? 0;
    return [x + (width * i) / count, y + height / 2 + (random() - 0.5) * swing * height * 0.84];
  });
  const grid = Array.from({ length: Math.floor(width / 24) }, (_, i) => `M${x + 24 * (i + 1)} ${y}v${height}`).join('');
  return (
    <g className={`tone-${tone}`}>
      <rect className="draw-paper" x={x} y={y} width={width} height={height} rx="3" />
      <path className="draw-grid" d={grid} />
      <path className="draw-trace" d={straight(trace)} />
    </g>
  );
}

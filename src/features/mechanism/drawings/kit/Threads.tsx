/**
 * Loose tissue: fine collagen threads that cross like felt. Each wanders across the asked ground; `warp` moves every spot of it,
 * so that the same felt can be drawn at rest and dragged by a needle.
 */
import { noise } from './noise.ts';
import { smooth, type Spot } from './paths.ts';
import { usePlateId } from './Plate.tsx';

interface ThreadsProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count?: number;
  readonly seed?: number;
  readonly warp?: (spot: Spot) => Spot;
}

const LAYERS = ['deep', 'middle', 'near'] as const;

export function Threads({ x, y, width, height, count = 36, seed = 4, warp = (spot) => spot }: ThreadsProps) {
  const id = usePlateId(`threads-${seed}-${x}`);
  const random = noise(seed);
  const layers: string[] = ['', '', ''];
  for (let i = 0; i < count; i += 1) {
    const lean = (random() - 0.5) * height * 0.9;
    const from = y + random() * height;
    const [swing, turns, phase] = [5 + random() * 11, 1.5 + random() * 2.5, random() * 6.28];
    const steps = 11;
    const spots = Array.from({ length: steps + 1 }, (_, k): Spot => {
      const part = k / steps;
      return warp([x - 10 + (width + 20) * part, from + lean * (part - 0.5) + Math.sin(part * turns * 6.28 + phase) * swing]);
    });
    layers[i % 3] += smooth(spots);
  }
  return (
    <g className="draw-threads">
      {LAYERS.map((layer, i) => (
        <g key={layer} className={`draw-threads__${layer}`}>
          <defs>
            <path id={`${id}-${layer}`} d={layers[i]} />
          </defs>
          <use className="draw-threads__edge" href={`#${id}-${layer}`} />
          <use className="draw-threads__core" href={`#${id}-${layer}`} />
        </g>
      ))}
    </g>
  );
}

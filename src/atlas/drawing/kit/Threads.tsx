/**
 * Loose tissue: fine collagen threads that cross like felt. Each wanders across the asked ground; `warp` moves every spot of it,
 * so that the same felt can be drawn at rest and dragged by a needle. With `drag` it is dragged in the
 * part of the step told by `moves`.
 */
import { useCallback } from 'react';
import { useStageClock } from '../clock/StageClockContext.tsx';
import { Morph } from '../motion/Morph.tsx';
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
  /** What drags it, by how far it has come; a function that stays the same. */
  readonly drag?: (part: number) => (spot: Spot) => Spot;
  /** The part of the step in which `drag` goes from 0 to 1. */
  readonly moves?: readonly [from: number, to: number];
}

const LAYERS = ['deep', 'middle', 'near'] as const;

interface Felt extends Omit<ThreadsProps, 'drag' | 'moves'> {
  readonly count: number;
  readonly seed: number;
  readonly warp: (spot: Spot) => Spot;
}

export function Threads({ drag, moves, ...felt }: ThreadsProps) {
  const { x, y, width, height, count = 36, seed = 4, warp = drag?.(1) ?? ((spot: Spot) => spot) } = felt;
  const id = usePlateId(`threads-${seed}-${x}`);
  const moving = useStageClock() !== null;
  if (drag && moves && moving) {
    return (
      <g className="draw-threads">
        {LAYERS.map((layer, i) => (
          <MovingLayer key={layer} index={i} felt={{ x, y, width, height, count, seed }} drag={drag} moves={moves} />
        ))}
      </g>
    );
  }
  const layers = layersOf({ x, y, width, height, count, seed, warp });
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

interface MovingLayerProps {
  readonly index: number;
  readonly felt: Omit<Felt, 'warp'>;
  readonly drag: (part: number) => (spot: Spot) => Spot;
  readonly moves: readonly [from: number, to: number];
}

function MovingLayer({ index, felt: { x, y, width, height, count, seed }, drag, moves }: MovingLayerProps) {
  const shape = useCallback((part: number) => layersOf({ x, y, width, height, count, seed, warp: drag(part) })[index] ?? '', [x, y, width, height, count, seed, drag, index]);
  return (
    <g className={`draw-threads__${LAYERS[index]}`}>
      <Morph className="draw-threads__edge" shape={shape} from={moves[0]} to={moves[1]} />
      <Morph className="draw-threads__core" shape={shape} from={moves[0]} to={moves[1]} />
    </g>
  );
}

function layersOf({ x, y, width, height, count, seed, warp }: Felt): readonly string[] {
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
  return layers;
}

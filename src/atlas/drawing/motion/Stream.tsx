/** Several copies of its children, one after another along a path, gone at its end; no part of the still. `seed` loosens their gaps. */
import type { ReactNode } from 'react';
import { noise } from '../kit/noise.ts';
import { Along } from './Along.tsx';

interface StreamProps {
  readonly d: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** How long one of them is under way, in parts of the step. */
  readonly trip?: number;
  readonly seed?: number;
  readonly turn?: boolean;
  readonly children: ReactNode;
}

export function Stream({ d, from, to, count, trip = 0.25, seed, turn = false, children }: StreamProps) {
  const random = seed === undefined ? null : noise(seed);
  const room = Math.max(0, to - from - trip);
  return Array.from({ length: count }, (_, i) => {
    const gap = room / Math.max(1, count - 1);
    const start = Math.min(from + room, Math.max(from, from + gap * (i + (random ? (random() - 0.5) * 0.7 : 0))));
    return (
      <Along key={i} d={d} from={start} to={start + trip} gone even turn={turn}>
        {children}
      </Along>
    );
  });
}

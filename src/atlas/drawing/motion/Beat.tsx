/**
 * A repeating motion about (x, y), `count` times between `from` and `to`, at rest before, after and in the still: size (`by`, a part),
 * shift (`dx`, `dy`), turn in degrees, or strength (`dim`, a part). `seed` shifts its beat against others.
 */
import type { ReactNode } from 'react';
import { swing } from '../clock/ease.ts';
import { thousandths } from '../clock/thousandths.ts';
import { useMotion } from '../clock/useMotion.ts';
import { noise } from '../kit/noise.ts';
import { round } from './round.ts';

interface BeatProps {
  readonly x?: number;
  readonly y?: number;
  readonly from?: number;
  readonly to?: number;
  readonly count: number;
  readonly by?: number;
  readonly dx?: number;
  readonly dy?: number;
  readonly turn?: number;
  readonly dim?: number;
  readonly seed?: number;
  readonly children: ReactNode;
}

export function Beat({ x = 0, y = 0, from = 0, to = 1, count, by = 0, dx = 0, dy = 0, turn = 0, dim = 0, seed, children }: BeatProps) {
  const phase = seed === undefined ? 0 : noise(seed)();
  const beat = (at: number): number => swing(at, from, to, count, phase);
  const { ref, at, still } = useMotion<SVGGElement>((group, place) => {
    const now = beat(place);
    const moves = group.transform.baseVal;
    moves.getItem(0).setTranslate(x + dx * now, y + dy * now);
    moves.getItem(1).setRotate(turn * now, 0, 0);
    moves.getItem(2).setScale(1 + by * now, 1 + by * now);
    if (dim > 0) group.setAttribute('opacity', thousandths(1 - dim * Math.abs(now)));
  });
  if (still) return <g>{children}</g>;
  const now = beat(at);
  const size = round(1 + by * now);
  return (
    <g
      ref={ref}
      transform={`translate(${round(x + dx * now)} ${round(y + dy * now)}) rotate(${round(turn * now)}) scale(${size} ${size}) translate(${-x} ${-y})`}
      opacity={dim > 0 ? thousandths(1 - dim * Math.abs(now)) : undefined}
    >
      {children}
    </g>
  );
}

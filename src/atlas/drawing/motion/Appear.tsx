/** Comes into sight from `from` to `to` of the step; with `until` it fades out again and is no part of the finished still. */
import type { ReactNode } from 'react';
import { share } from '../clock/ease.ts';
import { thousandths } from '../clock/thousandths.ts';
import { useMotion } from '../clock/useMotion.ts';

interface AppearProps {
  readonly from: number;
  readonly to?: number;
  readonly until?: number;
  /** How strong it is before it appears: 0 unseen, 0.2 a hint. */
  readonly low?: number;
  readonly children: ReactNode;
}

const FADE = 0.06;

export function Appear({ from, to = from + FADE, until, low = 0, children }: AppearProps) {
  const strength = (at: number): string => {
    const gone = until === undefined ? 0 : share(at, until, until + FADE);
    return thousandths(low + (1 - low) * Math.min(share(at, from, to), 1 - gone));
  };
  const { ref, at, still } = useMotion<SVGGElement>((group, place) => group.setAttribute('opacity', strength(place)));
  if (still && until !== undefined) return null;
  return (
    <g ref={ref} opacity={still ? undefined : strength(at)}>
      {children}
    </g>
  );
}

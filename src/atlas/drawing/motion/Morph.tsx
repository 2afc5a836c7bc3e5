/**
 * A path that changes its shape from `from` to `to` of the step: `shape` gives it for a part 0..1, its still is `shape(1)`. The shapes
 * between are made once and chosen from in a frame, so that nothing is made while it moves.
 */
import { useMemo } from 'react';
import { eased } from '../clock/ease.ts';
import { useStageClock } from '../clock/StageClockContext.tsx';
import { useMotion } from '../clock/useMotion.ts';

interface MorphProps {
  /** Pure, and the same function from draw to draw where it is costly. */
  readonly shape: (part: number) => string;
  readonly from: number;
  readonly to: number;
  readonly className?: string;
  readonly fill?: string;
  readonly strokeWidth?: number;
}

const SHAPES = 36;

export function Morph({ shape, from, to, className, fill, strokeWidth }: MorphProps) {
  const moving = useStageClock() !== null;
  const shapes = useMemo(() => Array.from({ length: moving ? SHAPES + 1 : 1 }, (_, i) => shape(moving ? i / SHAPES : 1)), [shape, moving]);
  const now = (at: number): string => shapes[Math.min(shapes.length - 1, Math.round(eased(at, from, to) * SHAPES))] ?? '';
  const { ref, at } = useMotion<SVGPathElement>((path, place) => path.setAttribute('d', now(place)));
  return <path ref={ref} className={className} fill={fill} strokeWidth={strokeWidth} d={now(at)} />;
}

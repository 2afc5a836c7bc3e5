/** The cut edge of the skin across the top of a close view, from x0 to x1. `lift` raises it to a mound round `at`. */
import { useCallback, useMemo } from 'react';
import { smooth, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Morph } from '../../../../atlas/drawing/motion/Morph.tsx';

interface SkinStripProps {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly thick?: number;
  readonly at?: number;
  readonly lift?: number;
  /** The part of the step in which it is raised. */
  readonly moves?: readonly [from: number, to: number];
}

export function SkinStrip({ x0, x1, y, thick = 40, at = 0, lift = 0, moves = [-1, 0] }: SkinStripProps) {
  const shade = useShade();
  const shape = useCallback(
    (what: 'whole' | 'upper' | 'lines') => (raised: number) => {
      const line = (base: number, part: number): Spot[] =>
        Array.from({ length: 21 }, (_, i): Spot => {
          const x = x0 + ((x1 - x0) * i) / 20;
          return [x, base - lift * raised * part * Math.exp(-(((x - at) / 46) ** 2)) + Math.sin(x / 23) * 1.4];
        });
      if (what === 'lines') return smooth(line(y + thick * 0.55, 0.86)) + smooth(line(y + thick * 0.78, 0.78));
      const foot = what === 'whole' ? line(y + thick, 0.7) : line(y + thick * 0.26, 0.94);
      return `${smooth(line(y, 1))}${smooth(foot.reverse()).replace('M', 'L')}Z`;
    },
    [x0, x1, y, thick, at, lift],
  );
  const [from, to] = moves;
  return (
    <g className="tone-skin">
      <Morph className="draw-edge" fill={shade('skin')} shape={useMemo(() => shape('whole'), [shape])} from={from} to={to} />
      <Morph className="draw-epidermis" shape={useMemo(() => shape('upper'), [shape])} from={from} to={to} />
      <Morph className="draw-hair" shape={useMemo(() => shape('lines'), [shape])} from={from} to={to} />
    </g>
  );
}

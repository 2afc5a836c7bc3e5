/** The cut edge of the skin across the top of a close view, from x0 to x1. `lift` raises it to a mound round `at`. */
import { smooth, type Spot } from '../kit/paths.ts';
import { useShade } from '../kit/Plate.tsx';

interface SkinStripProps {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly thick?: number;
  readonly at?: number;
  readonly lift?: number;
}

export function SkinStrip({ x0, x1, y, thick = 40, at = 0, lift = 0 }: SkinStripProps) {
  const shade = useShade();
  const line = (base: number, part: number): Spot[] =>
    Array.from({ length: 21 }, (_, i): Spot => {
      const x = x0 + ((x1 - x0) * i) / 20;
      return [x, base - lift * part * Math.exp(-(((x - at) / 46) ** 2)) + Math.sin(x / 23) * 1.4];
    });
  const band = (top: readonly Spot[], foot: readonly Spot[]): string => `${smooth(top)}${smooth([...foot].reverse()).replace('M', 'L')}Z`;
  return (
    <g className="tone-skin">
      <path className="draw-edge" fill={shade('skin')} d={band(line(y, 1), line(y + thick, 0.7))} />
      <path className="draw-epidermis" d={band(line(y, 1), line(y + thick * 0.26, 0.94))} />
      <path className="draw-hair" d={smooth(line(y + thick * 0.55, 0.86)) + smooth(line(y + thick * 0.78, 0.78))} />
    </g>
  );
}

/** A spindle of muscle: fascicles with cross-striation, tendon at both ends. Lies level; turn it with a group. */
import { smooth, straight, type Spot } from './paths.ts';
import { useShade } from './Plate.tsx';

interface MuscleFibresProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fascicles?: number;
  /** One firm band among the others, counted from the top. */
  readonly band?: number;
}

export function MuscleFibres({ x, y, width, height, fascicles = 6, band }: MuscleFibresProps) {
  const shade = useShade();
  const half = height / 2;
  const middle = y + half;
  /** Height of the border of fascicle i at a part of the length: all gather at the ends. */
  const border = (i: number, part: number): number => middle + (i / fascicles - 0.5) * height * (0.28 + 0.72 * Math.sin(Math.PI * part) ** 0.8);
  const line = (i: number): Spot[] => [0, 0.15, 0.35, 0.5, 0.65, 0.85, 1].map((part): Spot => [x + width * part, border(i, part)]);
  const stripes = (i: number): string => {
    let path = '';
    for (let part = 0.06; part < 0.95; part += 9 / width) {
      const [top, bottom] = [border(i, part) + 1.5, border(i + 1, part) - 1.5];
      path += straight([[x + width * part, top], [x + width * part + 2.5, (top + bottom) / 2], [x + width * part, bottom]]);
    }
    return path;
  };
  return (
    <g>
      <path className="draw-fill tone-tendon" d={`M${x - 46} ${middle - 6}C${x - 20} ${middle - 6} ${x} ${border(0, 0)} ${x + 22} ${border(0, 0.04)}L${x + 22} ${border(fascicles, 0.04)}C${x} ${border(fascicles, 0)} ${x - 20} ${middle + 6} ${x - 46} ${middle + 6}Z`} />
      <path className="draw-fill tone-tendon" d={`M${x + width + 46} ${middle - 6}C${x + width + 20} ${middle - 6} ${x + width} ${border(0, 1)} ${x + width - 22} ${border(0, 0.96)}L${x + width - 22} ${border(fascicles, 0.96)}C${x + width} ${border(fascicles, 1)} ${x + width + 20} ${middle + 6} ${x + width + 46} ${middle + 6}Z`} />
      {Array.from({ length: fascicles }, (_, i) => (
        <g key={i} className={i === band ? 'draw-band' : undefined}>
          <path className="draw-edge tone-muscle" fill={shade('muscle')} d={`${smooth(line(i))}L${smooth(line(i + 1).reverse()).slice(1)}Z`} />
          <path className="draw-hair tone-muscle" d={stripes(i)} />
        </g>
      ))}
    </g>
  );
}

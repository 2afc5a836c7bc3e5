/** Threads wound round a shaft: short bands that pass in front of it, thickest in the middle of the grip. They are laid on one after another. */
import { Draw } from '../../../../atlas/drawing/motion/Draw.tsx';

interface WoundProps {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly half: number;
  /** The part of the step in which they wind on. */
  readonly moves?: readonly [from: number, to: number];
}

export function Wound({ x, top, foot, half, moves = [-2, -1] }: WoundProps) {
  const count = Math.ceil((foot - top) / 6.5);
  const span = moves[1] - moves[0];
  const bands = Array.from({ length: count }, (_, i) => {
    const y = top + i * 6.5;
    const part = (y - top) / (foot - top);
    const reach = half + 9 * Math.sin(Math.PI * part);
    // The grip begins in the middle and grows both ways.
    const start = moves[0] + span * 0.75 * Math.abs(2 * part - 1);
    return { y, start, d: `M${(x - reach).toFixed(1)} ${(y + 4).toFixed(1)}Q${x} ${(y + 9).toFixed(1)} ${(x + reach).toFixed(1)} ${(y - 3).toFixed(1)}` };
  });
  return (
    <g className="draw-threads draw-threads__near">
      {(['edge', 'core'] as const).map((line) => (
        <g key={line}>
          {bands.map(({ y, start, d }) => (
            <Draw key={y} className={`draw-threads__${line}`} d={d} from={start} to={start + span * 0.25} />
          ))}
        </g>
      ))}
    </g>
  );
}

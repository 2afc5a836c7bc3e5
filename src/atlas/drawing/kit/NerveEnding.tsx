/** Free nerve endings: a fibre that branches like a small root. It ends at (x, y), fans out by `spread`, and its stem leaves along `stem`. */
import { noise } from './noise.ts';
import { at, smooth, type Spot } from './paths.ts';
import { NerveFibre } from './NerveFibre.tsx';

interface NerveEndingProps {
  readonly x: number;
  readonly y: number;
  readonly stem: readonly Spot[];
  readonly spread?: number;
  readonly seed?: number;
  readonly width?: number;
  readonly quiet?: boolean;
}

/** The tips of the branches, for sparks to sit on. */
export function endingTips({ x, y, stem, spread = 40, seed = 3 }: NerveEndingProps): Spot[] {
  const random = noise(seed);
  const next = stem[0] ?? [x + spread, y];
  const back = Math.atan2(y - next[1], x - next[0]);
  return Array.from({ length: 5 }, (_, i): Spot => {
    const angle = back + (i - 2) * 0.5 + (random() - 0.5) * 0.22;
    const reach = spread * (0.75 + random() * 0.45);
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  });
}

export function NerveEnding(props: NerveEndingProps) {
  const { x, y, stem, width = 2.4, quiet = false, seed = 3 } = props;
  const random = noise(seed + 9);
  const branches = endingTips(props).map((tip): string => {
    const bend: Spot = [(x + tip[0]) / 2 + (random() - 0.5) * 10, (y + tip[1]) / 2 + (random() - 0.5) * 10];
    return `M${x} ${y}Q${at(bend)} ${at(tip)}`;
  });
  return (
    <g>
      <NerveFibre d={branches.join('')} width={width * 0.7} quiet={quiet} />
      <NerveFibre d={smooth([[x, y], ...stem])} width={width} quiet={quiet} />
    </g>
  );
}

/** A stroke that grows along its path, from `start` of it to all; dashed strokes need `Reveal`. */
import { eased } from '../clock/ease.ts';
import { thousandths } from '../clock/thousandths.ts';
import { useMotion } from '../clock/useMotion.ts';

interface DrawProps {
  readonly d: string;
  readonly from: number;
  readonly to: number;
  readonly className: string;
  readonly strokeWidth?: number;
  readonly start?: number;
}

export function Draw({ d, from, to, className, strokeWidth, start = 0 }: DrawProps) {
  const rest = (at: number): string => thousandths((1 - start) * (1 - eased(at, from, to)));
  // A round cap would show as a dot before anything is drawn.
  const seen = (at: number): string => (start > 0 || at > from ? '1' : '0');
  const { ref, at, still } = useMotion<SVGPathElement>((path, place) => {
    path.setAttribute('stroke-dashoffset', rest(place));
    path.setAttribute('opacity', seen(place));
  });
  if (still) return <path className={className} d={d} strokeWidth={strokeWidth} />;
  return (
    <path
      ref={ref}
      className={className}
      d={d}
      strokeWidth={strokeWidth}
      pathLength={1}
      strokeDasharray="1 1.1"
      strokeDashoffset={rest(at)}
      opacity={seen(at)}
    />
  );
}

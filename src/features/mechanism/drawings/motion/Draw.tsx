/** A stroke that grows along its path; dashed strokes need `Reveal`. */
import { eased } from '../../clock/ease.ts';
import { thousandths } from '../../clock/thousandths.ts';
import { useMotion } from '../../clock/useMotion.ts';

interface DrawProps {
  readonly d: string;
  readonly from: number;
  readonly to: number;
  readonly className: string;
  readonly strokeWidth?: number;
}

export function Draw({ d, from, to, className, strokeWidth }: DrawProps) {
  const rest = (at: number): string => thousandths(1 - eased(at, from, to));
  const { ref, at, still } = useMotion<SVGPathElement>((path, place) => {
    path.setAttribute('stroke-dashoffset', rest(place));
    // A round cap would show as a dot before anything is drawn.
    path.setAttribute('opacity', place > from ? '1' : '0');
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
      opacity={at > from ? '1' : '0'}
    />
  );
}

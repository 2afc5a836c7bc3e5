/** The width of a stroke changes from `start` to `end` of a drawing unit: vessels that open, bands that swell. One path; widths 0..100. */
import { eased } from '../clock/ease.ts';
import { tenths } from '../clock/thousandths.ts';
import { useMotion } from '../clock/useMotion.ts';

interface ThickenProps {
  readonly d: string;
  readonly className: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly transform?: string;
}

export function Thicken({ d, className, start, end, from, to, transform }: ThickenProps) {
  const width = (at: number): string => tenths(start + (end - start) * eased(at, from, to));
  const { ref, at } = useMotion<SVGPathElement>((path, place) => path.setAttribute('stroke-width', width(place)));
  return <path ref={ref} className={className} d={d} strokeWidth={width(at)} transform={transform} />;
}

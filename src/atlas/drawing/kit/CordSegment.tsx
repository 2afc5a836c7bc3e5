/**
 * A slice of the spinal cord, back side up, centred on (x, y), 220 wide at scale 1: white matter, grey butterfly, and on the asked
 * sides the back root with its ganglion, the front root and the spinal nerve. Places below are in the slice's own units.
 */
import { smooth, type Spot } from './paths.ts';
import { useShade } from './Plate.tsx';

export const CORD = {
  horn: [50, -38],
  hornLeft: [-50, -38],
  entry: [66, -56],
  ganglion: [168, -46],
  nerve: [236, -10],
  centre: [0, 0],
} as const satisfies Record<string, Spot>;

interface CordSegmentProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  /** Thickness of the slab below the face. */
  readonly thick?: number;
  readonly roots?: 'none' | 'right' | 'both';
  readonly lit?: 'none' | 'right' | 'both';
}

/** Right half of the grey matter, from the midline behind the canal round to the midline before it. */
const HALF: readonly Spot[] = [
  [7, -7], [20, -13], [30, -25], [36, -40], [46, -56], [58, -63], [65, -56], [60, -42], [52, -26], [46, -12], [52, -2],
  [66, 12], [72, 30], [64, 47], [46, 52], [30, 42], [21, 24], [8, 9],
];
const BUTTERFLY = smooth([...HALF, ...HALF.map(([x, y]): Spot => [-x, y]).reverse()], true);
const HORN = smooth([[36, -40], [46, -56], [58, -63], [65, -56], [60, -42], [50, -30]], true);

export function CordSegment({ x, y, scale = 1, thick = 34, roots = 'right', lit = 'none' }: CordSegmentProps) {
  const shade = useShade();
  const sides = roots === 'both' ? [1, -1] : roots === 'right' ? [1] : [];
  const face = smooth([[-112, 6], [-100, -44], [-58, -74], [-8, -80], [0, -72], [8, -80], [58, -74], [100, -44], [112, 6], [94, 54], [52, 80], [6, 84], [0, 70], [-6, 84], [-52, 80], [-94, 54]], true);
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      {sides.map((side) => (
        <g key={side} transform={`scale(${side} 1)`} className="tone-nerve">
          <path className="draw-edge" fill={shade('nerve')} d="M66 44C98 62 136 38 166 12L214 4L214-10C186-14 158-4 140 10C116 28 94 36 70 32Z" />
        </g>
      ))}
      {thick > 0 ? <path className="draw-fill draw-dim tone-white" d={`M-112 6V${6 + thick}C-108 ${54 + thick} -52 ${84 + thick} 0 ${82 + thick}C52 ${84 + thick} 108 ${54 + thick} 112 ${6 + thick}V6Z`} /> : null}
      <path className="draw-edge tone-white" fill={shade('white')} d={face} />
      <path className="draw-hair tone-white" d={tracts()} />
      <path className="draw-edge tone-grey" fill={shade('grey')} d={BUTTERFLY} />
      {lit === 'none' ? null : <path className="draw-lit" d={HORN} />}
      {lit === 'both' ? <path className="draw-lit" d={HORN} transform="scale(-1 1)" /> : null}
      <ellipse className="draw-hollow tone-grey" cx="0" cy="0" rx="4" ry="5" />
      <path className="draw-hair tone-grey" d="M0-72V-10M0 70V12" />
      {sides.map((side) => (
        <g key={side} transform={`scale(${side} 1)`} className="tone-nerve">
          <path
            className="draw-edge"
            fill={shade('nerve')}
            d="M58-62C74-80 104-84 134-70C146-72 158-70 168-66C188-62 202-50 206-36C216-26 232-20 262-16L262 8C232 8 206 2 190-16C176-16 150-22 138-40C112-52 92-56 76-50C68-48 60-52 58-62Z"
          />
          <path className="draw-hair" d="M74-64C98-70 116-64 138-54M146-52c8-6 18-6 26 0M150-42c8-6 18-6 26 2M160-60c8-2 14 2 18 8M200-20C220-8 240-4 258-4M206-28C224-16 240-12 258-10" />
        </g>
      ))}
    </g>
  );
}

/** Cut ends of the long tracts: short radial strokes in the white matter. */
function tracts(): string {
  let path = '';
  for (let i = 0; i < 36; i += 1) {
    const angle = (i / 36) * Math.PI * 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    path += `M${(cos * 84).toFixed(1)} ${(sin * 62).toFixed(1)}L${(cos * 101).toFixed(1)} ${(sin * 72).toFixed(1)}`;
  }
  return path;
}

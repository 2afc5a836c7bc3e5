/** A slice through an upper arm: pale sheets where muscles meet, dots for charted points; most lie on a sheet, some do not. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { smooth, straight, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Draw } from '../../../../atlas/drawing/motion/Draw.tsx';

const CENTRE: Spot = [224, 212];
/** Directions of the sheets between muscles, in degrees. */
const PLANES = [-150, -96, -38, 14, 70, 128] as const;
/** Charted points: on a sheet, and between. Eight of ten, as counted in the one arm. */
const ON = [-150, -96, -38, 14, 70, 128] as const;
const OFF = [-66, 164] as const;

const ring = (rx: number, ry: number, wobble: number): Spot[] =>
  Array.from({ length: 24 }, (_, i): Spot => {
    const angle = (i / 24) * Math.PI * 2;
    const r = 1 + wobble * Math.sin(angle * 3 + 0.7) + wobble * 0.6 * Math.sin(angle * 5);
    return [CENTRE[0] + Math.cos(angle) * rx * r, CENTRE[1] + Math.sin(angle) * ry * r];
  });
const out = (degrees: number, rx: number, ry: number): Spot => [CENTRE[0] + Math.cos((degrees * Math.PI) / 180) * rx, CENTRE[1] + Math.sin((degrees * Math.PI) / 180) * ry];

/** All ten: those on a sheet first, then the others. */
const CHARTED: readonly { readonly spot: Spot; readonly on: boolean }[] = [
  ...ON.map((angle) => ({ spot: out(angle, 152, 140), on: true })),
  { spot: out(-38, 96, 90), on: true },
  { spot: out(128, 96, 90), on: true },
  ...OFF.map((angle) => ({ spot: out(angle, 148, 136), on: false })),
];

export function PlanesAndPoints() {
  const words = useWords();
  return (
    <Plate>
      <Arm />
      {PLANES.map((angle, i) => (
        <Draw key={angle} className="draw-plane" d={straight([out(angle, 36, 32), out(angle, 152, 140)])} from={0.04 + i * 0.05} to={0.18 + i * 0.05} />
      ))}
      {CHARTED.map(({ spot, on }, i) => (
        <Appear key={spot.join()} from={0.46 + i * 0.045}>
          <circle className={on ? 'draw-on' : 'draw-off'} cx={spot[0]} cy={spot[1]} r={on ? 9 : 8} />
        </Appear>
      ))}
      <Label x={446} y={64} text={words('drawing.tissue.sheet')} tone="fascia" strong to={out(-38, 120, 112)} />
      <Label x={446} y={138} text={words('drawing.bloodFlow.muscle')} tone="muscle" to={out(-10, 100, 90)} />
      <Label x={446} y={212} text={words('drawing.tissue.bone')} tone="bone" to={[238, 212]} />
      <circle className="draw-on" cx="456" cy="286" r="9" />
      <Label x={476} y={293} text={words('drawing.tissue.onSheet')} strong />
      <circle className="draw-off" cx="456" cy="328" r="8" />
      <Label x={476} y={335} text={words('drawing.tissue.offSheet')} />
      <Label x={446} y={386} text={words('drawing.tissue.oneArm')} tone="quiet" size={18} />
    </Plate>
  );
}

function Arm() {
  const shade = useShade();
  const fibres = Array.from({ length: 6 }, (_, i) => {
    const [a, b] = [PLANES[i] ?? 0, (PLANES[i + 1] ?? 210) as number];
    return [0.25, 0.5, 0.75].map((part) => [0.4, 0.56, 0.72, 0.86].map((far) => {
      const [x, y] = out(a + (b - a) * part, 150 * far, 138 * far);
      return `M${(x - 5).toFixed(1)} ${y.toFixed(1)}q5 -5 10 0q-5 5 -10 0`;
    }).join('')).join('');
  }).join('');
  return (
    <g>
      <path className="draw-edge tone-skin" fill={shade('skin')} d={smooth(ring(196, 180, 0.012), true)} />
      <path className="draw-edge tone-fat" fill={shade('fat')} d={smooth(ring(184, 169, 0.012), true)} />
      <path className="draw-edge tone-fascia" fill={shade('fascia')} d={smooth(ring(158, 146, 0.016), true)} />
      <path className="draw-edge tone-muscle" fill={shade('muscle')} d={smooth(ring(152, 140, 0.016), true)} />
      <path className="draw-hair tone-fascia" d={fibres} />
      <circle className="draw-edge tone-bone" fill={shade('bone')} cx={CENTRE[0]} cy={CENTRE[1]} r="36" />
      <circle className="draw-fill tone-fat" cx={CENTRE[0]} cy={CENTRE[1]} r="18" />
    </g>
  );
}

/** The lowest back from the side, front to the left: L3 to the sacrum with discs, the muscle behind, skin over it. L4-L5 lies at (x, y); millimetres. */
import { DISC_L3_L4_SIDE, DISC_L4_L5_SIDE, DISC_L5_S1_SIDE, L3_SIDE, L4_SIDE, L5_SIDE, SACRUM_SIDE } from './bodyOutlines.ts';
import { smooth, straight } from './paths.ts';
import { useShade } from './Plate.tsx';

interface SpineSideProps {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export function SpineSide({ x, y, scale }: SpineSideProps) {
  const shade = useShade();
  const fibres = Array.from({ length: 7 }, (_, i) => smooth([[-30 + i * 5.4, -78], [-30 + i * 5.6, -30], [-24 + i * 5, 20], [-8 + i * 3, 74]])).join('');
  return (
    <g data-body="human" transform={`translate(${x} ${y}) scale(${scale})`} className="draw-thin-all">
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M8-84C2-50 4-10 22 22C34 44 42 66 42 92H26C26 70 16 46 6 26C-8-6-8-50-4-84Z" />
      <path className="draw-edge tone-muscle" fill={shade('muscle')} d="M-36-84C-40-40-38 0-26 34C-18 56-6 76 4 92H22C20 66 10 44 2 26C-10-8-10-50-6-84Z" />
      <path className="draw-hair tone-muscle" d={fibres} />
      {[DISC_L3_L4_SIDE, DISC_L4_L5_SIDE, DISC_L5_S1_SIDE].map((disc, i) => (
        <path key={i} className="draw-edge tone-disc" fill={shade('disc')} d={straight(disc, true)} />
      ))}
      {[SACRUM_SIDE, L5_SIDE, L4_SIDE, L3_SIDE].map((bone, i) => (
        <path key={i} className="draw-edge tone-bone" fill={shade('bone')} d={smooth(bone, true)} />
      ))}
    </g>
  );
}

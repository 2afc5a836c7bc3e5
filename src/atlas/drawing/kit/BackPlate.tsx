/** The back without its skin, as in a plate: broad muscles, the long ones beside the spine, the fascia between. In a body's millimetres. */
import { GLUTEUS, ILIOCOSTALIS, LATISSIMUS, LONGISSIMUS } from './bodyOutlines.ts';
import { smooth, straight, type Spot } from './paths.ts';
import { useShade } from './Plate.tsx';

/** Fibres of the right side: from the arm fanning to the spine; along the spine; from the sacrum to the thigh. */
const FAN = Array.from({ length: 9 }, (_, i) => `M160 ${-1216 + i * 9}C120 ${-1196 + i * 22} 60 ${-1180 + i * 30} 12 ${-1190 + i * 34}`).join('');
const LONG = Array.from({ length: 4 }, (_, i) => smooth([[8 + i * 11, -1236], [10 + i * 14, -1120], [12 + i * 13, -1010], [8 + i * 6, -920]])).join('');
const SEAT = Array.from({ length: 8 }, (_, i) => `M${14 + i * 10} ${-826 - i * 12}C${60 + i * 8} ${-800 - i * 8} ${96 + i * 4} ${-764 - i * 10} 128 ${-720 - i * 17}`).join('');
const SIDE: readonly { readonly spots: readonly Spot[]; readonly fibres: string }[] = [
  { spots: ILIOCOSTALIS, fibres: '' },
  { spots: LONGISSIMUS, fibres: LONG },
  { spots: LATISSIMUS, fibres: FAN },
  { spots: GLUTEUS, fibres: SEAT },
];

export function BackPlate() {
  const shade = useShade();
  return (
    <g className="draw-thin-all">
      {[1, -1].map((side) => (
        <g key={side} transform={`scale(${side} 1)`} className="tone-muscle">
          {SIDE.map(({ spots, fibres }, i) => (
            <g key={i}>
              <path className="draw-edge" fill={shade('muscle')} d={straight(spots, true)} />
              <path className="draw-hair" d={fibres} />
            </g>
          ))}
        </g>
      ))}
      <path className="draw-edge draw-veil tone-fascia" fill={shade('fascia')} d={smooth([[0, -1180], [34, -1090], [66, -990], [60, -920], [30, -850], [0, -815], [-30, -850], [-60, -920], [-66, -990], [-34, -1090]], true)} />
      <path className="draw-hair tone-fascia" d={Array.from({ length: 9 }, (_, i) => `M${-46 + i * 2} ${-1040 + i * 22}L0 ${-1000 + i * 20}L${46 - i * 2} ${-1040 + i * 22}`).join('')} />
      <path className="draw-edge tone-bone" fill={shade('bone')} d={Array.from({ length: 12 }, (_, i) => `M-5 ${-1230 + i * 32}h10l2 18h-14Z`).join('')} />
    </g>
  );
}

/** Two people get up from two couches and stretch: one had a needle, one just lay still. Nobody has compared them. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { ClockFace } from '../../../../atlas/drawing/kit/ClockFace.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { LyingPerson } from '../../../../atlas/drawing/kit/LyingPerson.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Person, type Limb } from '../../../../atlas/drawing/kit/Person.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

const STRETCH: readonly (readonly Limb[])[] = [
  [
    { spots: [[2, -76], [26, -104], [22, -146]], width: 13, tone: 'skin' },
    { spots: [[2, -2], [42, 0], [46, 50]], width: 20, tone: 'trousers' },
    { spots: [[46, 56], [62, 58]], width: 11, tone: 'shoe' },
  ],
  [
    { spots: [[-2, -80], [2, -94]], width: 15, tone: 'skin' },
    { spots: [[0, -4], [-8, -34], [-2, -72]], width: 38, tone: 'shirt' },
  ],
  [
    { spots: [[5, -110], [6, -109]], width: 34, tone: 'hair' },
    { spots: [[10, -104], [10, -106]], width: 28, tone: 'skin' },
  ],
  [
    { spots: [[0, -2], [38, 6], [40, 56]], width: 23, tone: 'trousers' },
    { spots: [[40, 62], [58, 64]], width: 13, tone: 'shoe' },
    { spots: [[-4, -74], [-22, -108], [-4, -148]], width: 14, tone: 'skin' },
    { spots: [[-3, -72], [-14, -90]], width: 20, tone: 'shirt' },
  ],
];

export function NeedleOrRest({ needle }: DrawingProps) {
  const words = useWords();
  return (
    <Plate>
      <path className="draw-footing" d="M0 372H640V420H0Z" />
      <Couch x={24} />
      <Couch x={392} />
      {[150, 518].map((x) => (
        <Appear key={x} from={0.46} to={0.54}>
          <Shift dy={26} from={0.46} to={0.64}>
            <Person x={x} y={282} scale={1.18} groups={STRETCH} />
          </Shift>
        </Appear>
      ))}
      {[24, 392].map((x) => (
        <Appear key={x} from={-1} until={0.44}>
          <LyingPerson x={x} y={296} scale={0.72} />
        </Appear>
      ))}
      <circle className="draw-lens__rim" cx={66} cy={104} r={56} />
      <Appear from={0.04}>
      <Needle x={needle === 'real' ? 84 : 76} y={146} length={88} width={4} turn={-24} blunt={needle === 'sham'} />
      </Appear>
      <ClockFace x={428} y={104} radius={42} minutes={30} moves={[0.06, 0.5]} />
      <Grow x={318} y={206} from={0.66} to={0.78}>
        <Ghost mark={[318, 206]} size={84} />
      </Grow>
      <Appear from={0.78}>
        <Label x={318} y={282} text={words('drawing.muscle.notCompared')} anchor="middle" tone="quiet" strong />
      </Appear>
      <Label x={130} y={402} text={words(needle === 'real' ? 'drawing.muscle.needled' : 'drawing.muscle.shamNeedle')} anchor="middle" strong />
      <Label x={500} y={402} text={words('drawing.muscle.lay')} anchor="middle" strong />
    </Plate>
  );
}

function Couch({ x }: { readonly x: number }) {
  const shade = useShade();
  return (
    <g transform={`translate(${x} 0)`}>
      <path className="draw-fill draw-dim tone-wood" d="M22 318H34L28 374H16ZM186 318H198L204 374H192Z" />
      <path className="draw-edge tone-cloth" fill={shade('cloth')} d="M0 304C0 298 4 294 10 294H210C216 294 220 298 220 304V314C220 320 216 324 210 324H10C4 324 0 320 0 314Z" />
      <path className="draw-edge tone-tendon" fill={shade('white')} d="M8 294C6 280 16 276 34 276C52 276 60 282 58 294Z" />
    </g>
  );
}

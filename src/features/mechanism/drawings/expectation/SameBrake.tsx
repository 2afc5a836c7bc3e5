/** The road from the front of the brain to the midbrain and the cord, in the colour of the endorphin scene. The kind of needle changes, the road does not. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { HEAD, HeadSection } from '../../../../atlas/drawing/kit/HeadSection.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { NumberMark } from '../../../../atlas/drawing/kit/NumberMark.tsx';
import { smooth, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { Thought } from '../../../../atlas/drawing/kit/Thought.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { Stream } from '../../../../atlas/drawing/motion/Stream.tsx';

const place = ([x, y]: Spot): Spot => [x + 6, y];
const [FRONT, CINGULATE, GREY, MEDULLA, CORD] = [place(HEAD.prefrontal), place(HEAD.cingulate), place(HEAD.greyAroundAqueduct), place(HEAD.medulla), place(HEAD.cord)];

const ROAD = smooth([FRONT, [140, 118], CINGULATE, [250, 130], GREY, [GREY[0] - 8, 246], MEDULLA, [CORD[0] - 6, 350], [CORD[0] - 2, 419]]);
/** Front of the brain, midbrain, cord: when the first signal comes by. */
const STATIONS: readonly { readonly spot: Spot; readonly mark: Spot; readonly from: number }[] = [
  { spot: FRONT, mark: [FRONT[0] - 4, FRONT[1] + 36], from: 0.3 },
  { spot: GREY, mark: [GREY[0] + 34, GREY[1] - 16], from: 0.56 },
  { spot: [CORD[0] - 4, 374], mark: [CORD[0] + 32, 384], from: 0.8 },
];

export function SameBrake({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <HeadSection x={6} y={0} lit={['prefrontal', 'cingulate', 'greyAroundAqueduct', 'medulla']} />
      <NerveFibre d={ROAD} width={5} kind="trunk" />
      <Stream d={ROAD} from={0.3} to={0.96} count={4} trip={0.4}>
        <Pulse x={0} y={0} size={9} />
      </Stream>
      {STATIONS.map(({ spot: [x, y], mark: [mx, my], from }, i) => (
        <Appear key={from} from={from}>
          <Pulse x={x} y={y} size={9} />
          <NumberMark x={mx} y={my} number={i + 1} />
        </Appear>
      ))}
      <Appear from={0.7}>
        <Pulse x={MEDULLA[0]} y={MEDULLA[1]} size={9} />
      </Appear>
      <Appear from={0.16}>
        <Thought x={500} y={84} size={1.9} from={[372, 178]}>
          {null}
        </Thought>
        <Label x={506} y={78} text={words('drawing.belief')} anchor="middle" size={23} strong />
      </Appear>
      <Tooth />
      <Shift dy={-48} from={0.02} to={0.16}>
        {real ? <Needle x={574} y={318} length={136} width={3.4} turn={14} /> : <Needle x={574} y={308} length={110} width={3.4} turn={14} blunt />}
      </Shift>
      <Label x={472} y={344} text={words('drawing.toothRemoved')} anchor="middle" size={22} />
      <Label x={572} y={346} text={words(real ? 'drawing.real' : 'drawing.sham')} tone={real ? 'real' : 'sham'} strong size={22} />
    </Plate>
  );
}

/** A back tooth with two roots. */
function Tooth() {
  const shade = useShade();
  return (
    <g>
      <path className="draw-edge tone-tendon" fill={shade('white')} d="M434 236C436 218 452 216 464 222C472 226 480 226 488 222C500 216 516 220 516 238C518 258 508 270 508 288C508 304 502 318 496 314C488 306 488 284 476 282C464 284 464 308 454 314C446 316 442 302 442 288C442 270 432 256 434 236Z" />
      <path className="draw-hair tone-bone" d="M448 236C458 230 464 234 472 238C482 234 492 230 502 238" />
    </g>
  );
}

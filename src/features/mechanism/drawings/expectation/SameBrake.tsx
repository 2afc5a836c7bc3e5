/** The road from the front of the brain to the midbrain and the cord, in the colour of the endorphin scene. The kind of needle changes, the road does not. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { HEAD, HeadSection } from '../kit/HeadSection.tsx';
import { Label } from '../kit/Label.tsx';
import { Needle } from '../kit/Needle.tsx';
import { NerveFibre } from '../kit/NerveFibre.tsx';
import { NumberMark } from '../kit/NumberMark.tsx';
import { smooth, type Spot } from '../kit/paths.ts';
import { Plate, useShade } from '../kit/Plate.tsx';
import { Pulse } from '../kit/Pulse.tsx';
import { Thought } from '../kit/Thought.tsx';

const place = ([x, y]: Spot): Spot => [x + 6, y];
const [FRONT, CINGULATE, GREY, MEDULLA, CORD] = [place(HEAD.prefrontal), place(HEAD.cingulate), place(HEAD.greyAroundAqueduct), place(HEAD.medulla), place(HEAD.cord)];

export function SameBrake({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <HeadSection x={6} y={0} lit={['prefrontal', 'cingulate', 'greyAroundAqueduct', 'medulla']} />
      <NerveFibre d={smooth([FRONT, [140, 118], CINGULATE, [250, 130], GREY, [GREY[0] - 8, 246], MEDULLA, [CORD[0] - 6, 350], [CORD[0] - 2, 419]])} width={5} kind="trunk" />
      {[FRONT, GREY, MEDULLA].map(([x, y]) => (
        <Pulse key={y} x={x} y={y} size={9} />
      ))}
      <Pulse x={CORD[0] - 4} y={374} size={9} />
      <NumberMark x={FRONT[0] - 4} y={FRONT[1] + 36} number={1} />
      <NumberMark x={GREY[0] + 34} y={GREY[1] - 16} number={2} />
      <NumberMark x={CORD[0] + 32} y={384} number={3} />
      <Thought x={500} y={84} size={1.9} from={[372, 178]}>
        {null}
      </Thought>
      <Label x={506} y={78} text={words('drawing.belief')} anchor="middle" size={23} strong />
      <Tooth />
      {real ? <Needle x={574} y={318} length={136} width={3.4} turn={14} /> : <Needle x={574} y={308} length={110} width={3.4} turn={14} blunt />}
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

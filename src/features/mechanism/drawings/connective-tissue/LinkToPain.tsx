/** Left, the wound needle and a tick: measured. Right, a back and an empty box: not shown. No arrow joins them. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { BackFigure } from '../../../../atlas/drawing/kit/BackFigure.tsx';
import { swirlAbout } from '../../../../atlas/drawing/kit/dragTo.ts';
import { EmptyBox } from '../../../../atlas/drawing/kit/EmptyBox.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Lens } from '../../../../atlas/drawing/kit/Lens.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Sign } from '../../../../atlas/drawing/kit/Sign.tsx';
import { Threads } from '../../../../atlas/drawing/kit/Threads.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Draw } from '../../../../atlas/drawing/motion/Draw.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { SkinStrip } from './SkinStrip.tsx';
import { Wound } from './Wound.tsx';

const TURNS = [0.05, 0.4] as const;
const whorled = (part: number) => swirlAbout(152, 262, 30, 1.9 * part);

export function LinkToPain({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <Lens name="tug" x={152} y={214} radius={120}>
        <rect className="draw-closeup tone-felt" x="30" y="184" width="244" height="156" />
        <Threads x={30} y={200} width={244} height={140} count={30} seed={41} {...(real ? { drag: whorled, moves: TURNS } : {})} />
        <SkinStrip x0={20} x1={284} y={166} thick={30} />
      </Lens>
      {real ? <Needle x={152} y={304} length={270} width={7} turns={[TURNS[0], TURNS[1], 2]} /> : (
        <Shift dy={-34} from={0.05} to={0.35}>
          <Toothpick />
        </Shift>
      )}
      {real ? <Wound x={152} top={238} foot={284} half={6} moves={[0.12, TURNS[1]]} /> : null}
      {real ? <Draw className="draw-tick-mark" d="M106 372L120 388L150 354" from={0.42} to={0.54} /> : null}
      <Label x={real ? 164 : 152} y={382} text={words(real ? 'drawing.tissue.measured' : 'drawing.tissue.toothpick')} anchor={real ? 'start' : 'middle'} strong tone={real ? 'ink' : 'sham'} size={21} />
      <path className="draw-was" d="M316 70V380" />
      <BackFigure x={340} y={60} scale={0.6} />
      <Label x={420} y={312} text={words('drawing.tissue.hurtsLess')} anchor="middle" strong />
      {real ? (
        <Appear from={0.72}>
          <EmptyBox x={510} y={128} width={116} height={96} text={words('drawing.tissue.notShown')} size={21} />
        </Appear>
      ) : (
        <Appear from={0.6}>
          <Sign x={564} y={176} text={words('drawing.tissue.sameRelief')} tone="sham" size={19} />
        </Appear>
      )}
    </Plate>
  );
}

/** A toothpick pressed on the skin through a small tube. */
function Toothpick() {
  return (
    <g>
      <path className="draw-fill tone-wood" d="M148 44H156L157 150L152 166L147 150Z" />
      <path className="draw-glass" d="M140 82H164V166H140Z" opacity="0.7" />
    </g>
  );
}

/** The needle turns: near threads wind round it, far ones are pulled straight. A round window shows the whorl along the needle. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { dragTo, swirlAbout } from '../../../../atlas/drawing/kit/dragTo.ts';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Lens } from '../../../../atlas/drawing/kit/Lens.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Panel } from '../../../../atlas/drawing/kit/Panel.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Threads } from '../../../../atlas/drawing/kit/Threads.tsx';
import { TurnMark } from '../../../../atlas/drawing/kit/TurnMark.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Turn } from '../../../../atlas/drawing/motion/Turn.tsx';
import { SkinStrip } from './SkinStrip.tsx';
import { Wound } from './Wound.tsx';

const TURNS = [0.12, 0.86] as const;
const dragged = (part: number) => dragTo(206, 268, 80, 0.94 * part);
const whorled = (part: number) => swirlAbout(522, 206, 46, 3.4 * part);

export function ThreadsWind({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <Panel name="felt" x={20} y={126} width={388} height={274} tone="felt">
        <Threads x={20} y={170} width={388} height={230} count={44} seed={17} {...(real ? { drag: dragged, moves: TURNS } : {})} />
        <SkinStrip x0={10} x1={420} y={128} />
      </Panel>
      <Needle x={206} y={real ? 362 : 128} length={real ? 344 : 112} width={real ? 8 : 6} blunt={!real} turns={[TURNS[0], TURNS[1], 3]} />
      {real ? <Wound x={206} top={232} foot={308} half={7} moves={[0.25, TURNS[1]]} /> : null}
      <TurnMark x={206} y={real ? 108 : 66} radius={34} moves={[TURNS[0], 0.5]} />
      <Lens name="whorl" x={522} y={206} radius={104}>
        <rect className="draw-closeup tone-felt" x="410" y="90" width="224" height="224" />
        <Threads x={410} y={100} width={224} height={210} count={34} seed={23} {...(real ? { drag: whorled, moves: TURNS } : {})} />
        {real ? (
          <Turn x={522} y={206} start={-720} from={TURNS[0]} to={TURNS[1]}>
            <g className="tone-steel">
              <circle className="draw-fill" cx={522} cy={206} r={15} />
              <path className="draw-divide" d="M522 204V194" />
            </g>
          </Turn>
        ) : null}
      </Lens>
      <path className="draw-leader" d={`M214 270L${522 - 104} 206`} />
      <Label x={522} y={344} text={words('drawing.tissue.along')} anchor="middle" tone="quiet" />
      <Appear from={TURNS[1]}>
        <Label x={522} y={384} text={words(real ? 'drawing.tissue.winds' : 'drawing.tissue.nothing')} anchor="middle" strong tone={real ? 'ink' : 'sham'} />
      </Appear>
    </Plate>
  );
}

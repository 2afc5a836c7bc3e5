/** A spring gauge pulls the needle; the skin is drawn up. Three bars compare the force. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { Bar } from '../../../../atlas/drawing/kit/Bar.tsx';
import { dragTo } from '../../../../atlas/drawing/kit/dragTo.ts';
import { EmptyBox } from '../../../../atlas/drawing/kit/EmptyBox.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Panel } from '../../../../atlas/drawing/kit/Panel.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Threads } from '../../../../atlas/drawing/kit/Threads.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { SkinStrip } from './SkinStrip.tsx';
import { Wound } from './Wound.tsx';

/** First the pull, then what it took: the three bars one after another. */
const PULL = [0.08, 0.42] as const;
const gripped = (part: number) => dragTo(152, 322 - 6 * part, 70, 0.55 + 0.3 * part);

export function NeedleGrasp({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <Panel name="felt" x={20} y={266} width={266} height={134} tone="felt">
        <Threads x={20} y={290} width={266} height={110} count={26} seed={14} {...(real ? { drag: gripped, moves: PULL } : {})} />
      </Panel>
      <SkinStrip x0={20} x1={286} y={262} thick={26} at={152} lift={real ? 30 : 0} moves={PULL} />
      <Shift dy={real ? 24 : 10} from={PULL[0]} to={PULL[1]}>
        {real ? <Needle x={152} y={374} length={238} width={5} /> : <Needle x={152} y={252} length={116} width={5} blunt />}
        {real ? <Wound x={152} top={298} foot={346} half={5} /> : null}
        <Spring x={152} y={real ? 142 : 134} pull={real ? 0.78 : 0} />
      </Shift>
      <Arrow spots={[[226, 190], [226, 140], [226, 84]]} width={6} moves={PULL} tone={real ? 'accent' : 'quiet'} />
      <Label x={56} y={84} text={words('drawing.tissue.force')} anchor="start" strong />
      <path className="draw-axis" d="M330 352H624" />
      {real ? (
        <>
          <Grow axis="y" y={352} from={0.42} to={0.54}>
            <Bar x={350} y={352} width={56} height={92} tone="care" />
          </Grow>
          <Grow axis="y" y={352} from={0.56} to={0.7}>
            <Bar x={446} y={352} width={56} height={140} tone="accent" value={words('drawing.tissue.plusSome')} />
          </Grow>
          <Grow axis="y" y={352} from={0.72} to={0.92}>
            <Bar x={546} y={352} width={56} height={246} tone="accent" value={words('drawing.tissue.plusMuch')} />
          </Grow>
          <Label x={378} y={374} text={words('drawing.tissue.unturned')} anchor="middle" size={17} />
          <Label x={474} y={374} text={words('drawing.tissue.backForth')} anchor="middle" size={17} />
          <Label x={574} y={374} text={words('drawing.tissue.oneWay')} anchor="middle" size={17} strong />
        </>
      ) : (
        <Appear from={0.5}>
          <EmptyBox x={346} y={220} width={262} height={112} text={words('drawing.tissue.noGrip')} />
        </Appear>
      )}
    </Plate>
  );
}

/** A spring balance whose hook holds what hangs at (x, y); `pull` 0 to 1 moves its pointer down. */
function Spring({ x, y, pull }: { readonly x: number; readonly y: number; readonly pull: number }) {
  const shade = useShade();
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className="draw-wire" d="M0-120V-104M0-22V-10C10-10 12 4 2 6C-4 6-8 2-8-2" />
      <rect className="draw-edge tone-brass" fill={shade('bone')} x="-17" y="-106" width="34" height="84" rx="8" />
      <path className="draw-divide" d="M-9-94h10M-9-82h7M-9-70h10M-9-58h7M-9-46h10M-9-34h7" />
      <Shift dy={-pull * 60} from={PULL[0]} to={PULL[1]}>
        <path className="draw-flat tone-alarm" d={`M4 ${-94 + pull * 60}h9`} />
      </Shift>
      <circle className="draw-absent-ring" cx="0" cy="-124" r="6" />
    </g>
  );
}

/** The road of any ache: muscle, ganglion beside the spine, up the root inside the canal, into the cord higher up. Sham takes the same road. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { NumberMark } from '../../../../atlas/drawing/kit/NumberMark.tsx';
import { smooth, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { canalAt, SpineCanal } from '../../../../atlas/drawing/kit/SpineCanal.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { Signals } from '../../../../atlas/drawing/motion/Signals.tsx';

const GANGLION: Spot = [328, 288];
const SKIN: readonly Spot[] = [[508, 0], [500, 90], [486, 180], [484, 260], [498, 340], [520, 420]];
const FASCIA: readonly Spot[] = SKIN.map(([x, y]): Spot => [x - 34, y]);

export function MessageClimbs({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  const tip: Spot = real ? [438, 236] : [484, 236];
  const climb: readonly Spot[] = [GANGLION, [312, 262], canalAt(3.2), canalAt(2), [canalAt(1)[0] + 8, canalAt(1)[1] + 12]];
  return (
    <Plate>
      <Back />
      <SpineCanal />
      <NerveFibre d={smooth([tip, [420, 262], [384, 284], GANGLION])} width={4} kind="trunk" />
      <NerveFibre d={smooth(climb)} width={4} kind="trunk" />
      <ellipse className="draw-edge tone-nerve draw-ganglion" cx={GANGLION[0]} cy={GANGLION[1]} rx="17" ry="11" transform={`rotate(-24 ${GANGLION.join(' ')})`} />
      <Shift dx={real ? 120 : 70} from={0} to={0.16}>
        <g transform={`translate(${tip.join(' ')}) rotate(90)`}>
          <Needle x={0} y={0} length={real ? 196 : 130} blunt={!real} />
        </g>
      </Shift>
      <Signals d={smooth([tip, [420, 262], [384, 284], ...climb])} from={0.18} to={0.98} count={real ? 5 : 3} trip={0.42} weak={!real} />
      <Appear from={0.17}>
        <Pulse x={tip[0] - 4} y={tip[1] + 6} size={real ? 9 : 7} weak={!real} />
        <NumberMark x={414} y={304} number={1} />
      </Appear>
      <Appear from={0.36}>
        <Pulse x={GANGLION[0]} y={GANGLION[1]} size={8} />
        <NumberMark x={338} y={334} number={2} />
      </Appear>
      <Appear from={0.48}>
        <Pulse x={canalAt(2.1)[0]} y={canalAt(2.1)[1]} size={8} />
      </Appear>
      <Appear from={0.58}>
        <Pulse x={canalAt(1)[0] + 6} y={canalAt(1)[1] + 8} size={9} />
        <NumberMark x={354} y={166} number={3} />
      </Appear>
      <Arrow spots={[[168, 272], [166, 190], [180, 116]]} moves={[0.4, 0.62]} />
      <Label x={18} y={78} text={words('drawing.cord')} tone="bone" to={[canalAt(0.7)[0] - 4, canalAt(0.7)[1]]} from={[122, 72]} size={22} />
      <Label x={18} y={150} text={words('drawing.cordEnds')} tone="bone" to={[canalAt(2.1)[0] - 2, canalAt(2.1)[1] + 4]} from={[150, 146]} size={22} />
      <Label x={18} y={322} text={words('drawing.nerveKnot')} tone="nerve" to={[GANGLION[0] - 12, GANGLION[1] + 8]} from={[136, 318]} size={22} />
      <Label x={632} y={real ? 274 : 286} anchor="end" text={words(real ? 'drawing.needle' : 'drawing.shamNeedle')} tone={real ? 'ink' : 'sham'} strong size={22} />
    </Plate>
  );
}

/** Muscle, fascia, fat and skin behind the spine, cut from the side. */
function Back() {
  const shade = useShade();
  const outline = (line: readonly Spot[]): string => `${smooth(line)}L300 420V0Z`;
  return (
    <g>
      <path className="draw-edge tone-skin" fill={shade('skin')} d={outline(SKIN)} />
      <path className="draw-edge tone-fat" fill={shade('fat')} d={outline(SKIN.map(([x, y]): Spot => [x - 10, y]))} />
      <path className="draw-edge tone-fascia" fill={shade('fascia')} d={outline(FASCIA.map(([x, y]): Spot => [x + 5, y]))} />
      <path className="draw-edge tone-muscle" fill={shade('muscle')} d={outline(FASCIA)} />
      <path className="draw-hair tone-muscle" d={[10, 22, 34, 46, 58, 72, 86, 100, 116, 132].map((inset) => smooth(FASCIA.map(([x, y]): Spot => [x - inset, y]))).join('')} />
      <path className="draw-front" d="M300 0H332V420H300Z" />
    </g>
  );
}

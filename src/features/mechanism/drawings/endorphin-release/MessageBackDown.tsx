/** Seen in rats: a calming message runs from low in the brain down the back of the cord to the relay. For people it is drawn faint, with a question mark. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { CORD, CordSegment } from '../../../../atlas/drawing/kit/CordSegment.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { HeadSection } from '../../../../atlas/drawing/kit/HeadSection.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { MouseFigure } from '../../../../atlas/drawing/kit/MouseFigure.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { smooth, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { Signals } from '../../../../atlas/drawing/motion/Signals.tsx';
import { Spread } from '../../../../atlas/drawing/motion/Spread.tsx';

const SLICE: Spot = [446, 296];
const ROAD: readonly Spot[] = [[124, 92], [150, 66], [200, 48], [256, 52], [300, 78]];

export function MessageBackDown({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  const relay: Spot = [SLICE[0] + CORD.horn[0] * 1.15, SLICE[1] + CORD.horn[1] * 1.15];
  return (
    <Plate>
      <MouseFigure x={40} y={192} scale={1.6} kind="rat" />
      <path className="draw-edge tone-brain draw-window" d="M70 112C74 92 96 84 116 88C132 92 136 102 130 110C116 120 84 122 70 112Z" />
      <path className="draw-hair tone-brain" d="M84 104C92 98 100 98 108 104M96 112C104 106 114 106 122 110" />
      <NerveFibre d={smooth(ROAD)} width={4.5} kind="trunk" />
      <Ghost when={!real} {...(real ? {} : { mark: [236, 118] as const })}>
        <Signals d={smooth(ROAD)} from={0.2} to={0.75} count={5} trip={0.22} />
        <Appear from={0.2}>
          <Pulse x={128} y={90} size={9} />
        </Appear>
        <Appear from={0.32}>
          <Pulse x={226} y={48} size={8} />
        </Appear>
        <Arrow spots={[[140, 48], [196, 24], [268, 30]]} number={1} mark={[118, 56]} moves={[0.22, 0.42]} />
      </Ghost>
      <path className="draw-guide" d="M300 84L352 250M308 80L470 206" />
      <CordSegment x={SLICE[0]} y={SLICE[1]} scale={1.15} lit={real ? 'right' : 'none'} />
      <Ghost when={!real}>
        <NerveFibre d={smooth([[546, 96], [528, 150], [508, 200], relay])} width={4} kind="beaded" />
        <Signals d={smooth([[546, 96], [528, 150], [508, 200], relay])} from={0.42} to={0.95} count={5} trip={0.18} />
        <Appear from={0.52}>
          <Pulse x={524} y={160} size={8} />
        </Appear>
        <Spread kind="serotonin" origin={relay} spots={[[relay[0] + 6, relay[1] - 20], [relay[0] + 16, relay[1] + 2]]} from={0.62} to={0.85} size={0.85} />
        <Spread kind="noradrenaline" origin={relay} spots={[[relay[0] - 14, relay[1] - 16], [relay[0] - 20, relay[1] + 4], [relay[0] + 2, relay[1] + 14]]} from={0.66} to={0.95} size={0.85} />
      </Ghost>
      <Label x={574} y={96} text={words('drawing.brake')} tone="accent" to={[542, 106]} strong size={22} />
      {real ? <Arrow spots={[[560, 150], [544, 186], [534, 206]]} number={2} mark={[572, 136]} moves={[0.5, 0.66]} /> : null}
      <Label x={214} y={232} text={words('drawing.relayInCord')} tone="brain" to={[relay[0] - 4, relay[1] + 6]} from={[312, 236]} size={22} />
      <Label x={60} y={34} text={words('drawing.inRats')} strong size={22} />
      <Shift dx={36} dy={-52} from={0} to={0.16}>
        {real ? <Needle x={290} y={140} length={104} turn={34} width={3} /> : <Needle x={318} y={112} length={80} turn={40} width={3} blunt />}
      </Shift>
      <Ghost mark={[176, 300]} size={46}>
        <HeadSection x={20} y={214} scale={0.4} />
      </Ghost>
      <Label x={20} y={408} text={words('drawing.inPeople')} tone="quiet" size={22} />
    </Plate>
  );
}

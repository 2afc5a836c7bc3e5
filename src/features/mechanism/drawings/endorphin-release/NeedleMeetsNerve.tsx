/** A needle in layered tissue wakes the nerve endings at its tip; a sham that stays on the skin wakes a few in the skin. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { endingTips, NerveEnding } from '../../../../atlas/drawing/kit/NerveEnding.tsx';
import { NumberMark } from '../../../../atlas/drawing/kit/NumberMark.tsx';
import { smooth, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { SkinBlock } from '../../../../atlas/drawing/kit/SkinBlock.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Beat } from '../../../../atlas/drawing/motion/Beat.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { Signals } from '../../../../atlas/drawing/motion/Signals.tsx';

const STEM: readonly Spot[] = [[300, 336], [370, 318], [446, 330], [500, 316]];
const DEEP = { x: 246, y: 326, stem: STEM, spread: 46, seed: 11 };
const SKIN_STEM: readonly Spot[] = [[290, 186], [330, 230], [350, 290], [372, 318]];
const SHALLOW = { x: 244, y: 158, stem: SKIN_STEM, spread: 26, seed: 5 };

export function NeedleMeetsNerve({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <SkinBlock x={24} y={124} width={462} height={276} />
      <NerveEnding {...SHALLOW} width={2} quiet={real} />
      <NerveEnding {...DEEP} width={3} quiet={!real} />
      <Shift dy={real ? -206 : -70} from={0.03} to={0.3}>
        {real ? <Needle x={206} y={322} length={306} /> : <Needle x={216} y={118} length={108} blunt />}
      </Shift>
      {(real ? endingTips(DEEP) : endingTips(SHALLOW).slice(1, 4)).map(([x, y], i) => (
        <Appear key={x} from={0.3 + i * 0.03}>
          <Beat x={x} y={y} from={0.34} to={0.98} count={5} by={0.35} seed={i + 2}>
            <Pulse x={x} y={y} size={real ? 8 : 5} weak={!real} />
          </Beat>
        </Appear>
      ))}
      <Signals d={smooth(real ? [[246, 326], ...STEM] : [[244, 158], ...SKIN_STEM])} from={0.42} to={1} count={real ? 5 : 2} trip={0.24} size={real ? 8 : 5} weak={!real} />
      <Appear from={0.52}>
        <Pulse x={real ? 352 : 312} y={real ? 321 : 208} size={real ? 8 : 5} weak={!real} />
      </Appear>
      {real ? (
        <Appear from={0.6}>
          <Pulse x={430} y={327} size={8} />
        </Appear>
      ) : null}
      <Appear from={0.3}>
        <NumberMark x={real ? 168 : 176} y={real ? 352 : 176} number={1} />
      </Appear>
      <Arrow spots={real ? [[330, 362], [390, 352], [452, 358]] : [[330, 190], [362, 224], [380, 272]]} number={2} moves={[0.46, 0.72]} />
      <Label x={real ? 228 : 248} y={50} text={words(real ? 'drawing.needle' : 'drawing.shamNeedle')} tone={real ? 'ink' : 'sham'} strong size={22} />
      <Label x={540} y={134} text={words('drawing.skin')} tone="skin" to={[497, 134]} size={22} />
      <Label x={540} y={186} text={words('drawing.fat')} tone="fat" to={[497, 186]} size={22} />
      <Label x={540} y={232} text={words('drawing.fascia')} tone="fascia" to={[497, 228]} size={22} />
      <Label x={540} y={276} text={words('drawing.muscleTissue')} tone="muscle" to={[497, 276]} size={22} />
      <Label x={540} y={328} text={words('drawing.nerve')} tone="nerve" to={[500, 316]} size={22} />
    </Plate>
  );
}

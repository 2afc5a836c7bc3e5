/** Thick fibres of touch and thin fibres of pain run together to a gate at the dorsal horn; it swings half shut. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { CordSegment } from '../../../../atlas/drawing/kit/CordSegment.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { SkinBlock } from '../../../../atlas/drawing/kit/SkinBlock.tsx';
import type { Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { Signals } from '../../../../atlas/drawing/motion/Signals.tsx';
import { Turn } from '../../../../atlas/drawing/motion/Turn.tsx';

const TOUCH: readonly Spot[] = [[605, 268], [608, 196], [566, 126], [458, 97]];
const PAIN: readonly Spot[] = [[513, 330], [461, 254], [380, 207]];

export function GateInTheCord({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <CordSegment x={150} y={278} scale={2} roots="none" lit="right" thick={30} />
      <SkinBlock x={468} y={316} width={150} height={100} depth={20} />
      <NerveFibre d="M586 334C622 250 616 130 520 104C460 92 410 100 372 120C340 134 318 148 300 166" width={10} kind="sheathed" />
      <NerveFibre d="M530 384C520 320 486 262 420 226C366 198 330 182 296 176" width={3} />
      <NerveFibre d="M516 390C506 330 470 278 408 240C360 212 326 196 294 186" width={3} />
      <NerveFibre d="M232 190C208 150 200 90 196 4" width={5} kind="trunk" />
      {/* Pain first; then touch comes with it, and less goes on to the brain. */}
      {real ? <Signals d="M530 384C520 320 486 262 420 226C366 198 330 182 296 176" from={0.14} to={0.99} count={8} trip={0.26} size={7} /> : null}
      <Signals d="M516 390C506 330 470 278 408 240C360 212 326 196 294 186" from={0.18} to={0.97} count={real ? 8 : 3} trip={0.26} size={7} />
      <Signals d="M586 334C622 250 616 130 520 104C460 92 410 100 372 120C340 134 318 148 300 166" from={0.4} to={0.99} count={real ? 10 : 6} trip={0.22} size={9} />
      <Signals d="M232 190C208 150 200 90 196 4" from={0.38} to={0.72} count={real ? 5 : 2} trip={0.2} size={7} />
      <Signals d="M232 190C208 150 200 90 196 4" from={0.76} to={0.99} count={2} trip={0.2} size={7} weak />
      <Appear from={0.86}>
        {TOUCH.map(([x, y]) => (
          <Pulse key={x} x={x} y={y} size={9} />
        ))}
        {(real ? PAIN : PAIN.slice(1, 2)).map(([x, y]) => (
          <Pulse key={x} x={x} y={y} size={7} />
        ))}
        <Pulse x={200} y={96} size={7} weak />
      </Appear>
      <Ghost when={!real} {...(real ? {} : { mark: [276, 104] as const })}>
        <Gate />
      </Ghost>
      <Shift dy={-90} from={0} to={0.14}>
        {real ? <Needle x={546} y={388} length={178} width={3.4} /> : <Needle x={560} y={312} length={100} width={3.4} blunt />}
      </Shift>
      <Arrow spots={[[470, 64], [424, 62], [376, 82]]} number={1} mark={[484, 66]} moves={[0.42, 0.58]} />
      <Arrow spots={[[234, 128], [226, 84], [224, 46]]} number={2} mark={[238, 146]} moves={[0.74, 0.88]} />
      <Label x={566} y={92} text={words('drawing.touch')} tone="nerve" strong size={22} />
      <Label x={410} y={292} text={words('drawing.pain')} tone="nerve" strong size={22} />
      <Label x={296} y={34} text={words('drawing.gate')} to={[292, 148]} from={[318, 62]} size={22} />
      <Label x={20} y={36} text={words('drawing.toBrain')} tone="brain" to={[192, 36]} from={[122, 30]} size={22} />
    </Plate>
  );
}

/** Two posts and a leaf on its hinge, swung half across the way. */
function Gate() {
  const shade = useShade();
  return (
    <g transform="translate(286 176) rotate(24)">
      <path className="draw-edge tone-wood" fill={shade('bone')} d="M-8-70h14v34h-14zM-8 36h14v34h-14z" />
      <Turn x={-2} y={-20} start={-52} from={0.52} to={0.76}>
        <path className="draw-fill tone-wood" d="M-2-38L44-14L44-2L-2-26ZM-2-14L44 10L44 22L-2-2ZM2-38V0L10 4V-34ZM36-18V20L44 24V-14Z" />
      </Turn>
      <path className="draw-was" d="M-1-36V36" />
      <circle className="draw-ink" cx="-1" cy="-34" r="3" />
      <circle className="draw-ink" cx="-1" cy="-8" r="3" />
    </g>
  );
}

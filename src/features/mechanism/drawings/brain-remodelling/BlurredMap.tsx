/** A brain from the side; on the body-sense strip the places of two fingers overlap and look smudged. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { BrainSide, STRIP } from '../../../../atlas/drawing/kit/BrainSide.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Lens } from '../../../../atlas/drawing/kit/Lens.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { MapSpots } from './MapSpots.tsx';
import { PalmHand } from './PalmHand.tsx';
import { Along } from '../../../../atlas/drawing/motion/Along.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';

/** From the tips of fingers 2 and 3 down the median nerve to the wrist, in the plate's units. */
const FINGERS = [
  { d: 'M517 178C521 231 535 257 542 286C544 311 546 341 546 376', from: 0.06 },
  { d: 'M541 166C541 221 542 252 542 286C544 311 546 341 546 376', from: 0.12 },
] as const;

export function BlurredMap() {
  const words = useWords();
  const [x, y] = [22 + STRIP.hand[0] + 10, 84 + STRIP.hand[1]];
  return (
    <Plate>
      <BrainSide x={22} y={84} lit={['bodySense']} />
      <Appear from={0.26} to={0.5}>
        <MapSpots x={x} y={y} apart={0} size={9} />
      </Appear>
      <path className="draw-guide" d={`M${x - 8} ${y - 18}L262 92M${x + 8} ${y + 20}L306 214`} />
      <Lens name="strip" x={326} y={142} radius={82}>
        <rect className="draw-strip" x="220" y="40" width="220" height="220" />
        <path className="draw-sulcus tone-brain" d="M262 40C254 110 262 180 240 250M404 40C396 110 404 180 384 250" />
        <Appear from={0.3} to={0.6}>
          <MapSpots x={326} y={142} apart={0.1} size={32} />
        </Appear>
      </Lens>
      <PalmHand x={470} y={84} scale={0.98} nerve fingers />
      {/* Touch on the two fingers: each signal runs up its own way, and both end at nearly one place. */}
      {FINGERS.map(({ d, from }) => (
        <Along key={from} d={d} from={from} to={from + 0.2} gone even>
          <Pulse x={0} y={0} size={8} />
        </Along>
      ))}
      <Label x={20} y={42} text={words('drawing.bodyMap')} tone="brain" to={[x + 4, 108]} from={[168, 52]} size={22} />
      <Label x={512} y={108} text="2" tone="finger-two" size={23} anchor="end" strong />
      <Label x={541} y={82} text="3" tone="finger-three" size={23} anchor="middle" strong />
      <Appear from={0.66}>
        <Label x={272} y={170} text="2" tone="paper-ink" size={26} strong />
        <Label x={372} y={126} text="3" tone="paper-ink" size={26} strong />
      </Appear>
    </Plate>
  );
}

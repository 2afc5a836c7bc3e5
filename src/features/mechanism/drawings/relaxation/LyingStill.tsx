/** A quiet room: someone lies face down under a light blanket; the clock on the wall moves on by half an hour. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { ClockFace } from '../../../../atlas/drawing/kit/ClockFace.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { LyingPerson } from '../../../../atlas/drawing/kit/LyingPerson.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Room } from '../../../../atlas/drawing/kit/Room.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

const BACK = [
  { x: 252, y: 230, turn: -6 },
  { x: 276, y: 233, turn: 3 },
] as const;

export function LyingStill({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <Room name="quiet" x={12} y={12} width={616} height={364}>
        <path className="draw-fill tone-wood" d="M536 256H612V266H604V330H594V266H552V330H542V266H536Z" />
        <path className="draw-fill tone-disc" d="M562 256V236C562 228 586 228 586 236V256Z" />
        <path className="draw-stroke tone-enkephalin" d="M574 230C572 212 560 206 552 202M574 230C576 208 588 200 598 198M574 230C574 210 572 200 570 190" />
        <LyingPerson x={66} y={296} scale={1.46} blanket hair="grey" breath={[[0, 0.4, 4], [0.4, 1, 3]]} />
        <Ghost when={!real} {...(real ? {} : { mark: [326, 180] as const })}>
          {BACK.map((spot, i) => (
            <Shift key={spot.x} dy={real ? -60 : 0} from={0.02 + i * 0.05} to={0.12 + i * 0.05}>
              <Needle {...spot} length={78} width={2.8} blunt={!real} />
            </Shift>
          ))}
        </Ghost>
        <ClockFace x={130} y={98} radius={58} minutes={30} moves={[0.15, 0.95]} />
        <Label x={212} y={86} text={words('drawing.halfAnHour')} size={23} strong tone="paper-ink" />
        {real ? null : <Label x={212} y={122} text={words('drawing.notTested')} tone="paper-sham" strong size={22} />}
      </Room>
    </Plate>
  );
}

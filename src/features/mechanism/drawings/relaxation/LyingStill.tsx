/** A quiet room: someone lies face down under a light blanket; the clock on the wall moves on by half an hour. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Ghost } from '../kit/Ghost.tsx';
import { Label } from '../kit/Label.tsx';
import { LyingPerson } from '../kit/LyingPerson.tsx';
import { Needle } from '../kit/Needle.tsx';
import { Plate } from '../kit/Plate.tsx';
import { Room } from '../kit/Room.tsx';

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
        <LyingPerson x={66} y={296} scale={1.46} blanket hair="grey" />
        <Ghost when={!real} {...(real ? {} : { mark: [326, 180] as const })}>
          {BACK.map((spot) => (
            <Needle key={spot.x} {...spot} length={78} width={2.8} blunt={!real} />
          ))}
        </Ghost>
        <Clock />
        <Label x={212} y={86} text={words('drawing.halfAnHour')} size={23} strong tone="paper-ink" />
        {real ? null : <Label x={212} y={122} text={words('drawing.notTested')} tone="paper-sham" strong size={22} />}
      </Room>
    </Plate>
  );
}

/** Half past, from the full hour: the swept half lies tinted. */
function Clock() {
  return (
    <g transform="translate(130 98)">
      <circle className="draw-dial__rim" r="58" strokeWidth="6" />
      <path className="draw-wedge" d="M0 0V-50A50 50 0 0 1 0 50Z" />
      <path className="draw-tick" d={Array.from({ length: 12 }, (_, i) => {
        const [sin, cos] = [Math.sin((i * Math.PI) / 6), Math.cos((i * Math.PI) / 6)];
        return `M${(sin * 46).toFixed(1)} ${(-cos * 46).toFixed(1)}L${(sin * 51).toFixed(1)} ${(-cos * 51).toFixed(1)}`;
      }).join('')} />
      <path className="draw-was" d="M0 0V-44" />
      <path className="draw-axis" d="M0 0V42M0 0L20-20" />
    </g>
  );
}

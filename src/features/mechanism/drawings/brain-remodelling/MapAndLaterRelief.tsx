/** Dots that climb from left to right: how far the map spread, how much better the hand was three months later. A sketch; the study's own values are not in the facts. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Axis } from '../../../../atlas/drawing/kit/Axis.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { noise } from '../../../../atlas/drawing/kit/noise.ts';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { MapSpots } from './MapSpots.tsx';
import { PalmHand } from './PalmHand.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Reveal } from '../../../../atlas/drawing/motion/Reveal.tsx';

const LEFT = 110;
const FOOT = 316;

export function MapAndLaterRelief({ needle }: DrawingProps) {
  const words = useWords();
  const random = noise(21);
  const sham = needle === 'sham';
  const dots = Array.from({ length: 26 }, (_, i) => {
    const part = (i + random()) / 26;
    const rise = Math.min(0.98, Math.max(0.04, 0.12 + part * 0.62 + (random() - 0.5) * 0.42));
    return [LEFT + 24 + part * 450, FOOT - 12 - rise * 232] as const;
  });
  return (
    <Plate>
      <Axis x={LEFT} y={46} width={506} height={FOOT - 46} arrows />
      <Ghost when={needle === 'sham'} {...(needle === 'sham' ? { mark: [360, 170] as const, size: 76 } : {})}>
        <Reveal name="trend" x={LEFT} y={FOOT - 260} width={500} height={260} from={sham ? -2 : 0.72} to={sham ? -1 : 0.96}>
          <path className="draw-trend tone-real" d={`M${LEFT + 30} ${FOOT - 42}L${LEFT + 466} ${FOOT - 188}`} />
        </Reveal>
        {dots.map(([x, y], i) => (
          <Appear key={x} from={sham ? -1 : 0.06 + i * 0.023}>
            <circle className="draw-dot tone-real" cx={x.toFixed(1)} cy={y.toFixed(1)} r="7" />
          </Appear>
        ))}
      </Ghost>
      <Label x={16} y={34} text={words('drawing.betterLater')} size={23} strong />
      <Label x={LEFT + 110} y={366} text={words('drawing.mapSpread')} size={23} strong />
      <PalmHand x={28} y={64} scale={0.36} />
      <PalmHand x={28} y={206} scale={0.36} />
      <path className="draw-ache" d="M18 262l-10-6M14 276h-12M18 290l-10 6" />
      <MapSpots x={LEFT + 40} y={360} apart={0.05} size={12} turn={0} />
      <MapSpots x={LEFT + 452} y={360} apart={0.9} size={12} turn={0} />
      <Label x={LEFT + 24} y={402} text={words(needle === 'sham' ? 'drawing.notKnown' : 'drawing.drawnNotData')} tone={needle === 'sham' ? 'sham' : 'quiet'} size={20} />
    </Plate>
  );
}

/** The gauge again, its pointer a little further; beside it studies as boxes: a rise in 80 of 100, more than sham in 25 of 48. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Boxes } from '../../../../atlas/drawing/kit/Boxes.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { PressureGauge } from '../../../../atlas/drawing/kit/PressureGauge.tsx';
import { Reveal } from '../../../../atlas/drawing/motion/Reveal.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

export function MeasuredAgain({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <Loin />
      <PressureGauge x={178} y={340} value={real ? 0.66 : 0.61} was={0.56} radius={100} moves={[0.24, 0.46]} />
      <Shift dy={-70} from={0} to={0.18}>
        {real ? <Needle x={54} y={352} length={150} turn={-8} /> : <Needle x={54} y={328} length={110} turn={-4} blunt />}
      </Shift>
      <Label x={178} y={34} text={words(real ? 'drawing.needle' : 'drawing.sham')} anchor="middle" tone={real ? 'real' : 'sham'} strong size={22} />
      <Ghost when={!real}>
        <Label x={332} y={64} text={words('drawing.studiesRise')} strong size={22} />
        <Reveal name="rise" x={330} y={74} width={290} height={80} from={0.48} to={0.7}>
          <Boxes x={332} y={78} count={80} total={100} columns={20} size={14} tone="real" />
        </Reveal>
      </Ghost>
      <Label x={332} y={196} text={words('drawing.studiesSham')} strong size={22} />
      <Reveal name="sham" x={330} y={208} width={290} height={96} from={0.74} to={0.96}>
        <Boxes x={332} y={212} count={25} total={48} columns={12} size={21} tone={real ? 'real' : 'sham'} />
      </Reveal>
    </Plate>
  );
}

/** Skin of the loin, dented by the foot of the gauge. */
function Loin() {
  const shade = useShade();
  return (
    <g>
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M-4 330C60 322 120 330 160 340C174 346 186 346 198 340C230 328 270 324 304 332C312 360 310 392 304 424H-4Z" />
      <path className="draw-shadow" d="M-4 396C100 384 200 386 308 396L304 424H-4Z" />
    </g>
  );
}

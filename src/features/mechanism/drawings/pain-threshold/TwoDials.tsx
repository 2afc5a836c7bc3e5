/** Two dials that do not move together: how hard until it hurts, and how much the back hurts. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Dial } from '../../../../atlas/drawing/kit/Dial.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

export function TwoDials({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <Dial x={160} y={160} radius={124} value={real ? 0.7 : 0.66} was={0.46} tone={real ? 'real' : 'sham'} moves={[0.22, 0.5]} />
      <Dial x={480} y={160} radius={124} value={real ? 0.58 : 0.6} was={0.66} tone={real ? 'real' : 'sham'} moves={[0.6, 0.88]} />
      <Label x={160} y={322} text={words('drawing.pressPain')} anchor="middle" size={23} strong />
      <Label x={480} y={322} text={words('drawing.backPain')} anchor="middle" size={23} strong />
      <path className="draw-link" d="M284 160H306M334 160H356M312 140L328 180" />
      <Patch />
      <Shift dy={-60} from={0} to={0.18}>
        {real ? <Needle x={320} y={372} length={140} width={3.4} /> : <Needle x={320} y={348} length={104} width={3.4} blunt />}
      </Shift>
      <Label x={320} y={404} text={words(real ? 'drawing.needle' : 'drawing.sham')} tone={real ? 'real' : 'sham'} anchor="middle" strong size={22} />
    </Plate>
  );
}

/** A small patch of skin for the needle to stand on or in. */
function Patch() {
  const shade = useShade();
  return <path className="draw-edge tone-skin" fill={shade('skin')} d="M258 358C280 344 360 344 382 358C376 372 354 380 320 380C286 380 264 372 258 358Z" />;
}

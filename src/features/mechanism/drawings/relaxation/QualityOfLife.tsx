/** A scale from worse to better: a gain just right of the middle, its range reaching back across the line of no difference. 0.027 QALY, -0.056 to 0.11. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Face } from '../../../../atlas/drawing/kit/Face.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

const MIDDLE = 320;
/** Drawing units for one QALY. */
const UNIT = 1900;
const place = (value: number): number => Math.round(MIDDLE + value * UNIT);

export function QualityOfLife({ needle }: DrawingProps) {
  const words = useWords();
  const sham = needle === 'sham';
  return (
    <Plate>
      <path className="draw-axis" d="M60 262H580M74 254L60 262L74 270M566 254L580 262L566 270" />
      <path className="draw-tick" d={[-0.1, -0.05, 0.05, 0.1].map((value) => `M${place(value)} 256v12`).join('')} />
      <path className="draw-zero" d={`M${MIDDLE} 78V284`} />
      <Face x={44} y={330} size={34} mood={-0.8} />
      <Face x={596} y={330} size={34} mood={1} />
      <Label x={90} y={338} text={words('drawing.worse')} size={23} strong />
      <Label x={550} y={338} text={words('drawing.better')} anchor="end" size={23} strong />
      <Label x={MIDDLE} y={312} text={words('drawing.noDifference')} anchor="middle" size={22} />
      <Ghost when={sham} {...(sham ? { mark: [place(0.027), 190] as const, size: 64 } : {})}>
        <Grow axis="x" x={place(0.027)} y={190} from={sham ? -2 : 0.5} to={sham ? -1 : 0.9}>
          <path className="draw-range tone-real" d={`M${place(-0.056)} 190H${place(0.11)}M${place(-0.056)} 174V206M${place(0.11)} 174V206`} />
        </Grow>
        <Shift dx={sham ? 0 : MIDDLE - place(0.027)} from={0.2} to={0.42}>
          <path className="draw-bar tone-real" d={`M${place(0.027)} 166l22 24l-22 24l-22-24Z`} />
        </Shift>
        <Label x={place(0.027) - 24} y={112} text={words('drawing.gain')} size={23} tone="real" strong />
      </Ghost>
      <Label x={MIDDLE} y={44} text={words('drawing.twoYears')} anchor="middle" size={23} strong />
      {sham ? <Label x={MIDDLE} y={392} text={words('drawing.notTested')} tone="sham" anchor="middle" size={22} /> : null}
    </Plate>
  );
}

/** A bridge from a mouse to a person; its middle is missing. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { BodyBack } from '../../../../atlas/drawing/kit/BodyBack.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { MouseFigure } from '../../../../atlas/drawing/kit/MouseFigure.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Sign } from '../../../../atlas/drawing/kit/Sign.tsx';
import { Along } from '../../../../atlas/drawing/motion/Along.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Beat } from '../../../../atlas/drawing/motion/Beat.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';

const SPAN = 'M0 262H250L240 276L252 286L232 300C222 292 208 290 194 296C150 312 124 352 118 420H0Z';
const STONES =
  'M0 290H236M0 318H166M0 346H142M0 374H128M40 262V290M92 262V290M146 262V290M200 262V290M20 290V318M72 290V318M124 290V318M176 290V300M46 318V346M96 318V346M142 318V336M20 346V374M72 346V374M48 374V420M98 374V420';

export function NotForYourBackYet({ needle }: DrawingProps) {
  const words = useWords();
  return (
    <Plate>
      <path className="draw-water" d="M118 392C150 386 176 398 208 392C240 386 266 398 298 392C330 386 356 398 388 392C420 386 446 398 522 390V420H118Z" />
      <path className="draw-hair tone-vein" d="M150 406c20-6 36 6 56 0M260 410c20-6 36 6 56 0M386 406c20-6 36 6 56 0" />
      <Half />
      <g transform="translate(640 0) scale(-1 1)">
        <Half />
      </g>
      {/* It walks as far as the bridge goes, and comes back. */}
      <Along d="M-190 262C-120 262 -60 262 84 262L84 262C60 262 48 262 34 262" from={0.04} to={0.6}>
        <Beat from={0.04} to={0.58} count={12} dy={-2.4}>
          <MouseFigure x={0} y={0} scale={0.8} />
        </Beat>
      </Along>
      <BodyBack x={548} y={264} scale={0.142} />
      <Grow x={320} y={214} from={0.62} to={0.76}>
        <Ghost mark={[320, 214]} size={84} />
      </Grow>
      <Label x={124} y={164} text={words('drawing.inflammation.mice')} anchor="middle" strong size={22} />
      <Label x={482} y={58} text={words('drawing.inflammation.back')} anchor="end" strong size={22} to={[546, 124]} from={[490, 60]} />
      <Appear from={0.8}>
        <Sign x={320} y={330} text={words('drawing.sign.notShown')} size={20} />
      </Appear>
      {needle === 'sham' ? <Sign x={320} y={116} text={words('drawing.bloodFlow.shamTrace')} tone="sham" /> : null}
    </Plate>
  );
}

function Half() {
  const shade = useShade();
  return (
    <g className="tone-stone">
      <path className="draw-edge" fill={shade('bone')} d={SPAN} />
      <path className="draw-hair" d={STONES} />
      <path className="draw-fill" d="M0 252H236L228 266H0Z" />
    </g>
  );
}

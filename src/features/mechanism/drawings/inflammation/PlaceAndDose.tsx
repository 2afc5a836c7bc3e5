/** The mouse twice: from the leg the line reaches the gland; from the belly it stops short, and a strong current goes another way. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { MouseFigure } from '../../../../atlas/drawing/kit/MouseFigure.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { smooth } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { MouseOrgans } from './MouseOrgans.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Draw } from '../../../../atlas/drawing/motion/Draw.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { Signals } from '../../../../atlas/drawing/motion/Signals.tsx';

const MOUSE = 'translate(0 244) scale(1.16)';

export function PlaceAndDose({ needle }: DrawingProps) {
  const words = useWords();
  const unknown = needle === 'sham';
  return (
    <Plate>
      <path className="draw-was" d="M320 30V396" />
      <g transform="translate(22 0)">
        <MouseFigure x={0} y={244} scale={1.16} />
        <g transform={MOUSE}>
          <MouseOrgans />
        </g>
        <Ghost when={unknown} mark={[96, 130]} size={52}>
          <NerveFibre width={3} d={smooth([[154, 228], [166, 206], [166, 180], [150, 160], [110, 156], [58, 178]])} />
          <NerveFibre width={3} d={smooth([[58, 184], [72, 208], [104, 206], [130, 192]])} />
          <Shift dx={36} dy={-18} from={0} to={0.08}>
            <Needle x={154} y={230} length={74} width={2.6} turn={64} />
          </Shift>
          <Appear from={0.08}>
            <Pulse x={154} y={229} size={6} />
          </Appear>
          <Signals d={smooth([[154, 228], [166, 206], [166, 180], [150, 160], [110, 156], [58, 178]])} from={0.08} to={0.36} count={3} trip={0.16} size={6} />
          <Signals d={smooth([[58, 184], [72, 208], [104, 206], [130, 192]])} from={0.24} to={0.46} count={3} trip={0.14} size={6} />
          <Grow x={134} y={187} start={2.4} from={0.4} to={0.46}>
            <Appear from={0.4}>
              <circle className="draw-ring" cx={134} cy={187} r={13} />
            </Appear>
          </Grow>
        </Ghost>
      </g>
      <Label x={156} y={66} text={words('drawing.inflammation.leg')} anchor="middle" strong size={20} />
      <Label x={168} y={304} text={words('drawing.inflammation.reaches')} anchor="middle" tone="gland" strong />
      <Ghost when={unknown}>
        <Draw className="draw-tick-mark" d="M140 342L158 362L196 322" from={0.44} to={0.5} />
      </Ghost>
      <g transform="translate(340 0)">
        <MouseFigure x={0} y={244} scale={1.16} />
        <g transform={MOUSE}>
          <MouseOrgans />
        </g>
        <Ghost when={unknown} mark={[226, 130]} size={52}>
          <NerveFibre width={3} d={smooth([[100, 224], [92, 204], [80, 196]])} />
          <Signals d={smooth([[100, 224], [92, 204], [80, 196]])} from={0.56} to={0.78} count={3} trip={0.1} size={6} />
          <Appear from={0.62}>
            <path className="draw-stop" d="M70 184L86 206" />
          </Appear>
          <NerveFibre width={5} kind="sheathed" d={smooth([[110, 222], [118, 190], [142, 178], [164, 192]])} />
          <Signals d={smooth([[110, 222], [118, 190], [142, 178], [164, 192]])} from={0.74} to={0.98} count={3} trip={0.12} size={9} />
          <Shift dx={8} dy={34} from={0.48} to={0.56}>
            <Needle x={106} y={228} length={84} width={2.6} turn={196} />
          </Shift>
          <Appear from={0.56}>
            <Pulse x={106} y={226} size={9} />
          </Appear>
        </Ghost>
      </g>
      <Label x={484} y={66} text={words('drawing.inflammation.belly')} anchor="middle" strong size={20} />
      <Label x={338} y={338} text={words('drawing.inflammation.bellyGentle')} tone="quiet" strong to={[418, 200]} from={[392, 318]} />
      <Label x={504} y={338} text={words('drawing.inflammation.other')} tone="spleen" strong to={[500, 192]} from={[548, 318]} />
      <Arrow width={6} spots={[[530, 408], [530, 392], [530, 376]]} moves={[0.88, 0.96]} />
      <Arrow width={6} tone="alarm" spots={[[582, 376], [582, 392], [582, 408]]} moves={[0.88, 0.96]} />
    </Plate>
  );
}

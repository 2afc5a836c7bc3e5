/** Ten men lying with a needle in the low back: the oxygen line climbs. The line it would have to be compared with was never drawn. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Axis } from '../../../../atlas/drawing/kit/Axis.tsx';
import { BackFigure } from '../../../../atlas/drawing/kit/BackFigure.tsx';
import { EmptyBox } from '../../../../atlas/drawing/kit/EmptyBox.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Lens } from '../../../../atlas/drawing/kit/Lens.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { smooth } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Reveal } from '../../../../atlas/drawing/motion/Reveal.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

export function RisesAndSettles({ needle }: DrawingProps) {
  const words = useWords();
  const unknown = needle === 'sham';
  return (
    <Plate>
      <Reveal name="needle-time" x={74} y={132} width={310} height={222} from={0.08} to={0.54}>
        <rect className="draw-needle-time" x="74" y="132" width="310" height="222" />
      </Reveal>
      <Axis x={74} y={60} width={536} height={294} arrows />
      <path className="draw-tick" d="M232 354v9M304 354v9M74 354v9" />
      <Label x={74} y={384} text={words('drawing.bloodFlow.zero')} anchor="middle" />
      <Label x={232} y={384} text={words('drawing.bloodFlow.seven')} anchor="middle" />
      <Label x={304} y={384} text={words('drawing.bloodFlow.ten')} anchor="middle" />
      <Label x={608} y={384} text={words('drawing.bloodFlow.minutes')} anchor="end" />
      <Label x={88} y={76} text={words('drawing.bloodFlow.oxygen')} tone="artery" />
      <Label x={96} y={158} text={words('drawing.bloodFlow.needleIn')} tone="quiet" />
      <Appear from={0.54}>
        <Label x={394} y={158} text={words('drawing.bloodFlow.needleOut')} tone="quiet" />
      </Appear>
      <Appear from={0.86}>
        <EmptyBox x={400} y={276} width={196} height={66} text={words('drawing.bloodFlow.lying')} size={18} />
      </Appear>
      <Ghost when={unknown} mark={[420, 236]} size={56}>
        <g className="tone-artery">
          <Reveal name="oxygen" x={70} y={140} width={520} height={180} from={0.08} to={0.86}>
          <path className="draw-plot" d={smooth([[74, 304], [130, 302], [190, 300], [232, 292], [304, 262], [384, 226], [470, 192], [580, 154]])} />
          <path className="draw-measure" d="M225 292a7 7 0 1 1 14 0a7 7 0 1 1-14 0M297 262a7 7 0 1 1 14 0a7 7 0 1 1-14 0" />
          </Reveal>
        </g>
      </Ghost>
      <Lens name="low-back" x={540} y={80} radius={66}>
        <BackFigure x={446} y={-48} scale={0.72} />
        <circle className="draw-place" cx="557" cy="88" r="5" />
      </Lens>
      <Shift dx={20} dy={-44} from={0} to={0.08}>
        <Needle x={557} y={88} length={74} width={2.4} turn={24} />
      </Shift>
      {unknown ? <Label x={458} y={242} text={words('drawing.bloodFlow.shamTrace')} tone="sham" strong /> : null}
    </Plate>
  );
}

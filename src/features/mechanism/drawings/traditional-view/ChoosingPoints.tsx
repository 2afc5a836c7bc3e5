/** A figure in ink: points close together in the loin, single ones behind the knee and at the ankle, joined by brush lines. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { BLADDER_INNER, InkBody } from './InkBody.tsx';
import { InkNote } from './InkNote.tsx';
import { Paper } from './Paper.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Reveal } from '../../../../atlas/drawing/motion/Reveal.tsx';

/** BL23 at the height of the second lumbar vertebra, GV3 below the fourth, BL40 in the hollow of the knee, BL60 behind the outer ankle. */
const NEAR = 'M35-1010h.1M-35-1010h.1M0-945h.1M35-945h.1M-35-945h.1M35-980h.1M-35-980h.1';
const FAR = 'M84-450h.1M-84-450h.1M106 0h.1M-106 0h.1';

export function ChoosingPoints() {
  const words = useWords();
  return (
    <Paper>
      <InkBody x={250} y={402} scale={0.222}>
        {[1, -1].map((side) => (
          <Reveal key={side} name={`line-${side}`} x={-160} y={-1020} width={320} height={1060} from={0.4} to={0.72} side="top">
            <path className="draw-channel draw-thin" d={BLADDER_INNER.replace('M35-1400C36-1300 35-1100 35-960', 'M35-1010L35-960')} transform={`scale(${side} 1)`} />
          </Reveal>
        ))}
        <Appear from={0.06}>
          <circle className="draw-vignette draw-thin" cx="0" cy="-975" r="104" />
        </Appear>
        <Appear from={0.18}>
          <path className="draw-channel-point" d={NEAR} strokeWidth="27" />
        </Appear>
        <Appear from={0.74}>
          <path className="draw-channel-point draw-channel-point--far" d={FAR} strokeWidth="40" />
        </Appear>
      </InkBody>
      <Appear from={0.18}>
        <InkNote x={412} y={148} text={words('drawing.tradition.near')} to={[274, 168]} size={24} seal />
      <InkNote x={412} y={190} text={words('drawing.tradition.nearPoints')} />
      </Appear>
      <Appear from={0.74}>
        <InkNote x={412} y={282} text={words('drawing.tradition.far')} to={[273, 285]} size={24} seal />
      <InkNote x={412} y={324} text={words('drawing.tradition.farPoints')} to={[275, 382]} from={[406, 322]} />
      </Appear>
    </Paper>
  );
}

/** A back and legs in ink: two brush lines beside the spine and down the leg, one down the middle. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { BLADDER_INNER, BLADDER_OUTER, GOVERNOR, InkBody } from './InkBody.tsx';
import { InkNote } from './InkNote.tsx';
import { Paper } from './Paper.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Reveal } from '../../../../atlas/drawing/motion/Reveal.tsx';

/** Points used for lumbago along the lines, in a body's millimetres, right side. */
const POINTS = 'M35-1010h.1M35-980h.1M35-945h.1M35-915h.1M70-1010h.1M70-945h.1M84-450h.1M84-610h.1M0-1010h.1M0-945h.1';

export function ChannelsDrawn() {
  const words = useWords();
  return (
    <Paper>
      <InkBody x={232} y={606} scale={0.4}>
        {[1, -1].map((side) => (
          <g key={side} transform={`scale(${side} 1)`}>
            <Reveal name={`bladder-${side}`} x={-20} y={-1420} width={180} height={1450} from={0.3} to={0.82} side="top">
              <path className="draw-channel draw-thin tone-seal" d={`${BLADDER_INNER}${BLADDER_OUTER}`} />
            </Reveal>
            <Appear from={0.86}>
              <path className="draw-channel-point" d={POINTS} strokeWidth="15" />
            </Appear>
          </g>
        ))}
        <Reveal name="governor" x={-20} y={-1510} width={40} height={690} from={0.04} to={0.26} side="top">
          <path className="draw-channel draw-thin" d={GOVERNOR} />
        </Reveal>
      </InkBody>
      <Appear from={0.1}>
        <InkNote x={424} y={70} text={words('drawing.tradition.governor')} to={[234, 104]} />
      </Appear>
      <Appear from={0.4}>
        <InkNote x={424} y={170} text={words('drawing.tradition.bladder')} to={[262, 196]} seal />
      </Appear>
      <Appear from={0.7}>
        <InkNote x={424} y={316} text={words('drawing.tradition.leg')} to={[268, 352]} seal />
      </Appear>
    </Paper>
  );
}

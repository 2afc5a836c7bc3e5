/** A needle touches the band; the band jumps once. The reflex loop runs to the cord and back. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { CordSegment } from '../../../../atlas/drawing/kit/CordSegment.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { MuscleFibres } from '../../../../atlas/drawing/kit/MuscleFibres.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { NumberMark } from '../../../../atlas/drawing/kit/NumberMark.tsx';
import { smooth } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Beat } from '../../../../atlas/drawing/motion/Beat.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { Signals } from '../../../../atlas/drawing/motion/Signals.tsx';

/** Place of each number, and when it is reached. */
const MARKS = [[182, 236, 0.16], [284, 108, 0.3], [424, 196, 0.56], [106, 230, 0.76]] as const;

export function LocalTwitch({ needle }: DrawingProps) {
  const words = useWords();
  const unknown = needle === 'sham';
  return (
    <Plate>
      <g transform="translate(640 0) scale(-1 1)">
        <CordSegment x={110} y={112} scale={0.82} thick={26} lit={unknown ? 'none' : 'right'} />
      </g>
      <MuscleFibres x={56} y={250} width={528} height={132} fascicles={6} band={0} />
      {unknown ? null : (
        <Grow axis="y" y={284} from={0.74} to={0.8}>
          <Beat y={284} from={0.8} to={0.96} count={3} dy={3}>
            <Jump />
          </Beat>
        </Grow>
      )}
      <Ghost when={unknown} mark={[212, 196]} size={60}>
        <Shift dy={-70} from={0} to={0.16}>
          <Needle x={214} y={266} length={236} width={5} />
        </Shift>
        {unknown ? null : (
          <Appear from={0.16} to={0.18}>
            <Pulse x={214} y={264} size={9} />
          </Appear>
        )}
        <NerveFibre width={3.4} d={smooth([[224, 270], [262, 206], [306, 148], [350, 106], [392, 74], [448, 66], [488, 80]])} />
        <NerveFibre width={4.4} kind="sheathed" d={smooth([[486, 142], [440, 166], [388, 150], [346, 190], [336, 240], [312, 276]])} />
        <Signals d={smooth([[224, 270], [262, 206], [306, 148], [350, 106], [392, 74], [448, 66], [488, 80]])} from={0.18} to={0.48} count={3} trip={0.22} />
        <Signals d={smooth([[486, 142], [440, 166], [388, 150], [346, 190], [336, 240], [312, 276]])} from={0.48} to={0.76} count={3} trip={0.2} />
        <Arrow spots={[[262, 168], [296, 122], [338, 86]]} width={4} moves={[0.2, 0.36]} />
        <Arrow spots={[[420, 186], [386, 196], [368, 234]]} width={4} moves={[0.5, 0.66]} />
      </Ghost>
      {MARKS.map(([x, y, from], i) => (
        <Appear key={x} from={from}>
          <NumberMark x={x} y={y} number={i + 1} />
        </Appear>
      ))}
      <Label x={548} y={34} text={words('drawing.muscle.cord')} anchor="middle" tone="bone" strong />
      <Label x={296} y={52} text={words('drawing.muscle.up')} tone="nerve" anchor="middle" />
      <Label x={444} y={232} text={words('drawing.muscle.down')} tone="nerve" />
      <Label x={26} y={200} text={words('drawing.muscle.twitch')} tone="muscle" strong />
    </Plate>
  );
}

/** The band's hump at the needle, with the strokes of a quick movement. */
function Jump() {
  const shade = useShade();
  return (
    <g className="draw-band">
      <path fill={shade('muscle')} d="M112 282C146 270 170 262 190 250C204 242 226 242 240 250C262 262 288 266 322 268C288 276 146 286 112 282Z" />
      <path className="draw-outline tone-hump" d="M112 281C146 270 170 262 190 250C204 242 226 242 240 250C262 262 288 265 318 264" />
      <path className="draw-hair tone-muscle" d={Array.from({ length: 17 }, (_, i) => `M${140 + i * 10} 281q3 -${6 + 14 * Math.exp(-(((i - 7.5) / 4) ** 2))} 0 -${8 + 18 * Math.exp(-(((i - 7.5) / 4) ** 2))}`).join('')} />
      <path className="draw-stroke tone-accent" d="M148 246C160 240 168 234 174 226M132 252C142 238 152 230 160 216M278 246C266 240 260 234 254 226M294 252C284 238 276 230 268 216" strokeWidth="3" />
    </g>
  );
}

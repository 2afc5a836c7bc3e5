/** Electrodes on a muscle and a paper strip below: before, with the needle and after, the trace looks the same. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { MuscleFibres } from '../../../../atlas/drawing/kit/MuscleFibres.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { smooth } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Strip } from '../../../../atlas/drawing/kit/Strip.tsx';
import { TurnMark } from '../../../../atlas/drawing/kit/TurnMark.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Beat } from '../../../../atlas/drawing/motion/Beat.tsx';
import { Reveal } from '../../../../atlas/drawing/motion/Reveal.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

export function ElectricalStrip({ needle }: DrawingProps) {
  const words = useWords();
  const unknown = needle === 'sham';
  return (
    <Plate>
      <MuscleFibres x={110} y={96} width={420} height={112} fascicles={6} />
      {[210, 440].map((x) => (
        <g key={x}>
          <path className="draw-wire" d={smooth([[x, 132], [x + (x < 300 ? -70 : 70), 190], [x < 300 ? 40 : 600, 214], [x < 300 ? 40 : 600, 262]])} />
          <circle className="draw-fill tone-steel" cx={x} cy={130} r={13} />
          <circle className="draw-fill tone-brass" cx={x} cy={130} r={6} />
        </g>
      ))}
      <Ghost when={unknown}>
        {/* In the first third of the strip no needle stands there yet. */}
        <Shift dy={-150} from={0.28} to={0.36}>
          <Needle x={324} y={150} length={138} width={4.6} />
        </Shift>
        <Appear from={0.36}>
          <Beat x={324} y={66} from={0.36} to={0.66} count={5} turn={14}>
            <TurnMark x={324} y={66} radius={26} />
          </Beat>
        </Appear>
      </Ghost>
      <Label x={320} y={246} text={words('drawing.muscle.strip')} anchor="middle" tone="muscle" strong />
      <Ghost when={unknown} mark={[320, 312]} size={58}>
        <Appear from={-1} until={1}>
          <Strip x={26} y={262} width={588} height={100} noise={[0]} seed={12} />
        </Appear>
        <Reveal name="trace" x={26} y={260} width={588} height={104} from={0.02} to={0.98}>
          <Strip x={26} y={262} width={588} height={100} noise={[0.5]} seed={12} />
        </Reveal>
      </Ghost>
      <path className="draw-divide" d="M222 262v100M418 262v100" />
      <Label x={124} y={392} text={words('drawing.muscle.before')} anchor="middle" />
      <Label x={320} y={392} text={words('drawing.muscle.during')} anchor="middle" strong />
      <Label x={516} y={392} text={words('drawing.muscle.after')} anchor="middle" />
      <Appear from={0.9}>
        <Label x={612} y={36} text={words('drawing.muscle.sameLine')} anchor="end" size={18} />
      </Appear>
    </Plate>
  );
}

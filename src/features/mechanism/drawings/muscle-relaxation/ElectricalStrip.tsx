/** Electrodes on a muscle and a paper strip below: before, with the needle and after, the trace looks the same. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Ghost } from '../kit/Ghost.tsx';
import { Label } from '../kit/Label.tsx';
import { MuscleFibres } from '../kit/MuscleFibres.tsx';
import { Needle } from '../kit/Needle.tsx';
import { smooth } from '../kit/paths.ts';
import { Plate } from '../kit/Plate.tsx';
import { Strip } from '../kit/Strip.tsx';
import { TurnMark } from '../kit/TurnMark.tsx';

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
        <Needle x={324} y={150} length={138} width={4.6} />
        <TurnMark x={324} y={66} radius={26} />
      </Ghost>
      <Label x={320} y={246} text={words('drawing.muscle.strip')} anchor="middle" tone="muscle" strong />
      <Ghost when={unknown} mark={[320, 312]} size={58}>
        <Strip x={26} y={262} width={588} height={100} noise={[0.5]} seed={12} />
      </Ghost>
      <path className="draw-divide" d="M222 262v100M418 262v100" />
      <Label x={124} y={392} text={words('drawing.muscle.before')} anchor="middle" />
      <Label x={320} y={392} text={words('drawing.muscle.during')} anchor="middle" strong />
      <Label x={516} y={392} text={words('drawing.muscle.after')} anchor="middle" />
      <Label x={612} y={36} text={words('drawing.muscle.sameLine')} anchor="end" size={18} />
    </Plate>
  );
}

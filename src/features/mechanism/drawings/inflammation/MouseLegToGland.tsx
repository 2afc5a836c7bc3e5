/** One mouse, large: gentle current at the hind leg, the hindbrain, the vagus nerve, the gland above the kidney, the spleen. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Molecule } from '../../../../atlas/drawing/kit/Molecule.tsx';
import { MouseFigure } from '../../../../atlas/drawing/kit/MouseFigure.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { NumberMark } from '../../../../atlas/drawing/kit/NumberMark.tsx';
import { smooth, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { Sign } from '../../../../atlas/drawing/kit/Sign.tsx';
import { MouseOrgans } from './MouseOrgans.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Beat } from '../../../../atlas/drawing/motion/Beat.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { Signals } from '../../../../atlas/drawing/motion/Signals.tsx';

const MANY: readonly Spot[] = [[434, 128], [458, 116], [484, 130], [448, 152], [472, 156], [500, 150], [510, 120]];
/** Place of each number, and when its part of the road is reached. */
const MARKS = [[352, 380, 0.08], [120, 244, 0.36], [196, 334, 0.48], [272, 258, 0.6], [362, 282, 0.74]] as const;
const FEW: readonly Spot[] = [[580, 142], [606, 128]];

export function MouseLegToGland({ needle }: DrawingProps) {
  const words = useWords();
  const unknown = needle === 'sham';
  return (
    <Plate>
      <MouseFigure x={38} y={378} scale={2.1} />
      <g transform="translate(38 378) scale(2.1)">
        <MouseOrgans />
      </g>
      <Ghost when={unknown} mark={[232, 232]} size={64}>
        <NerveFibre width={4} d={smooth([[318, 346], [336, 306], [338, 262], [318, 238], [262, 218], [196, 224], [142, 258]])} />
        <NerveFibre width={4} d={smooth([[140, 266], [160, 302], [204, 312], [250, 296], [274, 284]])} />
        <Shift dx={50} dy={-30} from={0} to={0.1}>
          <Needle x={318} y={350} length={112} width={3.4} turn={58} />
        </Shift>
        <Appear from={0.1}>
          <Beat x={318} y={348} from={0.1} to={0.9} count={8} by={0.25}>
            <Pulse x={318} y={348} size={9} />
          </Beat>
        </Appear>
        <Signals d={smooth([[318, 346], [336, 306], [338, 262], [318, 238], [262, 218], [196, 224], [142, 258]])} from={0.12} to={0.56} count={4} trip={0.26} />
        <Signals d={smooth([[140, 266], [160, 302], [204, 312], [250, 296], [274, 284]])} from={0.4} to={0.76} count={4} trip={0.2} />
        <Arrow width={4} spots={[[292, 282], [308, 288], [322, 296]]} moves={[0.66, 0.74]} />
        {MARKS.map(([x, y, from], i) => (
          <Appear key={x} from={from}>
            <NumberMark x={x} y={y} number={i + 1} />
          </Appear>
        ))}
        {MANY.map(([x, y]) => (
          <Molecule key={`${x}`} kind="alarm" x={x} y={y} size={1.1} />
        ))}
        <Arrow width={5} spots={[[526, 138], [540, 138], [562, 138]]} moves={[0.78, 0.86]} />
        <Appear from={0.86}>
          {FEW.map(([x, y]) => (
            <Molecule key={`${x}`} kind="alarm" x={x} y={y} size={1.1} />
          ))}
        </Appear>
      </Ghost>
      <Label x={446} y={222} text={words('drawing.inflammation.hindLeg')} tone="ink" strong to={[402, 296]} from={[458, 250]} />
      <Label x={24} y={130} text={words('drawing.inflammation.hindbrain')} tone="brain" strong to={[136, 252]} from={[74, 138]} />
      <Label x={56} y={84} text={words('drawing.inflammation.vagus')} tone="nerve" strong to={[170, 300]} from={[116, 92]} />
      <Label x={214} y={124} text={words('drawing.inflammation.gland')} tone="gland" strong to={[280, 276]} from={[240, 132]} />
      <Label x={396} y={70} text={words('drawing.inflammation.spleen')} tone="spleen" strong to={[336, 290]} from={[398, 100]} />
      <Sign x={120} y={32} text={words('drawing.inflammation.onlyMice')} tone="accent" />
    </Plate>
  );
}

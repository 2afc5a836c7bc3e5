/** One mouse, large: gentle current at the hind leg, the hindbrain, the vagus nerve, the gland above the kidney, the spleen. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../kit/Arrow.tsx';
import { Ghost } from '../kit/Ghost.tsx';
import { Label } from '../kit/Label.tsx';
import { Molecule } from '../kit/Molecule.tsx';
import { MouseFigure } from '../kit/MouseFigure.tsx';
import { Needle } from '../kit/Needle.tsx';
import { NerveFibre } from '../kit/NerveFibre.tsx';
import { NumberMark } from '../kit/NumberMark.tsx';
import { smooth, type Spot } from '../kit/paths.ts';
import { Plate } from '../kit/Plate.tsx';
import { Pulse } from '../kit/Pulse.tsx';
import { Sign } from '../kit/Sign.tsx';
import { MouseOrgans } from './MouseOrgans.tsx';

const MANY: readonly Spot[] = [[434, 128], [458, 116], [484, 130], [448, 152], [472, 156], [500, 150], [510, 120]];
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
        <Needle x={318} y={350} length={112} width={3.4} turn={58} />
        <Pulse x={318} y={348} size={9} />
        <Arrow width={4} spots={[[292, 282], [308, 288], [322, 296]]} />
        <NumberMark x={352} y={380} number={1} />
        <NumberMark x={120} y={244} number={2} />
        <NumberMark x={196} y={334} number={3} />
        <NumberMark x={272} y={258} number={4} />
        <NumberMark x={362} y={282} number={5} />
        {MANY.map(([x, y]) => (
          <Molecule key={`${x}`} kind="alarm" x={x} y={y} size={1.1} />
        ))}
        <Arrow width={5} spots={[[526, 138], [540, 138], [562, 138]]} />
        {FEW.map(([x, y]) => (
          <Molecule key={`${x}`} kind="alarm" x={x} y={y} size={1.1} />
        ))}
      </Ghost>
      <Label x={446} y={222} text={words('drawing.inflammation.hindLeg')} tone="ink" strong />
      <Label x={24} y={130} text={words('drawing.inflammation.hindbrain')} tone="brain" strong to={[136, 252]} from={[74, 138]} />
      <Label x={56} y={84} text={words('drawing.inflammation.vagus')} tone="nerve" strong to={[170, 300]} from={[116, 92]} />
      <Label x={214} y={124} text={words('drawing.inflammation.gland')} tone="gland" strong to={[280, 276]} from={[240, 132]} />
      <Label x={396} y={70} text={words('drawing.inflammation.spleen')} tone="spleen" strong to={[336, 290]} from={[398, 100]} />
      <Sign x={120} y={32} text={words('drawing.inflammation.onlyMice')} tone="accent" />
    </Plate>
  );
}

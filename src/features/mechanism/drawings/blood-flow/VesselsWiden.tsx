/** One small artery cut open, before and after: the muscle of its wall slackens and the way for blood grows wide. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { NerveEnding } from '../../../../atlas/drawing/kit/NerveEnding.tsx';
import type { Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Sign } from '../../../../atlas/drawing/kit/Sign.tsx';
import { CutArtery } from './CutArtery.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';
import { Spread } from '../../../../atlas/drawing/motion/Spread.tsx';

const ON_WALL: readonly Spot[] = [[594, 150], [588, 192], [598, 228], [586, 268], [380, 176], [374, 240], [384, 290]];

export function VesselsWiden({ needle }: DrawingProps) {
  const words = useWords();
  const unknown = needle === 'sham';
  return (
    <Plate>
      <CutArtery x={150} top={96} foot={346} lumen={26} wall={40} cells={9} />
      <Sign x={104} y={40} text={words('drawing.sign.before')} />
      <Label x={22} y={386} text={words('drawing.bloodFlow.tight')} tone="muscle" strong to={[114, 336]} from={[70, 370]} />
      <Arrow spots={[[246, 220], [290, 220], [330, 220]]} width={7} moves={[0.4, 0.6]} />
      <Ghost when={unknown} mark={[480, 220]} size={70}>
        <Grow axis="x" x={480} start={0.66} from={0.46} to={0.9}>
          <CutArtery x={480} top={96} foot={346} lumen={66} wall={22} cells={6} />
        </Grow>
        <NerveEnding x={606} y={122} stem={[[622, 96], [640, 60]]} spread={34} seed={5} width={3} />
        <Spread kind="cgrp" origin={[606, 122]} spots={ON_WALL.filter((_, i) => i % 3 !== 2)} from={0.12} to={0.5} size={1.15} />
        <Spread kind="nitric-oxide" origin={[540, 230]} spots={ON_WALL.filter((_, i) => i % 3 === 2)} from={0.34} to={0.56} size={1.15} />
      </Ghost>
      <Sign x={486} y={40} text={words('drawing.sign.after')} />
      <Label x={320} y={386} text={words('drawing.bloodFlow.slack')} tone="muscle" strong to={[402, 338]} from={[362, 370]} />
      <Label x={520} y={386} text={words('drawing.bloodFlow.messengers')} tone="cgrp" to={[590, 276]} from={[588, 370]} />
      <Sign x={288} y={40} text={words('drawing.sign.larger')} size={17} />
    </Plate>
  );
}

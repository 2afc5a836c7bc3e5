/** The brain's own brake: midbrain, medulla, cord. Two small brains show the emotion area quieter with a dull ache, busier with a sharp pain. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { HEAD, HeadSection } from '../../../../atlas/drawing/kit/HeadSection.tsx';
import { HeadBrain } from '../../../../atlas/drawing/kit/HeadBrain.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Lens } from '../../../../atlas/drawing/kit/Lens.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { NumberMark } from '../../../../atlas/drawing/kit/NumberMark.tsx';
import { smooth, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Signals } from '../../../../atlas/drawing/motion/Signals.tsx';

const place = ([x, y]: Spot): Spot => [x - 30, y];
const [GREY, MEDULLA, CORD] = [place(HEAD.greyAroundAqueduct), place(HEAD.medulla), place(HEAD.cord)];

export function BrakeFromTheBrain({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <HeadSection x={-30} y={0} lit={real ? ['greyAroundAqueduct', 'medulla'] : []} />
      <Ghost when={!real} {...(real ? {} : { mark: [CORD[0] - 10, 344] as const })}>
        <NerveFibre d={smooth([GREY, [GREY[0] - 8, 246], MEDULLA, [CORD[0] - 6, 350], [CORD[0] - 2, 419]])} width={5} kind="trunk" />
        <Signals d={smooth([GREY, [GREY[0] - 8, 246], MEDULLA, [CORD[0] - 6, 350], [CORD[0] - 2, 419]])} from={0.08} to={0.62} count={5} trip={0.3} size={9} />
        <Appear from={0.08}>
          <Pulse x={GREY[0]} y={GREY[1]} size={9} />
        </Appear>
        <Appear from={0.22}>
          <Pulse x={MEDULLA[0]} y={MEDULLA[1]} size={9} />
        </Appear>
        <Appear from={0.34}>
          <Pulse x={CORD[0] - 4} y={372} size={9} />
        </Appear>
      </Ghost>
      <Appear from={0.06}>
        <NumberMark x={GREY[0] + 34} y={GREY[1] - 14} number={1} />
      </Appear>
      <Appear from={0.2}>
        <NumberMark x={MEDULLA[0] - 40} y={MEDULLA[1] + 4} number={2} />
      </Appear>
      <Appear from={0.32}>
        <NumberMark x={CORD[0] + 32} y={384} number={3} />
      </Appear>
      <Appear from={0.52} to={0.6}>
        <Mood name="dull" y={92} down text={words('drawing.dullAche')} />
      </Appear>
      <Appear from={0.72} to={0.8}>
        <Mood name="sharp" y={262} down={false} text={words('drawing.sharpPain')} />
      </Appear>
      {real ? null : <Label x={444} y={372} text={words('drawing.lookAlike')} tone="sham" anchor="middle" strong size={22} />}
    </Plate>
  );
}

/** A small brain in a lens with its emotion area tinted cool (quieter) or warm (busier). */
function Mood({ name, y, down, text }: { readonly name: string; readonly y: number; readonly down: boolean; readonly text: string }) {
  return (
    <g>
      <Lens name={name} x={444} y={y} radius={76}>
        <g className={down ? 'draw-emotion--quiet' : 'draw-emotion--busy'} transform={`translate(${444 - 108} ${y - 70}) scale(0.48)`}>
          <HeadBrain lit={['cingulate', 'prefrontal']} />
        </g>
      </Lens>
      <path className={`draw-arrow__head ${down ? 'tone-vein' : 'tone-artery'}`} d={down ? 'M540-16h16v22h10l-18 22l-18-22h10z' : 'M540 28h16v-22h10l-18-22l-18 22h10z'} transform={`translate(0 ${y - 30})`} />
      <Label x={530} y={y + 30} text={text} tone={down ? 'vein' : 'artery'} size={20} />
    </g>
  );
}

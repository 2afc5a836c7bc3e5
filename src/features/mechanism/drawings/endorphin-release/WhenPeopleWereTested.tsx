/** Three cards: the blocking drug (yes, no), two brains and two faces, and someone who only expects relief. */
import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { BrainSide } from '../../../../atlas/drawing/kit/BrainSide.tsx';
import { Face } from '../../../../atlas/drawing/kit/Face.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Thought } from '../../../../atlas/drawing/kit/Thought.tsx';
import { Verdict } from '../../../../atlas/drawing/kit/Verdict.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';
import { Spread } from '../../../../atlas/drawing/motion/Spread.tsx';

export function WhenPeopleWereTested({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <Card x={14} width={168} title={words('drawing.blockingDrug')}>
        <Vial x={98} y={104} />
        <Label x={98} y={256} text={words('drawing.reliefGone')} anchor="middle" size={22} />
        <Appear from={0.08}>
          <Label x={44} y={304} text="1977" size={23} strong />
        </Appear>
        <Grow x={128} y={297} from={0.12} to={0.18}>
          <Verdict x={128} y={297} yes />
        </Grow>
        <Appear from={0.2}>
          <Label x={44} y={358} text="1983" size={23} strong />
        </Appear>
        <Grow x={128} y={351} from={0.24} to={0.3}>
          <Verdict x={128} y={351} yes={false} />
        </Grow>
      </Card>
      <Card x={196} width={252} title={words('drawing.receptors')}>
        <Ghost when={!real}>
          <BrainSide x={206} y={92} scale={0.28} />
          <Appear from={0.42} to={0.52}>
            <BrainSide x={206} y={92} scale={0.28} lit={['prefrontal', 'cingulate', 'insula']} />
          </Appear>
          <Spread kind="tracer" origin={[236, 96]} spots={[[242, 120], [222, 134], [252, 138]]} from={0.42} to={0.56} />
        </Ghost>
        <BrainSide x={326} y={92} scale={0.28} />
        <Label x={260} y={206} text={words('drawing.real')} tone="real" anchor="middle" strong size={22} />
        <Label x={384} y={206} text={words('drawing.sham')} tone="sham" anchor="middle" strong size={22} />
        {[260, 384].map((x) => (
          <g key={x}>
            <Appear from={-1} until={0.6}>
              <Face x={x} y={262} size={34} mood={-0.7} hair="long" />
            </Appear>
            <Appear from={0.58} to={0.66}>
              <Face x={x} y={262} size={34} mood={0.8} hair="long" />
            </Appear>
          </g>
        ))}
        {real ? null : <path className="draw-frame tone-sham" d="M328 72H438V308H328Z" />}
        <Appear from={0.62}>
          <Label x={322} y={338} text={words('drawing.bothHurtLess')} anchor="middle" size={22} />
        </Appear>
      </Card>
      <Card x={462} width={164} title={words('drawing.onlyExpects')}>
        <Appear from={-1} until={0.84}>
          <Face x={540} y={262} size={46} mood={-0.7} />
        </Appear>
        <Appear from={0.82} to={0.9}>
          <Face x={540} y={262} size={46} mood={0.8} />
        </Appear>
        <Appear from={0.7}>
        <Thought x={546} y={146} size={1.15} from={[566, 214]}>
          <path className="draw-sun" d="M0-12a10 10 0 1 0 .1 0M0-20v-7M14-14l5-5M20 -2h7M-20-2h-7M-14-14l-5-5M-14 12l-5 5M14 12l5 5" transform="translate(4 3)" />
        </Thought>
        </Appear>
        <Spread kind="endorphin" origin={[540, 306]} spots={[[498, 338], [526, 346], [556, 340], [584, 348]]} from={0.76} to={0.96} size={1.2} />
      </Card>
    </Plate>
  );
}

function Card({ x, width, title, children }: { readonly x: number; readonly width: number; readonly title: string; readonly children: ReactNode }) {
  return (
    <g>
      <rect className="draw-card" x={x} y={16} width={width} height={374} rx="10" />
      <Label x={x + width / 2} y={46} text={title} anchor="middle" strong size={22} />
      {children}
    </g>
  );
}

/** A drug vial with its rubber cap. */
function Vial({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className="draw-glass" d="M-16 14H16V24C28 30 30 36 30 46V112C30 120 26 124 18 124H-18C-26 124-30 120-30 112V46C-30 36-28 30-16 24Z" />
      <path className="draw-fill tone-fluid" d="M-27 62H27V110C27 118 24 121 18 121H-18C-24 121-27 118-27 110Z" />
      <path className="draw-fill tone-steel" d="M-19 0H19V15H-19Z" />
      <path className="draw-fill tone-paper" d="M-30 70H30V100H-30Z" />
      <path className="draw-hair tone-edge" d="M-20 80H20M-20 90H8" />
    </g>
  );
}

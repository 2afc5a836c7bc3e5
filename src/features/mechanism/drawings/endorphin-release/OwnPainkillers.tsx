/** Head section with the midbrain grey and the pituitary; two glasses of spinal fluid: measured after electric needling, not known by hand. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { HEAD, HeadSection } from '../../../../atlas/drawing/kit/HeadSection.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Molecule } from '../../../../atlas/drawing/kit/Molecule.tsx';
import { noise } from '../../../../atlas/drawing/kit/noise.ts';
import type { Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Spread } from '../../../../atlas/drawing/motion/Spread.tsx';

const HEAD_AT: Spot = [-34, 4];

function cluster(centre: Spot, reach: number, count: number, seed: number): Spot[] {
  const random = noise(seed);
  return Array.from({ length: count }, (_, i): Spot => {
    const [angle, far] = [(i / count) * Math.PI * 2 + random(), reach * (0.7 + 0.5 * random())];
    return [centre[0] + Math.cos(angle) * far, centre[1] + Math.sin(angle) * far];
  });
}

export function OwnPainkillers({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  const place = ([x, y]: Spot): Spot => [x + HEAD_AT[0], y + HEAD_AT[1]];
  const [grey, gland] = [place(HEAD.greyAroundAqueduct), place(HEAD.pituitary)];
  return (
    <Plate>
      <HeadSection x={HEAD_AT[0]} y={HEAD_AT[1]} lit={real ? ['greyAroundAqueduct', 'pituitary'] : []} />
      <Ghost when={!real}>
        <Spread kind="enkephalin" origin={grey} spots={cluster(grey, 25, 7, 3)} from={0.08} to={0.36} />
        <Spread kind="endorphin" origin={gland} spots={cluster([gland[0] - 2, gland[1] + 2], 21, 6, 8)} from={0.22} to={0.5} />
        <Spread
          kind="endorphin"
          origin={[place(HEAD.cord)[0] - 14, place(HEAD.cord)[1] - 130]}
          spots={([[0, 0], [-8, 26], [7, 48], [-4, 74], [6, 98], [-6, 120]] as const).map(([dx, dy]): Spot => [place(HEAD.cord)[0] + dx - 8, place(HEAD.cord)[1] - 110 + dy])}
          from={0.4}
          to={0.74}
          size={0.8}
        />
      </Ghost>
      <Label x={372} y={40} text={words('drawing.pituitary')} tone="brain" to={[gland[0] + 6, gland[1]]} from={[366, 34]} size={22} />
      <Label x={372} y={88} text={words('drawing.midbrain')} tone="brain" to={[grey[0] + 4, grey[1] - 6]} from={[366, 84]} size={22} />
      <Glass x={400} y={176} known={real} text={words('drawing.electricNeedling')} />
      <Glass x={520} y={176} known={false} text={words(real ? 'drawing.byHand' : 'drawing.sham')} />
      <Label x={392} y={154} text={words('drawing.spinalFluid')} tone="fluid" strong size={22} />
      <Label x={392} y={396} text={words('drawing.endorphin')} tone="endorphin" size={20} />
      <Molecule kind="endorphin" x={378} y={390} size={1.2} />
    </Plate>
  );
}

/** A test glass of spinal fluid with endorphin in it; unknown, it is drawn faint. */
function Glass({ x, y, known, text }: { readonly x: number; readonly y: number; readonly known: boolean; readonly text: string }) {
  const dots: readonly Spot[] = [[22, 62], [40, 80], [20, 96], [38, 112], [26, 128], [44, 58], [33, 44]];
  return (
    <g transform={`translate(${x} ${y})`}>
      <Ghost when={!known} {...(known ? {} : { mark: [32, 84] as const, size: 50 })}>
        <path className="draw-glass" d="M4 0H60M10 0V116C10 136 20 146 32 146C44 146 54 136 54 116V0" />
        <path className="draw-fill tone-fluid" d="M13 34H51V115C51 132 44 142 32 142C20 142 13 132 13 115Z" />
        <Spread kind="endorphin" origin={[32, 6]} spots={dots} from={0.62} to={0.96} size={0.85} />
      </Ghost>
      <Label x={32} y={168} text={text} anchor="middle" size={20} tone={known ? 'ink' : 'quiet'} />
    </g>
  );
}

/** A sparse picture on purpose: a person in outline, a few small test tubes that point in different ways. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { BodyBack } from '../../../../atlas/drawing/kit/BodyBack.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';

const TUBES = [
  { x: 288, trend: 'fell', level: 0.42 },
  { x: 360, trend: 'rose', level: 0.66 },
  { x: 432, trend: 'level', level: 0.54 },
  { x: 504, trend: 'level', level: 0.5 },
  { x: 576, trend: 'rose', level: 0.6 },
] as const;

export function HumanBloodTests({ needle }: DrawingProps) {
  const words = useWords();
  return (
    <Plate>
      <g className="tone-quiet">
        <BodyBack x={110} y={392} scale={0.22} look="line" />
      </g>
      <Ghost when={needle === 'sham'} mark={[430, 268]} size={60}>
        {TUBES.map(({ x, trend, level }, i) => (
          <g key={x}>
            <Tube x={x} level={level} moves={[0.06 + i * 0.16, 0.16 + i * 0.16]} />
            <Appear from={0.16 + i * 0.16}>
              {trend === 'level' ? <path className="draw-flat tone-quiet" d={`M${x - 14} 196h28M${x - 14} 208h28`} /> : null}
              {trend === 'rose' ? <Arrow tone="alarm" width={5} spots={[[x, 218], [x, 200], [x, 184]]} /> : null}
              {trend === 'fell' ? <Arrow width={5} spots={[[x, 184], [x, 200], [x, 218]]} /> : null}
            </Appear>
          </g>
        ))}
      </Ghost>
      <Label x={432} y={366} text={words('drawing.inflammation.tests')} anchor="middle" tone="quiet" strong />
      <Label x={288} y={168} text={words('drawing.inflammation.fell')} anchor="middle" tone="accent" />
      <Label x={360} y={168} text={words('drawing.inflammation.rose')} anchor="middle" tone="alarm" />
      <Label x={468} y={168} text={words('drawing.inflammation.level')} anchor="middle" tone="quiet" />
      <Label x={576} y={168} text={words('drawing.inflammation.rose')} anchor="middle" tone="alarm" />
    </Plate>
  );
}

interface TubeProps {
  readonly x: number;
  readonly level: number;
  readonly moves: readonly [from: number, to: number];
}

function Tube({ x, level, moves }: TubeProps) {
  const top = 318 - 78 * level;
  return (
    <g className="tone-artery">
      <Grow axis="y" y={328} from={moves[0]} to={moves[1]}>
        <path className="draw-tube-blood" d={`M${x - 11} ${top}H${x + 11}V318A11 11 0 0 1 ${x - 11} 318Z`} />
      </Grow>
      <path className="draw-tube-glass" d={`M${x - 15} 234H${x + 15}M${x - 13} 234V318A13 13 0 0 0 ${x + 13} 318V234`} />
      <path className="draw-sheen" d={`M${x - 7} 246V312`} />
    </g>
  );
}

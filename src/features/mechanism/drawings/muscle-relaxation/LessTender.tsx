/** A pressure gauge on two backs: after a moved needle the pointer goes a little higher than after a still one, a week later too. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { BackFigure } from '../../../../atlas/drawing/kit/BackFigure.tsx';
import { Dial } from '../../../../atlas/drawing/kit/Dial.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Draw } from '../../../../atlas/drawing/motion/Draw.tsx';

export function LessTender({ needle }: DrawingProps) {
  const words = useWords();
  const unknown = needle === 'sham';
  return (
    <Plate>
      <BackFigure x={24} y={112} scale={0.82} />
      <BackFigure x={300} y={112} scale={0.82} />
      <Ghost when={unknown} mark={[266, 210]} size={64}>
        <Gauge x={158} y={252} value={0.66} was={0.46} moves={[0.12, 0.4]} />
        <Gauge x={434} y={252} value={0.46} was={0.46} moves={[0.12, 0.4]} />
      </Ghost>
      <Label x={130} y={36} text={words('drawing.muscle.moved')} anchor="middle" strong size={20} />
      <Appear from={0.42}>
        <Label x={130} y={62} text={words('drawing.muscle.more')} anchor="middle" tone="accent" />
      </Appear>
      <Label x={406} y={36} text={words('drawing.muscle.still')} anchor="middle" strong size={20} />
      <Appear from={0.56} to={0.64}>
        <Calendar />
        <Label x={566} y={392} text={words('drawing.muscle.week')} anchor="middle" size={18} />
      </Appear>
    </Plate>
  );
}

interface GaugeProps {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly was: number;
  readonly moves: readonly [from: number, to: number];
}

/** A hand-held gauge whose rubber foot stands at (x, y). */
function Gauge({ x, y, value, was, moves }: GaugeProps) {
  const shade = useShade();
  return (
    <g>
      <path className="draw-edge tone-steel" fill={shade('steel')} d={`M${x + 26} ${y - 76}L${x + 4} ${y - 10}L${x - 3} ${y - 13}L${x + 18} ${y - 79}Z`} />
      <ellipse className="draw-fill tone-shoe" cx={x} cy={y - 7} rx="11" ry="7" transform={`rotate(18 ${x} ${y - 7})`} />
      <Dial x={x + 36} y={y - 120} radius={48} value={value} was={was} moves={moves} />
    </g>
  );
}

function Calendar() {
  const cells = Array.from({ length: 12 }, (_, i) => `M${526 + (i % 4) * 22} ${312 + Math.floor(i / 4) * 17}h12`).join('');
  return (
    <g>
      <rect className="draw-card" x="514" y="270" width="104" height="92" rx="8" />
      <path className="draw-calendar" d="M514 294V278Q514 270 522 270H610Q618 270 618 278V294Z" />
      <path className="draw-span" d="M540 262v16M592 262v16" />
      <path className="draw-flat tone-quiet" d={cells} />
      <Draw className="draw-tick-mark" d="M582 342l8 9l18-20" from={0.76} to={0.86} />
    </g>
  );
}

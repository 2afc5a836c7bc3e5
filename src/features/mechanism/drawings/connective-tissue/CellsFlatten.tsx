/** Star-shaped cells between the threads; after the needle turned they lie as flat sheets. A dish and a mouse show where it was seen. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { ClockFace } from '../../../../atlas/drawing/kit/ClockFace.tsx';
import { dragTo } from '../../../../atlas/drawing/kit/dragTo.ts';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { MouseFigure } from '../../../../atlas/drawing/kit/MouseFigure.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Panel } from '../../../../atlas/drawing/kit/Panel.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Threads } from '../../../../atlas/drawing/kit/Threads.tsx';
import { TurnMark } from '../../../../atlas/drawing/kit/TurnMark.tsx';
import { Fibroblast } from './Fibroblast.tsx';

const TURNS = [0.08, 0.4] as const;
const SPREAD = [0.3, 0.92] as const;
const dragged = (part: number) => dragTo(495, 194, 60, 0.85 * part);

export function CellsFlatten({ needle }: DrawingProps) {
  const words = useWords();
  const unknown = needle === 'sham';
  // What nobody has seen does not move.
  const moves = unknown ? ([-1, 0] as const) : SPREAD;
  return (
    <Plate>
      <Panel name="before" x={20} y={92} width={250} height={206} tone="felt">
        <Threads x={20} y={92} width={250} height={206} count={24} seed={9} />
        <Fibroblast x={86} y={148} turn={12} scale={0.86} />
        <Fibroblast x={196} y={190} turn={-30} scale={0.86} />
        <Fibroblast x={100} y={246} turn={60} scale={0.86} />
      </Panel>
      <ClockFace x={320} y={176} radius={38} minutes={30} {...(unknown ? {} : { moves: SPREAD })} />
      <Label x={320} y={242} text={words('drawing.tissue.halfHour')} anchor="middle" size={18} />
      <Panel name="after" x={370} y={92} width={250} height={206} tone="felt">
        <Threads x={370} y={92} width={250} height={206} count={24} seed={9} {...(unknown ? {} : { drag: dragged, moves: TURNS })} />
        <Ghost when={unknown} mark={[566, 252]} size={52}>
          <Fibroblast x={434} y={150} spread turn={16} scale={0.9} moves={moves} />
          <Fibroblast x={562} y={174} spread turn={-12} scale={0.9} moves={moves} />
          <Fibroblast x={446} y={250} spread turn={-8} scale={0.9} moves={moves} />
        </Ghost>
      </Panel>
      <Ghost when={unknown}>
        <Needle x={496} y={270} length={252} width={6} {...(unknown ? {} : { turns: [TURNS[0], TURNS[1], 2] as const })} />
        <TurnMark x={496} y={78} radius={28} {...(unknown ? {} : { moves: [TURNS[0], 0.26] as const })} />
      </Ghost>
      <Label x={145} y={74} text={words('drawing.sign.before')} anchor="middle" strong />
      <Label x={452} y={50} text={words('drawing.tissue.turned')} anchor="end" strong />
      <Dish />
      <MouseFigure x={196} y={396} scale={0.66} />
      <Label x={384} y={376} text={words('drawing.tissue.inDish')} strong />
    </Plate>
  );
}

function Dish() {
  return (
    <g>
      <path className="draw-glass" d="M40 356C40 344 160 344 160 356V384C160 398 40 398 40 384Z" />
      <ellipse className="draw-fill tone-felt" cx="100" cy="370" rx="40" ry="9" />
      <path className="draw-tick" d="M40 356C40 368 160 368 160 356" />
    </g>
  );
}

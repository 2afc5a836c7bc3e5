/** A head in section, the emotion area softly tinted; before it a knot of lines that loosens a little, with a question mark. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { HeadSection } from '../../../../atlas/drawing/kit/HeadSection.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { noise } from '../../../../atlas/drawing/kit/noise.ts';
import { smooth, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Draw } from '../../../../atlas/drawing/motion/Draw.tsx';

export function WorryAndTension({ needle }: DrawingProps) {
  const words = useWords();
  const sham = needle === 'sham';
  return (
    <Plate>
      <g className="draw-emotion--quiet">
        <HeadSection x={262} y={8} scale={0.88} lit={sham ? [] : ['cingulate', 'prefrontal']} />
      </g>
      <Label x={20} y={66} text={words('drawing.emotionArea')} tone="brain" to={[262 + 157, 103]} from={[140, 62]} size={22} />
      <Ghost when={sham}>
        <Knot x={76} y={214} reach={52} seed={5} turns={26} {...(sham ? {} : { moves: [0.02, 0.36] as const })} />
        <Appear from={sham ? -1 : 0.42}>
          <path className="draw-arrow tone-quiet" d="M144 214H164" strokeWidth="4" />
          <path className="draw-arrow__head tone-quiet" d="M176 214l-14-8v16z" />
        </Appear>
        <Knot x={220} y={214} reach={52} seed={12} turns={sham ? 26 : 11} {...(sham ? {} : { moves: [0.46, 0.86] as const })} />
      </Ghost>
      <Label x={76} y={304} text={words('drawing.worry')} anchor="middle" size={23} strong />
      <Appear from={sham ? -1 : 0.88}>
        <Ghost mark={[220, 310]} size={50} />
      </Appear>
      <Label x={20} y={396} text={words(sham ? 'drawing.notTested' : 'drawing.notKnown')} tone={sham ? 'sham' : 'quiet'} size={22} />
    </Plate>
  );
}

interface KnotProps {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly seed: number;
  readonly turns: number;
  readonly moves?: readonly [from: number, to: number];
}

/** A tangle of one line; fewer turns, looser knot. */
function Knot({ x, y, reach, seed, turns, moves = [-2, -1] }: KnotProps) {
  const random = noise(seed);
  const spots: Spot[] = [[x - reach - 18, y + 34]];
  for (let i = 0; i < turns; i += 1) {
    const angle = i * 2.3 + random() * 0.9;
    const far = reach * (0.35 + 0.62 * random());
    spots.push([x + Math.cos(angle) * far, y + Math.sin(angle) * far * 0.9]);
  }
  spots.push([x + reach + 12, y - 36]);
  const d = smooth(spots);
  return (
    <g className="tone-dynorphin">
      <Draw className="draw-knot__edge" d={d} from={moves[0]} to={moves[1]} />
      <Draw className="draw-knot" d={d} from={moves[0]} to={moves[1]} />
    </g>
  );
}

/** Two strips of brain: on the real side the finger areas part, on the sham side they stay. Below, the pulse runs further through one wrist. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Lens } from '../../../../atlas/drawing/kit/Lens.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { MapSpots } from './MapSpots.tsx';
import { Along } from '../../../../atlas/drawing/motion/Along.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';

export function NerveAndMapChange({ needle }: DrawingProps) {
  const words = useWords();
  return (
    <Plate>
      <Ghost when={needle === 'sham'}>
        <Side name="real" x={160} apart={0.9} tone="real" head={words('drawing.real')} map={words('drawing.apart')} nerve={words('drawing.faster')} reach={1} />
      </Ghost>
      <Side name="sham" x={480} apart={0.08} tone="sham" head={words('drawing.sham')} map={words('drawing.unchanged')} nerve={words('drawing.unchanged')} reach={0.55} />
      <path className="draw-was" d="M320 20V372" />
      <Label x={320} y={400} text={words('drawing.wristNerve')} anchor="middle" tone="nerve" size={22} />
    </Plate>
  );
}

interface SideProps {
  readonly name: string;
  readonly x: number;
  readonly apart: number;
  readonly tone: string;
  readonly head: string;
  readonly map: string;
  readonly nerve: string;
  /** How far along the wrist the pulse has come in the same time. */
  readonly reach: number;
}

function Side({ name, x, apart, tone, head, map, nerve, reach }: SideProps) {
  const way = `M${x - 132} 318C${x - 60} 308 ${x + 40} 322 ${x + 78} 312`;
  return (
    <g>
      <Label x={x} y={36} text={head} tone={tone} anchor="middle" size={23} strong />
      <Lens name={name} x={x} y={136} radius={86}>
        <rect className="draw-strip" x={x - 90} y="40" width="180" height="200" />
        <path className="draw-sulcus tone-brain" d={`M${x - 62} 40C${x - 70} 110 ${x - 62} 180 ${x - 84} 240M${x + 78} 40C${x + 70} 110 ${x + 78} 180 ${x + 56} 240`} />
        <MapSpots x={x} y={136} apart={apart} size={27} was={0.08} moves={[0.5, 0.86]} />
      </Lens>
      <Appear from={0.86}>
        <Label x={x} y={246} text={map} anchor="middle" size={23} strong />
      </Appear>
      <Wrist x={x} />
      <NerveFibre d={way} width={5} kind="trunk" />
      {[0.02, 0.34, 0.68].filter((part) => reach > part).map((part) => (
        <Appear key={part} from={0.06 + (0.38 * part) / reach}>
          <Pulse x={x - 122 + part * 190} y={315} size={5} weak />
        </Appear>
      ))}
      {/* Both start together and have the same time. */}
      <Along d={way} from={0.06} to={0.44} stop={reach * 0.94} even>
        <Pulse x={0} y={0} size={10} />
      </Along>
      <Appear from={0.44}>
        <Label x={x + 10} y={372} text={nerve} anchor="middle" size={23} strong />
      </Appear>
    </g>
  );
}

/** Forearm, wrist and hand from the side, level. */
function Wrist({ x }: { readonly x: number }) {
  const shade = useShade();
  return (
    <g transform={`translate(${x - 140} 280)`}>
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M-6 8C40 4 90 14 132 18C160 14 186 12 206 18C226 18 262 20 274 28C280 36 274 42 264 42L238 40C250 46 262 50 260 56C256 62 236 58 216 60C186 66 158 62 132 56C90 64 40 68 -6 64Z" />
      <path className="draw-hair tone-skin" d="M138 20C142 32 142 44 138 56M146 20C150 32 150 44 146 56M238 40C224 36 212 36 202 40" />
    </g>
  );
}

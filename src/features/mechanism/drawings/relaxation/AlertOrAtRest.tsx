/** A heart between two handles, alert and at rest; while the needle is in the leg the pointer leans to alert. One small study without a control group. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { HeartFigure } from '../../../../atlas/drawing/kit/HeartFigure.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Beat } from '../../../../atlas/drawing/motion/Beat.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { Turn } from '../../../../atlas/drawing/motion/Turn.tsx';

export function AlertOrAtRest({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  const lean = 'rotate(-30 310 236)';
  return (
    <Plate>
      <path className="draw-arc" d="M130 114A260 260 0 0 1 490 114" />
      <path className="draw-tick" d="M130 114l-9-10M490 114l9-10M310 40V26M214 62l-6-13M406 62l6-13" />
      <Handle x={96} text={words('drawing.alert')} tone="artery" side={-1} />
      <Handle x={524} text={words('drawing.atRest')} tone="vein" side={1} />
      <Ghost when={!real} {...(real ? {} : { mark: [310, 66] as const, size: 56 })}>
        <Turn x={310} y={236} start={real ? 30 : 0} from={0.42} to={0.82}>
          <path className="draw-pointer" d="M300 240L310 50L320 240Z" transform={real ? lean : undefined} />
        </Turn>
      </Ghost>
      <Beat x={310} y={206} count={9} by={real ? 0.05 : 0}>
        <HeartFigure x={310} y={206} scale={1.15} />
      </Beat>
      <Leg />
      {real ? (
        <Shift dy={-54} from={0.12} to={0.36}>
          <Needle x={156} y={352} length={120} width={3.2} turn={8} />
        </Shift>
      ) : (   <Needle x={156} y={336} length={96} width={3.2} turn={6} blunt />
      )}
      <Label x={328} y={394} text={words(real ? 'drawing.duringNeedling' : 'drawing.notTested')} tone={real ? 'ink' : 'sham'} size={22} />
    </Plate>
  );
}

/** A pull handle on a cord that runs to the heart. */
function Handle({ x, text, tone, side }: { readonly x: number; readonly text: string; readonly tone: string; readonly side: 1 | -1 }) {
  return (
    <g className={`tone-${tone}`}>
      <path className="draw-cord" d={`M${x} 190C${x - side * 50} 190 ${310 + side * 110} 190 ${310 + side * 60} 200`} />
      <path className="draw-fill" d={`M${x - 9} 160h18c6 0 9 4 9 9v42c0 5-3 9-9 9h-18c-6 0-9-4-9-9v-42c0-5 3-9 9-9Z`} />
      <path className="draw-hair" d={`M${x - 12} 176h24M${x - 12} 190h24M${x - 12} 204h24`} />
      <Label x={x} y={146} text={text} tone={tone} anchor="middle" size={23} strong />
    </g>
  );
}

function Leg() {
  const shade = useShade();
  return (
    <g>
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M-6 332C50 318 120 334 190 350C220 354 240 350 254 338C268 322 284 318 288 328C292 348 290 374 282 394C262 402 232 396 206 394C130 404 60 408 -6 402Z" />
      <path className="draw-shadow" d="M-6 384C60 394 140 384 206 380C240 384 268 386 286 376L282 394C262 402 232 396 206 394C130 404 60 408 -6 402Z" />
      <path className="draw-hair tone-skin" d="M214 366a9 9 0 1 0 .1 0M40 346C80 344 120 352 150 358" />
    </g>
  );
}

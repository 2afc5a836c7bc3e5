/** A splinter in the skin: alarm molecules go out, white cells leave a vessel and come. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Panel } from '../../../../atlas/drawing/kit/Panel.tsx';
import { smooth, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Threads } from '../../../../atlas/drawing/kit/Threads.tsx';
import { Vessel } from '../../../../atlas/drawing/kit/Vessel.tsx';
import { WhiteCell } from '../../../../atlas/drawing/kit/WhiteCell.tsx';
import { Along } from '../../../../atlas/drawing/motion/Along.tsx';
import { Beat } from '../../../../atlas/drawing/motion/Beat.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { Spread } from '../../../../atlas/drawing/motion/Spread.tsx';

const ALARM: readonly Spot[] = [[214, 206], [286, 196], [196, 252], [300, 246], [232, 276], [276, 288], [176, 214], [328, 216], [210, 308], [306, 318], [352, 270], [158, 268], [254, 320], [368, 238]];
const CELLS: readonly (readonly [number, number, number])[] = [[206, 230, 10], [300, 216, 80], [236, 300, 140], [330, 296, 30], [404, 318, 200], [166, 316, 60]];

export function UsefulAlarm() {
  const words = useWords();
  return (
    <Plate>
      <Panel name="skin" x={24} y={96} width={472} height={304} tone="felt">
        <Threads x={24} y={180} width={472} height={210} count={22} seed={8} />
        <Scene />
        <Vessel width={30} d={smooth([[10, 386], [130, 372], [260, 384], [390, 368], [510, 380]])} />
        {[[60, 380], [116, 374], [182, 379], [320, 376], [384, 369], [450, 374]].map(([x, y]) => (
          <ellipse key={x} className="draw-red-cell" cx={x} cy={y} rx="10" ry="6" />
        ))}
        <WhiteCell x={250} y={374} size={0.82} />
        {CELLS.map(([x, y, turn], i) => (
          <Along key={x} d={`M${x + (i % 2 ? 60 : -50)} 376C${x + 20} 350 ${x - 10} ${y + 40} ${x} ${y}`} from={0.4 + i * 0.06} to={0.66 + i * 0.06}>
            <WhiteCell x={0} y={0} turn={turn} size={1.05} />
          </Along>
        ))}
        <Spread kind="alarm" origin={[248, 200]} spots={ALARM} from={0.16} to={0.6} size={0.95} />
      </Panel>
      <Shift dx={30} dy={-96} from={0} to={0.14}>
        <Splinter />
      </Shift>
      <Beat x={558} y={44} from={0.34} to={0.9} count={7} turn={9}>
        <Bell />
      </Beat>
      <Arrow number={1} spots={[[424, 176], [462, 148], [508, 122]]} mark={[414, 190]} moves={[0.24, 0.38]} />
      <Arrow number={2} spots={[[438, 352], [420, 300], [372, 262]]} mark={[452, 350]} width={5} moves={[0.44, 0.62]} />
      <Label x={330} y={60} text={words('drawing.inflammation.splinter')} tone="bone" strong to={[290, 78]} />
      <Label x={508} y={206} text={words('drawing.inflammation.alarm')} tone="alarm" strong to={[376, 236]} />
      <Label x={508} y={300} text={words('drawing.inflammation.cells')} tone="dynorphin" strong to={[420, 316]} />
      <Label x={508} y={380} text={words('drawing.inflammation.vessel')} tone="artery" to={[470, 378]} />
    </Plate>
  );
}

/** The skin's upper layers, flushed round the splinter. */
function Scene() {
  const shade = useShade();
  return (
    <>
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M20 90H500V166C470 176 440 160 410 168C380 178 350 158 320 168C290 178 262 160 232 168C200 178 172 160 142 168C110 178 70 160 20 170Z" />
      <path className="draw-hair tone-skin" d="M24 122C120 128 200 118 300 124C380 128 440 120 496 124M24 142C110 148 210 138 300 144C380 148 440 140 496 144" />
      <circle cx="250" cy="176" r="130" fill={shade('flush')} opacity="0.7" />
    </>
  );
}

function Splinter() {
  return (
    <g className="tone-wood">
      <path className="draw-fill" d="M282 44L300 52L262 168L248 214L246 168Z" />
      <path className="draw-hair" d="M290 52L258 164M282 66L252 170M294 66L266 148" />
    </g>
  );
}

function Bell() {
  return (
    <g transform="translate(558 84)" className="tone-brass">
      <circle className="draw-fill" cx="0" cy="40" r="8" />
      <path className="draw-fill" d="M-36 34C-26 26-26 8-24-8C-22-28-10-38 0-38C10-38 22-28 24-8C26 8 26 26 36 34Z" />
      <circle className="draw-fill" cx="0" cy="-43" r="6" />
      <path className="draw-sheen" d="M-14-14C-12-24-8-30-2-32M-16 20C-16 8-16 2-15-4" />
      <path className="draw-stroke tone-accent" strokeWidth="3" d="M-44-20C-50-8-50 6-44 18M-56-28C-64-10-64 10-56 26M44-20C50-8 50 6 44 18M56-28C64-10 64 10 56 26" />
    </g>
  );
}

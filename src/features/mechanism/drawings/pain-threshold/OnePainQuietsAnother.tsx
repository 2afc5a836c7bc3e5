/** A hand in ice water; a loop through the lower brainstem and down the cord; four bars of pressure at the toe, as measured in 45 volunteers. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { Axis } from '../../../../atlas/drawing/kit/Axis.tsx';
import { Bar } from '../../../../atlas/drawing/kit/Bar.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Signals } from '../../../../atlas/drawing/motion/Signals.tsx';

const FOOT = 326;
const KPA = 0.5;

export function OnePainQuietsAnother({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <Bust />
      <NerveFibre d="M96 330C100 270 118 216 150 196C172 184 186 178 194 168" width={4} kind="trunk" />
      <NerveFibre d="M200 118C204 160 204 250 204 400" width={7} kind="trunk" />
      <ellipse className="draw-lit" cx="200" cy="112" rx="11" ry="16" />
      <Signals d="M96 330C100 270 118 216 150 196C172 184 186 178 194 168L200 112" from={0.04} to={0.5} count={6} trip={0.2} />
      <Signals d="M200 118C204 160 204 250 204 400" from={0.24} to={0.7} count={6} trip={0.18} />
      <Appear from={0.16}>
        <Pulse x={102} y={288} size={8} />
        <Pulse x={136} y={206} size={8} />
      </Appear>
      <Appear from={0.4}>
        <Pulse x={204} y={270} size={8} />
        <Pulse x={204} y={340} size={8} />
      </Appear>
      <Bowl />
      <Arrow spots={[[52, 264], [62, 210], [90, 170]]} number={1} mark={[52, 282]} moves={[0.06, 0.2]} />
      <Arrow spots={[[236, 240], [238, 300], [236, 372]]} number={2} mark={[236, 226]} moves={[0.28, 0.44]} />
      <Label x={16} y={44} text={words('drawing.lowBrainstem')} tone="brain" to={[192, 110]} from={[104, 56]} size={22} />
      <Axis x={338} y={70} width={290} height={FOOT - 70} upright={false} />
      <Bar x={352} y={FOOT} width={50} height={299 * KPA} tone="care" value="299" moves={[0.05, 0.15]} />
      <Ghost when={!real}>
        <Bar x={422} y={FOOT} width={50} height={364 * KPA} tone="real" value="364" moves={[0.46, 0.58]} />
      </Ghost>
      <Bar x={492} y={FOOT} width={50} height={353 * KPA} tone="sham" value="353" moves={[0.6, 0.72]} />
      <Bar x={562} y={FOOT} width={50} height={467 * KPA} tone="disc" value="467" moves={[0.76, 0.92]} />
      <Label x={377} y={350} text={words('drawing.before')} anchor="middle" size={20} />
      <Label x={447} y={350} text={words('drawing.needle')} tone="real" anchor="middle" size={20} />
      <Label x={517} y={350} text={words('drawing.sham')} tone="sham" anchor="middle" size={20} />
      <Label x={587} y={350} text={words('drawing.iceWater')} tone="disc" anchor="middle" size={20} />
      <Label x={338} y={44} text={words('drawing.pressureUnit')} strong size={22} />
    </Plate>
  );
}

/** Head, neck and shoulders from behind, one arm reaching into the bowl. */
function Bust() {
  const shade = useShade();
  return (
    <g>
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M168 128C170 152 170 166 160 176C132 186 100 190 88 214C72 250 76 300 82 350L116 350C114 312 118 282 126 266C128 320 128 370 126 420H284C282 370 280 320 286 262C294 284 298 320 298 366L298 420H326C330 340 332 256 318 216C306 190 272 186 244 176C234 166 232 152 234 128Z" />
      <path className="draw-shadow" d="M244 176C272 186 306 190 318 216C332 256 330 340 326 420H298V366C298 320 294 284 286 262C280 320 282 370 284 420H262C264 330 270 240 244 176Z" />
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M154 96C146 92 142 100 146 112C148 122 154 126 158 122ZM246 96C254 92 258 100 254 112C252 122 246 126 242 122Z" />
      <path className="draw-fill tone-hair" d="M150 96C146 48 168 22 200 22C232 22 254 48 250 96C250 124 240 146 226 150C210 154 190 154 174 150C160 146 150 124 150 96Z" />
      <path className="draw-fill tone-brain draw-window" d="M180 92C180 82 190 78 200 78C210 78 220 82 220 92C220 104 214 110 210 132L206 146H194L190 132C186 110 180 104 180 92Z" />
      <path className="draw-hair tone-skin" d="M138 206C150 226 154 246 152 268M264 206C252 226 248 246 250 268M202 190V416" />
    </g>
  );
}

/** Ice water in a glass bowl, in front of the hand. */
function Bowl() {
  return (
    <g>
      <path className="draw-fill tone-fluid draw-window" d="M26 350H166C164 384 142 408 96 408C50 408 28 384 26 350Z" />
      <path className="draw-glass draw-clear" d="M20 334H172C172 384 146 412 96 412C46 412 20 384 20 334Z" />
      <path className="draw-fill tone-ice" d="M40 346l20-8 12 14-18 10zM112 344l22-4 6 16-20 6zM74 376l18-8 12 14-18 8zM132 370l16-4 4 14-14 4z" />
    </g>
  );
}

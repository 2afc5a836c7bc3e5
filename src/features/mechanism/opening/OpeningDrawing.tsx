/**
 * The common start of every stage: the needle at the point that was chosen, and the road of its message into the cord, drawn over the
 * plates of the model. First the skin, then the spine below it; the neck and head, which the model lacks, are marked as drawn.
 */
import { plateFile, type Plate as Sheet } from '../../../scene/assets/plate.ts';
import { PLATES } from '../../../scene/assets/plates.ts';
import { useSite } from '../../../atlas/navigation/SiteContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { CordSegment } from '../../../atlas/drawing/kit/CordSegment.tsx';
import { HEAD, HeadSection } from '../../../atlas/drawing/kit/HeadSection.tsx';
import { Label } from '../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../atlas/drawing/kit/Needle.tsx';
import { NumberMark } from '../../../atlas/drawing/kit/NumberMark.tsx';
import { smooth, type Spot } from '../../../atlas/drawing/kit/paths.ts';
import { Plate } from '../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../atlas/drawing/kit/Pulse.tsx';
import { Appear } from '../../../atlas/drawing/motion/Appear.tsx';
import { Draw } from '../../../atlas/drawing/motion/Draw.tsx';
import { Shift } from '../../../atlas/drawing/motion/Shift.tsx';
import { Signals } from '../../../atlas/drawing/motion/Signals.tsx';
import { bodyRoad, spineRoad } from './roadOn.ts';
import { CORD, MIDLINE } from './rootPaths.ts';
import type { Start } from './startOf.ts';

interface OpeningProps {
  readonly code: string;
  readonly side: 'L' | 'R' | 'both';
  readonly start: Start;
  readonly needle: 'real' | 'sham';
}

/** Part of the lower back's plate that is shown beside a whole body, and alone. */
const NARROW = { x: 430, y: 250, width: 300, height: 504 } as const;
const WIDE = { x: 345, y: 250, width: 470, height: 504 } as const;

/** Whether a point lies among the roots, on the plate of the lower back. */
export function isNear(code: string, side: 'L' | 'R' | 'both'): boolean {
  const near = placeOn('lower-back', code, side);
  return near !== null && near[0] > WIDE.x + 40 && near[0] < WIDE.x + WIDE.width - 40 && near[1] < NARROW.y + NARROW.height - 20;
}

export function OpeningDrawing({ code, side, start, needle }: OpeningProps) {
  const near = placeOn('lower-back', code, side);
  const body = bodyPlaceOn(code, side);
  return (
    <Plate>
      {near && isNear(code, side) ? (
        <Spine start={start} place={near} box={WIDE} x={0} needle={needle} />
      ) : (
        <>
          {body ? <WholeBody {...body} start={start} needle={needle} /> : null}
          {start.road === 'face' ? <Brainstem nerve={start.nerve} /> : start.road === 'neck' ? <Neck /> : <Spine start={start} place={null} box={NARROW} x={196} needle={needle} />}
        </>
      )}
    </Plate>
  );
}

interface SpineProps {
  readonly start: Start;
  /** The point on the plate; null where the road comes from elsewhere. */
  readonly place: Spot | null;
  readonly box: typeof NARROW | typeof WIDE;
  readonly x: number;
  readonly needle: 'real' | 'sham';
}

/** The lower back as a plate: skin that clears, bones below, and the road through them. */
function Spine({ start, place, box, x, needle }: SpineProps) {
  const words = useWords();
  const top = start.road === 'above' ? box.y - 70 : box.y;
  const unit = 420 / box.height;
  const from: Spot = place ?? (start.nerve.startsWith('S') ? [520, 690] : [532, 640]);
  const road = spineRoad(start, from);
  const to = ([px, py]: Spot): Spot => [x + (px - box.x) * unit, (py - top) * unit];
  const right = x + box.width * unit + 8;
  const outward = from[0] > MIDLINE + 1 ? 1 : -1;
  return (
    <g>
      <svg x={x} y={0} width={box.width * unit} height={420} viewBox={`${box.x} ${top} ${box.width} ${box.height}`}>
        <Sheets id="lower-back" under={4} />
        <Appear from={0.26} to={0.36}>
          <g className="draw-nerve tone-white">
            <path className="draw-nerve__edge" d={smooth(CORD)} strokeWidth="13" />
            <path className="draw-nerve__core" d={smooth(CORD)} strokeWidth="10" />
          </g>
        </Appear>
        <Road d={road.d} width={5} from={0.4} to={0.8} />
        <Appear from={0.3}>
          <ellipse className="draw-edge tone-nerve draw-fill" cx={road.ganglion[0]} cy={road.ganglion[1]} rx="9" ry="6.5" />
        </Appear>
        <Signals d={road.d} from={0.44} to={0.98} count={4} trip={0.36} size={8} />
        <Appear from={0.78}>
          <Pulse x={road.entry[0]} y={road.entry[1]} size={8} />
        </Appear>
      </svg>
      {place ? (
        <Stuck spot={to(place)} needle={needle} />
      ) : (
        <Appear from={0.4}>
          <Pulse x={to(from)[0]} y={to(from)[1]} size={6} />
        </Appear>
      )}
      <Appear from={0.56}>
        <NumberMark x={to(road.ganglion)[0] + outward * 16} y={to(road.ganglion)[1] - 22} number={2} />
      </Appear>
      <Appear from={0.78}>
        <NumberMark x={to(road.entry)[0] - outward * 26} y={Math.max(18, to(road.entry)[1])} number={3} />
      </Appear>
      <Appear from={0.36}>
        <Label x={right + 12} y={52} text={words('mechanism.start.cord')} tone="bone" size={21} to={to([585, Math.max(road.entry[1] + 6, 322)])} />
        <Label x={right + 12} y={172} text={words('drawing.nerveKnot')} tone="nerve" size={21} to={to([road.ganglion[0] + 8, road.ganglion[1]])} />
      </Appear>
      <Appear from={0.7} to={0.8}>
        <Slice x={right + 8} width={640 - right - 16} />
        <Label x={right + 12} y={404} text={words('mechanism.start.slice')} tone="bone" size={19} />
      </Appear>
    </g>
  );
}

/** Skin that clears in the first third, over a deeper sheet of the same view. */
function Sheets({ id, under }: { readonly id: string; readonly under: number }) {
  const { root } = useSite();
  const sheet = sheetOf(id);
  if (!sheet) return null;
  return (
    <>
      <image href={`${root}${plateFile(sheet, under) ?? ''}`} width={sheet.width} height={sheet.height} />
      <Appear from={-1} until={0.3}>
        <image href={`${root}${plateFile(sheet, 0) ?? ''}`} width={sheet.width} height={sheet.height} />
      </Appear>
    </>
  );
}

const BODY_UNIT = 412 / 1357;

/** The whole body, with the needle at the point and the drawn line to spine or head. */
function WholeBody({ sheet, spot, start, needle }: { readonly sheet: Sheet; readonly spot: Spot; readonly start: Start; readonly needle: 'real' | 'sham' }) {
  const { root } = useSite();
  const road = bodyRoad(start, spot);
  const x = 14;
  return (
    <g>
      <svg x={x} y={4} width={sheet.width * BODY_UNIT} height={412} viewBox={`0 0 ${sheet.width} ${sheet.height}`}>
        <image href={`${root}${plateFile(sheet, 0) ?? ''}`} width={sheet.width} height={sheet.height} />
        <Road d={road} width={9} from={0.16} to={0.46} />
        <Signals d={road} from={0.18} to={0.6} count={3} trip={0.26} size={18} />
      </svg>
      <Stuck spot={[x + spot[0] * BODY_UNIT, 4 + spot[1] * BODY_UNIT]} needle={needle} small />
    </g>
  );
}

/** A nerve that is drawn in as the message takes it. */
function Road({ d, width, from, to }: { readonly d: string; readonly width: number; readonly from: number; readonly to: number }) {
  return (
    <g className="draw-nerve tone-nerve">
      <Draw className="draw-nerve__edge" d={d} strokeWidth={width + width * 0.6} from={from} to={to} />
      <Draw className="draw-nerve__core" d={d} strokeWidth={width} from={from} to={to} />
    </g>
  );
}

/** The cord cut across where the message comes in, by its back root. */
function Slice({ x, width }: { readonly x: number; readonly width: number }) {
  const scale = width / 384;
  return (
    <g transform={`translate(${x + 116 * scale} ${300}) scale(${scale})`}>
      <CordSegment x={0} y={0} lit="right" thick={26} />
      <Signals d="M258-12C226-14 206-26 190-40L168-46C140-62 110-74 84-66L54-46" from={0.74} to={1} count={2} trip={0.18} size={14} />
    </g>
  );
}

/** A needle that is set at a place, with the first number. */
function Stuck({ spot: [x, y], needle, small = false }: { readonly spot: Spot; readonly needle: 'real' | 'sham'; readonly small?: boolean }) {
  const lean = x > 200 && !small ? 46 : -46;
  const [dx, dy] = [Math.sin((lean * Math.PI) / 180) * 40, -Math.cos((lean * Math.PI) / 180) * 40];
  return (
    <g>
      <Shift dx={dx} dy={dy} from={0.02} to={0.16}>
        <Needle x={x} y={y} length={small ? 54 : 96} width={small ? 2.4 : 3} turn={lean} blunt={needle === 'sham' && !small} />
      </Shift>
      <Appear from={0.16}>
        <Pulse x={x} y={y} size={small ? 5 : 7} weak={needle === 'sham'} />
        <NumberMark x={Math.max(18, x + dx * (small ? 0.9 : 1.5) + (lean > 0 ? 20 : -20))} y={Math.max(18, y + dy * 0.7 + 20)} number={1} />
      </Appear>
    </g>
  );
}

/** The road of the face's nerve into the brainstem, in a head that is drawn. */
function Brainstem({ nerve }: { readonly nerve: string }) {
  const words = useWords();
  const [x, y] = [214, 0];
  const stem: Spot = [x + HEAD.blueSpot[0] - 6, y + HEAD.blueSpot[1] + 16];
  const road = smooth(nerve === 'V1' ? [[x + 226, 9], [x + 128, 32], [x + 70, 96], [x + 74, 196], [x + 150, 238], [x + 200, 258], stem] : [[x + 70, 262], [x + 130, 250], [x + 190, 258], stem]);
  return (
    <g>
      <HeadSection x={x} y={y} lit={['medulla']} />
      <Road d={road} width={4.5} from={0.46} to={0.78} />
      <Signals d={road} from={0.5} to={0.98} count={4} trip={0.3} />
      <Appear from={0.78}>
        <Pulse x={stem[0]} y={stem[1]} size={9} />
        <NumberMark x={stem[0] + 30} y={stem[1] + 6} number={2} />
      </Appear>
      <Label x={200} y={404} text={words('mechanism.start.stem')} tone="brain" size={21} to={stem} from={[296, 398]} />
    </g>
  );
}

/** The nerves of arm and neck end in the cord of the neck, which the model does not have. */
function Neck() {
  const words = useWords();
  const [x, y] = [214, 0];
  const cord: Spot = [x + HEAD.cord[0], 356];
  const road = smooth([[x + 390, 416], [x + 340, 398], [x + 296, 384], cord]);
  return (
    <g>
      <HeadSection x={x} y={y} />
      <Road d={road} width={4.5} from={0.46} to={0.78} />
      <ellipse className="draw-edge tone-nerve draw-fill" cx={x + 318} cy={391} rx="12" ry="8" />
      <Signals d={road} from={0.5} to={0.98} count={4} trip={0.3} />
      <Appear from={0.62}>
        <NumberMark x={x + 340} y={366} number={2} />
      </Appear>
      <Appear from={0.78}>
        <Pulse x={cord[0]} y={cord[1]} size={9} />
        <NumberMark x={cord[0] - 30} y={cord[1] + 14} number={3} />
      </Appear>
      <Label x={206} y={404} text={words('mechanism.start.cord')} tone="bone" size={21} to={[cord[0], 398]} from={[256, 398]} />
    </g>
  );
}

function sheetOf(id: string): Sheet | undefined {
  return PLATES.find((each) => each.id === id);
}

function placeOn(id: string, code: string, side: 'L' | 'R' | 'both', seenOnly = true): Spot | null {
  const wanted = side === 'R' ? 'R' : 'L';
  const places = sheetOf(id)?.places.filter((place) => place.code === code && (place.side === wanted || place.side === 'M') && (place.seen || !seenOnly)) ?? [];
  const place = places[Math.floor(places.length / 2)];
  return place ? [place.x, place.y] : null;
}

/** The view of the whole body that shows the point. */
function bodyPlaceOn(code: string, side: 'L' | 'R' | 'both'): { readonly sheet: Sheet; readonly spot: Spot } | null {
  for (const id of ['whole-back', 'whole-front']) {
    const [sheet, spot] = [sheetOf(id), placeOn(id, code, side)];
    if (sheet && spot) return { sheet, spot };
  }
  // A place at the body's rim is hidden from both; it is shown where it lies behind.
  const [sheet, spot] = [sheetOf('whole-back'), placeOn('whole-back', code, side, false)];
  return sheet && spot ? { sheet, spot } : null;
}

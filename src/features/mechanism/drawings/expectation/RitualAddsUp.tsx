/** Tiles stacked into a bar: needle feeling, rest, talk, touch, time; a hand lifts one off. An illustration, not data. */
import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Axis } from '../../../../atlas/drawing/kit/Axis.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { TileIcon, type TileKind } from './TileIcon.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { Turn } from '../../../../atlas/drawing/motion/Turn.tsx';

const KINDS: readonly TileKind[] = ['time', 'touch', 'talk', 'rest'];
const HEIGHT = 60;
const FOOT = 374;

export function RitualAddsUp({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  const names: Readonly<Record<TileKind, string>> = {
    time: words('drawing.time'),
    touch: words('drawing.touchTile'),
    talk: words('drawing.talk'),
    rest: words('drawing.rest'),
    needle: words('drawing.needleFeeling'),
  };
  return (
    <Plate>
      <Axis x={90} y={40} width={250} height={FOOT - 40} upright={false} />
      {KINDS.map((kind, index) => (
        <Laid key={kind} from={0.03 + index * 0.11}>
          <Tile x={104} y={FOOT - HEIGHT * (index + 1)} kind={kind} text={names[kind]} />
        </Laid>
      ))}
      {real ? (
        <Laid from={0.47}>
          <Shift dx={-12} dy={14} from={0.76} to={0.94}>
            <Turn x={220} y={90} start={7} from={0.76} to={0.94}>
              <g transform="rotate(-7 220 90)">
                <Tile x={116} y={60} kind="needle" text={names.needle} />
              </g>
            </Turn>
          </Shift>
        </Laid>
      ) : (
        <>
          <Ghost>
            <Tile x={104} y={FOOT - HEIGHT * 5} kind="needle" text={names.needle} />
          </Ghost>
          <path className="draw-was" d={`M96 ${FOOT - HEIGHT * 4}H336`} />
        </>
      )}
      <Shift dx={240} from={0.58} to={0.74}>
        <LiftingHand lift={real} />
      </Shift>
      <Appear from={0.5}>
        <path className="draw-bracket" d={`M356 ${FOOT - 2}h14V${FOOT - HEIGHT * 4}h-14`} />
      </Appear>
      <Label x={386} y={FOOT - HEIGHT * 2 + 2} text={words(real ? 'drawing.real' : 'drawing.sham')} tone={real ? 'real' : 'sham'} size={23} strong />
      <Label x={386} y={FOOT - 14} text={words('drawing.illustration')} tone="quiet" size={22} />
    </Plate>
  );
}

/** Comes down onto the pile. */
function Laid({ from, children }: { readonly from: number; readonly children: ReactNode }) {
  return (
    <Appear from={from}>
      <Shift dy={-36} from={from} to={from + 0.09}>
        {children}
      </Shift>
    </Appear>
  );
}

function Tile({ x, y, kind, text }: { readonly x: number; readonly y: number; readonly kind: TileKind; readonly text: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className="draw-card" width="224" height={HEIGHT - 3} rx="6" />
      <TileIcon kind={kind} />
      <Label x={68} y={36} text={text} size={23} />
    </g>
  );
}

/** A hand from the right: thumb below, fingers above the edge of the lifted tile. */
function LiftingHand({ lift }: { readonly lift: boolean }) {
  return (
    <g transform={lift ? 'translate(326 74)' : 'translate(352 96)'}>
      <path className="draw-fill tone-skin" d="M250-52C200-50 150-46 110-40C80-44 46-40 20-30C8-26 6-16 16-14C26-12 40-18 56-18C36-12 16-8 4-2C-6 4 0 14 10 12C26 10 44 4 60 4C46 10 34 16 26 22C18 30 26 38 36 34C60 26 84 22 112 24C160 26 210 24 250 20Z" />
      <path className="draw-hair tone-skin" d="M56-18C66-20 76-20 84-18M60 4C70 2 80 2 88 4M112 24C120 14 122 0 118-12M16-22C12-20 12-16 16-16M6 4C2 6 4 10 8 10" />
      <path className="draw-fill tone-shorts" d="M206-60C230-58 300-60 320-58V30C290 30 230 30 208 26C202 0 202-34 206-60Z" />
    </g>
  );
}

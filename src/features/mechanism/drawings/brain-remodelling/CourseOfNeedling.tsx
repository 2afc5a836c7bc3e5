/** Three people, one arm or leg each on a table: needles at the wrist, at the ankle, a sham at the wrist; a calendar of eight weeks. */
import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Face } from '../../../../atlas/drawing/kit/Face.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

export function CourseOfNeedling({ needle }: DrawingProps) {
  const words = useWords();
  const sham = needle === 'sham';
  return (
    <Plate>
      <Ghost when={sham}>
        <Person x={14} text={`${words('drawing.real')}, ${words('drawing.wrist')}`} tone="real" hair="long">
          <Arm />
          <Shift dy={-40} from={0.03} to={0.16}>
            <Needle x={104} y={208} length={80} width={2.8} turn={6} />
          </Shift>
          <Shift dy={-40} from={0.03} to={0.16}>
            <Needle x={122} y={208} length={74} width={2.8} turn={22} />
          </Shift>
        </Person>
        <Person x={222} text={`${words('drawing.real')}, ${words('drawing.ankle')}`} tone="real" hair="short">
          <Leg />
          <Shift dy={-40} from={0.03} to={0.16}>
            <Needle x={126} y={206} length={80} width={2.8} turn={-4} />
          </Shift>
          <Shift dy={-40} from={0.03} to={0.16}>
            <Needle x={142} y={214} length={74} width={2.8} turn={14} />
          </Shift>
        </Person>
      </Ghost>
      <Person x={430} text={`${words('drawing.sham')}, ${words('drawing.wrist')}`} tone="sham" hair="grey">
        <Arm />
        <g transform="translate(110 203) scale(0.8)">
          <Shift dy={-40} from={0.03} to={0.16}>
            <Needle x={0} y={0} length={92} width={2.8} turn={6} blunt />
          </Shift>
        </g>
      </Person>
      <Calendar text={words('drawing.eightWeeks')} />
      <Appear from={0.88}>
        <Label x={300} y={384} text={words('drawing.all3Better')} size={23} strong />
      </Appear>
    </Plate>
  );
}

interface PersonProps {
  readonly x: number;
  readonly text: string;
  readonly tone: string;
  readonly hair: 'short' | 'long' | 'grey';
  readonly children: ReactNode;
}

function Person({ x, text, tone, hair, children }: PersonProps) {
  return (
    <g transform={`translate(${x} 0)`}>
      <rect className="draw-card" y="52" width="196" height="226" rx="10" />
      <path className="draw-fill tone-skin" d="M30 112H52V138H30Z" />
      <path className="draw-fill tone-blanket draw-dim" d="M24 132C32 142 50 142 58 132C82 138 90 152 92 232H1V148C4 138 12 134 24 132Z" />
      <Face x={41} y={96} size={27} mood={0.8} hair={hair} />
      <Appear from={-1} until={0.76}>
        <Face x={41} y={96} size={27} mood={-0.5} hair={hair} />
      </Appear>
      <path className="draw-fill tone-wood" d="M8 232H188V246H8ZM20 246H30V276H20ZM166 246H176V276H166Z" />
      {children}
      <Label x={98} y={36} text={text} tone={tone} anchor="middle" size={23} strong />
    </g>
  );
}

/** A forearm lying on the table, hand to the right. */
function Arm() {
  const shade = useShade();
  return (
    <g>
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M10 196C40 192 72 202 100 206C118 206 130 204 142 206C158 206 176 208 184 212C188 216 184 220 178 220L160 218C168 222 176 224 176 228C174 232 164 230 154 230C136 232 118 230 100 228C68 232 36 234 10 232Z" />
      <path className="draw-fill tone-blanket" d="M4 190C26 188 44 192 56 196C60 208 60 222 56 232H4Z" />
      <path className="draw-hair tone-skin" d="M120 208C124 214 124 222 120 228M160 218C150 216 142 216 136 218" />
    </g>
  );
}

/** A lower leg and foot on the table, foot to the right. */
function Leg() {
  const shade = useShade();
  return (
    <g>
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M8 186C44 178 84 194 120 204C134 204 142 196 150 180C156 168 166 166 168 174C172 190 170 212 164 228C156 234 140 232 128 230C88 232 44 236 8 232Z" />
      <path className="draw-fill tone-blanket" d="M4 180C30 174 54 180 70 186C76 200 76 220 70 232H4Z" />
      <circle className="draw-hair tone-skin" cx="136" cy="214" r="7" />
    </g>
  );
}

/** Eight weeks, one row each, two sessions a week: 16 in all. */
function Calendar({ text }: { readonly text: string }) {
  return (
    <g className="tone-accent">
      <rect className="draw-card" x="14" y="306" width="226" height="98" rx="8" />
      <path className="draw-bar" d="M14 316a10 10 0 0 1 10-10H230a10 10 0 0 1 10 10V344H14Z" />
      <text className="draw-text--on" x="127" y="332" textAnchor="middle" fontSize="20">
        {text}
      </text>
      {Array.from({ length: 16 }, (_, i) => (
        <Appear key={i} from={0.16 + i * 0.036}>
          <path className="draw-dots" d={`M${36 + Math.floor(i / 2) * 26} ${i % 2 ? 386 : 364}h.1`} />
        </Appear>
      ))}
    </g>
  );
}

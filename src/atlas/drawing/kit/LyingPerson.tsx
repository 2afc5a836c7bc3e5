/** A person lying face down on a couch, seen from the side, head left; 300 wide, couch top at y. The loin, where needles stand, is at LOIN. */
import type { ReactNode } from 'react';
import type { Spot } from './paths.ts';
import { useShade } from './Plate.tsx';
import { Beat } from '../motion/Beat.tsx';

export const LOIN: Spot = [142, -47];

interface LyingPersonProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly blanket?: boolean;
  readonly hair?: 'dark' | 'grey';
  /** Breaths of the chest and loin: how many between two places of the step. Later ones may be slower. */
  readonly breath?: readonly (readonly [from: number, to: number, count: number])[];
}

export function LyingPerson({ x, y, scale = 1, blanket = false, hair = 'dark', breath = [] }: LyingPersonProps) {
  const shade = useShade();
  return (
    <g data-body="human" transform={`translate(${x} ${y}) scale(${scale})`}>
      <path className="draw-fill draw-dim tone-wood" d="M44 12L36 66H46L56 12ZM252 12L262 66H272L264 12Z" />
      <path className="draw-edge tone-cloth" fill={shade('cloth')} d="M4-4C4-8 8-10 12-10H292C298-10 302-6 302 0V6C302 10 298 13 292 13H12C6 13 4 10 4 6Z" />
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M262-33C276-32 290-30 296-20C300-14 296-10 290-12C280-16 270-14 258-12Z" />
      <Breathing breath={breath}>
        <path className="draw-edge tone-skin" fill={shade('skin')} d="M52-54C76-62 108-60 130-49C142-44 152-48 166-56C182-62 196-52 210-46C232-42 252-38 272-32C276-24 272-14 262-11H60C48-14 44-44 52-54Z" />
      <path className="draw-edge tone-shorts" fill={shade('cloth')} d="M154-50C160-54 168-58 174-58C186-58 198-51 212-45C218-34 216-18 210-11H158C150-22 150-40 154-50Z" />
      <path className="draw-hair tone-skin" d="M76-48C88-52 100-52 108-48M62-30C80-26 100-26 120-30" />
      </Breathing>
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M52-52C64-54 78-46 80-34C82-22 74-12 62-10H30C26-14 28-20 34-20L56-24C50-32 46-46 52-52Z" />
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M14-30C14-44 26-52 38-48C48-46 54-38 52-28C48-18 40-14 32-14C26-12 20-14 18-18C14-20 12-24 14-30Z" />
      <path className={`draw-fill tone-hair${hair === 'grey' ? ' tone-hair--grey' : ''}`} d="M16-36C18-48 30-54 40-50C52-46 58-34 52-24C48-22 44-28 40-32C34-38 24-38 16-36Z" />
      {blanket ? (
        <>
          <path className="draw-edge tone-blanket" fill={shade('cloth')} d="M160-60C184-68 206-54 226-49C250-46 276-40 292-34C304-28 306-6 302 14C262 10 206 12 164 14C156-8 154-40 160-60Z" />
          <path className="draw-hair tone-blanket" d="M176-52C180-30 180-8 178 10M206-46C212-28 212-10 210 10M240-40C246-26 246-8 244 10M274-34C278-22 280-6 278 10" />
        </>
      ) : null}
    </g>
  );
}

/** The trunk lifts a little off the couch with every breath. */
function Breathing({ breath, children }: { readonly breath: NonNullable<LyingPersonProps['breath']>; readonly children: ReactNode }) {
  return breath.reduce<ReactNode>(
    (inner, [from, to, count]) => (
      <Beat x={160} y={-11} from={from} to={to} count={count} by={0.028}>
        {inner}
      </Beat>
    ),
    <g>{children}</g>,
  );
}

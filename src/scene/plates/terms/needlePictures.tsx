/** Needles, points and what is done with them. */
import { MuscleFibres } from '../../../atlas/drawing/kit/MuscleFibres.tsx';
import { Needle } from '../../../atlas/drawing/kit/Needle.tsx';
import { SkinBlock } from '../../../atlas/drawing/kit/SkinBlock.tsx';
import { PLATES } from '../../assets/plates.ts';
import { bothSides, Mark, ring } from './Mark.tsx';
import { PlatePart } from './PlatePart.tsx';
import type { TermPictures } from './TermPictures.ts';

const WIDE = '0 0 320 150';
const MIDLINE = 580;
const places = (PLATES.find(({ id }) => id === 'lower-back')?.places ?? []).filter(({ seen }) => seen);
const placesOf = (code: string): readonly (readonly [number, number])[] => places.flatMap((place) => (place.code === code && place.side === 'L' ? [[place.x, place.y] as const] : []));
/** The inner line of the Bladder channel, from the lowest ribs to the sacrum. */
const LINE = ['BL20', 'BL21', 'BL22', 'BL23', 'BL24', 'BL25', 'BL26', 'BL27', 'BL28', 'BL29', 'BL30'].flatMap(placesOf);
const [near = [0, 0] as const] = placesOf('BL23');
const [far = near] = placesOf('BL52');

export const NEEDLE_PICTURES: TermPictures = {
  acupuncture: { box: '0 0 480 225', draw: () => <><SkinBlock x={60} y={110} width={330} height={105} depth={44} /><Needle x={226} y={178} length={160} /></> },
  'acupuncture-point': { box: '440 440 280 131', draw: () => <PlatePart><Dots of={[...LINE.slice(2, 6), ...['BL51', 'BL52'].flatMap(placesOf)]} /></PlatePart> },
  channel: { box: '330 360 500 234', draw: () => <PlatePart><Mark dashed d={`${lineOf(LINE)}${lineOf(LINE.map(([x, y]) => [2 * MIDLINE - x, y] as const))}`} /><Dots of={LINE} /></PlatePart> },
  cun: { box: '440 440 280 131', draw: () => <PlatePart><Ruler /></PlatePart> },
  'ashi-point': { box: '440 440 280 131', draw: () => <PlatePart><Mark dashed d={ring(500, 530, 17)} /><Mark d={ring(500, 530, 4)} /></PlatePart> },
  moxibustion: { box: '0 0 480 225', draw: () => <><SkinBlock x={60} y={140} width={330} height={75} depth={44} /><Stick /></> },
  electroacupuncture: { box: '0 0 480 225', draw: () => <><SkinBlock x={40} y={120} width={350} height={95} depth={44} /><Needle x={130} y={176} length={150} /><Needle x={300} y={176} length={150} /><Wires /></> },
  'dry-needling': { box: WIDE, draw: () => <><MuscleFibres x={60} y={60} width={200} height={80} fascicles={6} band={2} /><Needle x={160} y={96} length={92} width={3} /></> },
  'trigger-point': { box: WIDE, draw: () => <><MuscleFibres x={60} y={35} width={200} height={80} fascicles={6} band={2} /><Mark d={ring(160, 68, 20, 13)} /></> },
  sham: { box: '0 0 640 300', draw: () => <><SkinBlock x={30} y={150} width={540} height={130} depth={50} /><Needle x={130} y={240} length={220} /><Needle x={310} y={134} length={120} blunt /><Needle x={480} y={166} length={150} /><Mark d="M220 40V268" dashed /></> },
};

function lineOf(spots: readonly (readonly [number, number])[]): string {
  return `M${spots.map((spot) => spot.join(' ')).join('L')}`;
}

function Dots({ of }: { readonly of: readonly (readonly [number, number])[] }) {
  return <path className="term-dots" d={bothSides(of, 4.5, MIDLINE)} />;
}

/** From the midline to three cun beside it. */
function Ruler() {
  const y = near[1];
  const ticks = [0, 1, 2, 3].map((cun) => `M${MIDLINE + ((far[0] - MIDLINE) * cun) / 3} ${y - 8}v16`).join('');
  return (
    <>
      <Mark dashed d={`M${MIDLINE} 440V571`} />
      <Mark d={`M${MIDLINE} ${y}H${far[0]}${ticks}`} />
      <path className="term-dots" d={ring(near[0], near[1] + 20, 5)} />
    </>
  );
}

/** A smouldering stick of herb above the skin, and its warmth. */
function Stick() {
  return (
    <>
      <path className="draw-fill tone-paper" d="M236 90L340 2L362 26L258 114Z" />
      <path className="draw-fill tone-alarm" d="M236 90L258 114C246 122 234 118 230 110C226 102 228 96 236 90Z" />
      <path className="draw-stroke tone-warm" d="M214 112c-6 6-6 12 0 16M228 124c-6 6-6 10 0 14M246 126c-4 4-4 8 0 12" />
    </>
  );
}

function Wires() {
  return (
    <>
      <path className="draw-stroke tone-ink" d="M130 60C130 20 180 30 196 24M300 60C300 20 250 30 234 24" />
      <rect className="draw-card" x="180" y="6" width="70" height="36" rx="6" />
      <path className="draw-stroke tone-accent" d="M188 24h10v-9h8v18h8v-18h8v18h8v-9h10" />
    </>
  );
}

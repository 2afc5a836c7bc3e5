/** Small drawn signs for the parts of a treatment: a clock, a hand on a back, two speech bubbles, a lying figure, a needle. About 44 x 44 at (10, 6). */
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';

export type TileKind = 'time' | 'touch' | 'talk' | 'rest' | 'needle';

export function TileIcon({ kind }: { readonly kind: TileKind }) {
  switch (kind) {
    case 'time':
      return (
        <g className="tone-accent">
          <circle className="draw-dial__rim" cx="34" cy="28" r="19" strokeWidth="3" />
          <path className="draw-stroke" d="M34 15V28L43 34" />
        </g>
      );
    case 'touch':
      return (
        <g>
          <path className="draw-fill tone-skin" d="M10 42C22 32 46 32 58 42V50H10Z" />
          <path className="draw-fill tone-skin draw-dim" d="M58 10C50 12 44 18 40 24C32 26 22 28 16 32C14 36 20 37 26 36C32 38 42 38 48 34C54 30 60 26 62 20Z" />
        </g>
      );
    case 'talk':
      return (
        <g>
          <path className="draw-fill tone-fluid" d="M10 12H42V32H24L16 40V32H10Z" />
          <path className="draw-fill tone-paper" d="M28 24H60V44H54V52L46 44H28Z" />
        </g>
      );
    case 'rest':
      return (
        <g>
          <path className="draw-fill tone-blanket" d="M8 40H60V46H8Z" />
          <path className="draw-fill tone-skin" d="M22 40C22 30 32 28 40 32C48 30 58 34 60 40Z" />
          <circle className="draw-fill tone-hair" cx="15" cy="33" r="7" />
        </g>
      );
    case 'needle':
      return (
        <g>
          <path className="draw-fill tone-skin" d="M10 44C22 38 46 38 58 44V52H10Z" />
          <Needle x={36} y={48} length={44} width={2.4} turn={14} />
        </g>
      );
  }
}

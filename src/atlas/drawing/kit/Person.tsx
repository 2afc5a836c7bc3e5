/** A clothed person built from limbs: each a smooth stroke of its own thickness and cloth, far limbs first. All edges first, so that limbs join without seams. */
import { smooth, type Spot } from './paths.ts';

export interface Limb {
  readonly spots: readonly Spot[];
  readonly width: number;
  readonly tone: 'skin' | 'shirt' | 'trousers' | 'hair' | 'shoe';
}

interface PersonProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly flip?: boolean;
  /** Drawn one group after the other: far arm and leg, trunk, near arm and leg. */
  readonly groups: readonly (readonly Limb[])[];
}

export function Person({ x, y, scale = 1, flip = false, groups }: PersonProps) {
  return (
    <g data-body="human" transform={`translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})`} className="draw-limbs">
      {groups.map((limbs, i) => (
        <g key={i}>
          {limbs.map((limb, k) => (
            <path key={k} className={`draw-limb__edge tone-${limb.tone}`} d={smooth(limb.spots)} strokeWidth={limb.width + 2.6} />
          ))}
          {limbs.map((limb, k) => (
            <path key={k} className={`draw-limb tone-${limb.tone}`} d={smooth(limb.spots)} strokeWidth={limb.width} />
          ))}
          {limbs.map((limb, k) => (
            <path key={k} className="draw-limb__sheen" d={smooth(limb.spots)} strokeWidth={limb.width * 0.34} transform={`translate(${-limb.width * 0.16} ${-limb.width * 0.14})`} />
          ))}
        </g>
      ))}
    </g>
  );
}

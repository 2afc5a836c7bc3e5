/** The places of points, levels and lines on the skin, as the model's rules put them. Metres, scene frame. */
import type { MarkerSide, SkinPlace } from '../SceneProps.ts';

type Triple = readonly [number, number, number];

/** The part of anchors.json that is drawn; the rest tells how each place was found. */
export interface AnchorsDocument {
  readonly points: readonly {
    readonly code: string;
    readonly member?: string;
    readonly side: 'left' | 'right' | 'midline';
    readonly place: 'main' | 'remark';
    readonly position: Triple;
    readonly normal: Triple;
    /** Step to the large build. */
    readonly move?: Triple;
    readonly zone?: string;
  }[];
  readonly levels: readonly { readonly vertebra: string; readonly position: Triple; readonly normal: Triple; readonly move?: Triple }[];
  readonly midline: readonly Triple[];
  readonly crestLine: readonly Triple[];
  readonly zones: readonly { readonly id: string; readonly min: Triple; readonly max: Triple }[];
}

export const NO_ANCHORS: AnchorsDocument = { points: [], levels: [], midline: [], crestLine: [], zones: [] };

const SIDES = { left: 'L', right: 'R', midline: 'M' } as const;

/** All main places of a point on one side: a set such as EX-B2 has several. */
export function placesOf(anchors: AnchorsDocument, code: string, side: MarkerSide): SkinPlace[] {
  return anchors.points
    .filter((point) => point.code === code && point.place === 'main' && SIDES[point.side] === side)
    .map((point) => ({ at: point.position, normal: point.normal }));
}

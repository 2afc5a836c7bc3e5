/** One structure as it is cut: scene frame, mm. */
import type { PlateTissue } from '../plates/plateTissue.ts';
import type { Triangles } from '../../src/base/section/sliceSurface.ts';

export interface BodyPart {
  readonly id: string;
  readonly tissue: PlateTissue;
  readonly surface: Triangles & { readonly positions: Float32Array; readonly indices: Uint32Array };
  /** How far each corner lies from here in the large build, x, y, z; in the slim one as far the other way. */
  readonly move?: Float32Array;
}

/** The part where it lies in another build. */
export function inBuild(part: BodyPart, build: 'slim' | 'average' | 'large'): BodyPart {
  const { move, surface } = part;
  if (!move || build === 'average') return part;
  const sign = build === 'large' ? 1 : -1;
  return { ...part, surface: { ...surface, positions: surface.positions.map((x, i) => x + sign * move[i]!) } };
}

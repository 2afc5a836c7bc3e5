/** The limits of one section for every build and every tilt that is taught, fixed once when its page is joined. */
import { structuresOnSide } from '../../content/anatomy/structuresOnSide.ts';
import type { BodyBuild, StoredSection } from '../../content/section/StoredSection.ts';
import { needleLimits, type NeedleFacts, type NeedleLimits } from './needleLimits.ts';
import { needleTrack } from './needleTrack.ts';
import { openSection } from './SectionCut.ts';

export const BUILDS: readonly BodyBuild[] = ['slim', 'average', 'large'];
/** Degrees between two places of the tilt control. */
export const TILT_STEP = 5;

export type LimitsByTilt = Readonly<Record<string, NeedleLimits>>;
export type SectionLimits = Readonly<Record<BodyBuild, LimitsByTilt>>;

interface Layer {
  readonly role: string;
  readonly structures: readonly string[];
}

export function needleFacts(layers: readonly Layer[], side: StoredSection['side']): NeedleFacts {
  const of = (...roles: readonly string[]): readonly string[] => {
    const ids = layers.filter(({ role }) => roles.includes(role)).flatMap(({ structures }) => structures);
    return side === 'midline' ? ids : structuresOnSide(ids, side);
  };
  const held = layers.findLast(({ role }) => role === 'layer')?.structures.length !== 0;
  return { layerStructures: held ? of('layer', 'variable', 'bone') : [], stopStructures: of('stop'), beyondStructures: of('beyond') };
}

export function tiltsOf([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: Math.round((to - from) / TILT_STEP) + 1 }, (_, i) => from + i * TILT_STEP);
}

/**
 * A larger body may lead the needle past an edge that it meets in a smaller one, and then end later or sooner by chance. So
 * that no build is ever let deeper than a larger one, each takes the least of its own and the larger ones' limits.
 */
export function sectionLimits(stored: StoredSection, facts: NeedleFacts, tilt: readonly [number, number]): SectionLimits {
  const own = (build: BodyBuild): LimitsByTilt => {
    const cut = openSection(stored, build);
    return Object.fromEntries(tiltsOf(tilt).map((deg) => [String(deg), needleLimits(cut, needleTrack(cut, deg), facts)]));
  };
  const large = own('large');
  const average = shallower(own('average'), large);
  return { slim: shallower(own('slim'), average), average, large };
}

function shallower(own: LimitsByTilt, larger: LimitsByTilt): LimitsByTilt {
  return Object.fromEntries(
    Object.entries(own).map(([deg, limit]) => {
      const bound = larger[deg] ?? limit;
      const { stopMm, why } = bound.stopMm < limit.stopMm ? bound : limit;
      const caution = Math.min(limit.cautionMm ?? Infinity, bound.cautionMm ?? Infinity);
      return [deg, { stopMm, why, cautionMm: caution < stopMm ? caution : null }];
    }),
  );
}

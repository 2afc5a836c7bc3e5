/** The places of a point that the model has a section of, and the files that hold them. */
import type { NeedleAngle } from '../../content/schema/needling.ts';
import type { StoredSection } from '../../content/section/StoredSection.ts';
import { sectionThumb, type SectionThumb } from '../section/sectionThumb.ts';
import type { ContentReader } from './ContentReader.ts';
import type { SectionPlaceView } from './SectionView.ts';

/** A set begins with the level that books on the low back name most. */
const FIRST_OF_SET = 'L4';

/** `EX-B2-L4-left` is the left side of the place L4 of EX-B2. */
export function sectionPlaces(content: ContentReader, code: string): { readonly places: readonly SectionPlaceView[]; readonly first: number } {
  const places = new Map<string, { left?: string; right?: string; midline?: string }>();
  for (const id of content.list('sections')) {
    if (id !== code && !id.startsWith(`${code}-`)) continue;
    const [, place = '', side = 'midline'] = /^(.*?)-?(left|right)?$/.exec(id.slice(code.length + 1)) ?? [];
    places.set(place, { ...places.get(place), [side as 'left' | 'right' | 'midline']: id });
  }
  const list = [...places].map(([id, files]) => ({ id, files }));
  return { places: list, first: Math.max(0, list.findIndex(({ id }) => id === FIRST_OF_SET)) };
}

/** The small section of a point's sheet; null where the model has no tissue under it. */
export function thumbOf(content: ContentReader, code: string, angle: string | undefined): SectionThumb | null {
  const { places, first } = sectionPlaces(content, code);
  const file = places[first]?.files.left ?? places[first]?.files.midline;
  if (file === undefined) return null;
  const tilt = content.fact<readonly NeedleAngle[]>('needling/angles.json').find((row) => row.angle === angle)?.startDeg ?? 0;
  return sectionThumb(content.fact<StoredSection>(`sections/${file}.json`), tilt);
}

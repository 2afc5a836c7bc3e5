/** How deep the model itself has what a study measured, along the needle that stands in the section. */
import type { DepthFigure } from '../../content/schema/needling.ts';
import type { NeedleTrack, TrackSpan } from './needleTrack.ts';

const MARKS: Readonly<Partial<Record<DepthFigure['what'], (span: TrackSpan) => boolean>>> = {
  'transversalis-fascia': ({ structure }) => structure === 'thoracolumbar-fascia--anterior',
  'psoas': ({ structure }) => structure?.startsWith('psoas-major') ?? false,
  'epidural-space': ({ tissue, structure }) => tissue === 'epidural' || tissue === 'canal' || structure === 'ligamenta-flava',
  'canal': ({ tissue, structure }) => tissue === 'epidural' || tissue === 'canal' || structure === 'ligamenta-flava',
  'facet-joint': ({ structure }) => structure?.includes('vertebra') ?? false,
};

/** Millimetres from the skin; null where the needle does not meet it or the atlas cannot say. */
export function modelDepthOf(track: NeedleTrack, what: DepthFigure['what']): number | null {
  const mark = MARKS[what];
  const span = mark && track.spans.find(mark);
  if (!span) return null;
  // The space begins where the ligament ends.
  return span.structure === 'ligamenta-flava' ? span.to : span.from;
}

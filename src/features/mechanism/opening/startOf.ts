/**
 * By which road a message from a point reaches the cord: by the skin's own nerve (ruling 9). Lumbar and sacral nerves run through the
 * model, those above it and those of neck and face are drawn lines.
 */
export interface Start {
  readonly road: 'spine' | 'above' | 'neck' | 'face';
  /** Name of the nerve as anatomists write it. */
  readonly nerve: string;
}

/** @param dermatome as the point's facts have it: 'L2', 'L5-S1', 'C7 (2/3), C8 (4/5)', 'C2 / V1', 'V2', 'same level' */
export function startOf(dermatome: string | undefined): Start | null {
  if (dermatome === undefined) return null;
  const face = /\bV(\d)/.exec(dermatome);
  if (face) return { road: 'face', nerve: `V${face[1]}` };
  const [, region = '', number = ''] = /\b([CTLS])(\d+)/.exec(dermatome) ?? [];
  // A record with places at five levels is told for its middle one.
  if (region === '') return { road: 'spine', nerve: 'L3' };
  return { road: region === 'C' ? 'neck' : region === 'T' ? 'above' : 'spine', nerve: `${region}${number}` };
}

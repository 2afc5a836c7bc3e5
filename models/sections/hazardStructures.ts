/** The structures that a point's hazards name, in the order of its list, of the side that is cut. */
import { readFileSync } from 'node:fs';
import { structuresOnSide } from '../../src/content/anatomy/structuresOnSide.ts';

interface Hazard {
  readonly shared?: string;
  readonly structures?: readonly string[];
}

const CONTENT = new URL('../../src/content/', import.meta.url);

export function hazardStructures(code: string, side: 'left' | 'right' | 'midline'): readonly (readonly string[])[] {
  const { hazards } = read<{ readonly hazards: readonly Hazard[] }>(`points/${code}.json`);
  const shared = read<readonly (Hazard & { readonly id: string })[]>('needling/shared-facts.json');
  return hazards.map((hazard) => {
    const ids = (hazard.shared === undefined ? hazard : shared.find(({ id }) => id === hazard.shared))?.structures ?? [];
    return side === 'midline' ? ids : structuresOnSide(ids, side);
  });
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, CONTENT), 'utf8')) as T;
}

/** The places of all points as a quiz needs them, fetched from the file that the live body uses too. No three here. */
import type { StudyBody } from '../../atlas/study/StudyItem.ts';
import type { AnchorsDocument } from './AnchorsDocument.ts';
import { anchorsAddress } from './modelFiles.ts';

const SIDES = { left: 'L', right: 'R', midline: 'M' } as const;

type Row = AnchorsDocument['points'][number] & { readonly level?: string; readonly cun?: { readonly mmPerCun: number } };

/** Throws where the file cannot be had. */
export async function fetchStudyBody(): Promise<StudyBody> {
  const address = anchorsAddress();
  if (address === undefined) throw new Error('The places of the points are missing.');
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return studyBody((await answer.json()) as AnchorsDocument);
}

export function studyBody(anchors: AnchorsDocument): StudyBody {
  return {
    places: (anchors.points as readonly Row[])
      .filter((row) => row.place === 'main')
      .map((row) => ({ code: row.code, side: SIDES[row.side], at: row.position, normal: row.normal, zone: row.zone ?? 'whole', level: row.level ?? null, mmPerCun: row.cun?.mmPerCun ?? null })),
    levels: anchors.levels.map(({ vertebra, position }) => ({ vertebra, y: position[1] })),
    midX: anchors.midline[0]?.[0] ?? 0,
  };
}

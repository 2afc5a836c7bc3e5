/** Joins names, stops and words of all structures by kind. Runs in the build; the browser fetches the result. */
import { kindName, structureKind } from '../../content/anatomy/structureKind.ts';
import { PEEL_STOPS, type Structure, type StructureKind } from '../../content/schema/structure.ts';
import type { StructureProse } from '../../content/schema/prose.ts';
import type { ContentReader } from '../pages/ContentReader.ts';
import type { StructureEntry, StructureIndex } from './StructureIndex.ts';

export function buildStructureIndex(content: ContentReader): StructureIndex {
  const all = content.fact<readonly Structure[]>('anatomy/structures.json');
  const words = structureProse(content);
  return content.fact<readonly StructureKind[]>('anatomy/kinds.json').map(({ id }): StructureEntry => {
    const members = all.filter((structure) => structureKind(structure.id) === id);
    const [first] = members;
    const prose = words[id];
    if (!first || !prose) throw new Error(`anatomy/kinds.json: '${id}' has no structure or no words`);
    return {
      kind: id,
      plain: prose.name,
      english: kindName(first.en),
      latin: kindName(first.latin),
      does: { plain: prose.plain, student: prose.student },
      stop: PEEL_STOPS.indexOf(first.stop),
      members: members.map((member) => ({ id: member.id, english: member.en, latin: member.latin })),
    };
  });
}

/** Words of all kinds, which stand in one file for each system. */
export function structureProse(content: ContentReader): StructureProse {
  return Object.assign({}, ...content.list('prose/en/structures').map((system) => content.prose<StructureProse>(`structures/${system}.json`))) as StructureProse;
}

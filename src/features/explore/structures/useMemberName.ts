/** A structure in the reader's words: plain with its side and level, or its English name. */
import type { StructureEntry, StructureMember } from '../../../atlas/structures/StructureIndex.ts';
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { levelOf, sideOf } from './structureNames.ts';

export function useMemberName(): (entry: StructureEntry, member: StructureMember) => string {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  return (entry, member) => {
    if (level === 'student') return member.english;
    const side = sideOf(member.id);
    const more = [levelOf(member.id), side && words(`structure.${side}`)].filter((part) => part !== null);
    return more.length === 0 ? entry.plain : `${entry.plain} · ${more.join(', ')}`;
  };
}

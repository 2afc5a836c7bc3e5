/** Looks structures up by what an address or the scene calls them. Pure. */
import { structureKind } from '../../../content/anatomy/structureKind.ts';
import type { StructureEntry, StructureIndex, StructureMember } from '../../../atlas/structures/StructureIndex.ts';

export interface NamedMember {
  readonly entry: StructureEntry;
  readonly member: StructureMember;
}

export function memberOf(index: StructureIndex, id: string): NamedMember | null {
  const entry = index.find(({ kind }) => kind === structureKind(id));
  const member = entry?.members.find((each) => each.id === id) ?? entry?.members[0];
  return entry && member ? { entry, member } : null;
}

/** Structures of the model that a name means: itself, or all sides and levels of its kind. */
export function membersOf(index: StructureIndex | null, name: string | null): readonly string[] {
  if (name === null) return [];
  return index?.find(({ kind, members }) => kind === name && !members.some(({ id }) => id === name))?.members.map(({ id }) => id) ?? [name];
}

/** Side and level of a structure as codes: `L2`, `L1–L2`, `T12`; null where it has none. */
export function levelOf(id: string): string | null {
  const [, level] = /-((?:[tls]\d+)(?:-[tls]\d+)?)(?:-(?:left|right))?$/.exec(id) ?? [];
  const rib = /^rib-(\d+)/.exec(id)?.[1];
  return level?.toUpperCase().replace('-', '–') ?? rib ?? null;
}

export function sideOf(id: string): 'left' | 'right' | null {
  return id.endsWith('-left') ? 'left' : id.endsWith('-right') ? 'right' : null;
}

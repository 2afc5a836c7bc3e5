import { describe, expect, it } from 'vitest';
import { ContentReader } from '../../src/atlas/pages/ContentReader.ts';
import { buildStructureIndex } from '../../src/atlas/structures/buildStructureIndex.ts';
import { readContent } from '../../src/content/node/readContent.ts';
import { levelOf, membersOf, memberOf } from '../../src/features/explore/structures/structureNames.ts';
import { structureTags } from '../../src/features/explore/structureTags.ts';

const index = buildStructureIndex(new ContentReader(readContent(), 'en'));

describe('names beside the body', () => {
  it('are asked for at every stop but the skin, six at least, each kind under one group', () => {
    expect(structureTags(index, 0, 'plain', [])).toEqual([]);
    for (const stop of [1, 2, 3, 4, 5]) expect(new Set(structureTags(index, stop, 'plain', []).map(({ group }) => group)).size).toBeGreaterThanOrEqual(6);
  });

  it('begin with what stands out, and speak the reader\'s language', () => {
    const [first] = structureTags(index, 2, 'plain', ['kidney-left']);
    expect(first).toEqual({ id: 'kidney-left', group: 'kidney', name: 'Kidney' });
    expect(structureTags(index, 2, 'student', []).map(({ name }) => name)).toContain('Latissimus dorsi');
  });
});

describe('a name in an address', () => {
  it('means one structure, or all sides and levels of its kind', () => {
    expect(membersOf(index, 'kidney')).toEqual(['kidney-left', 'kidney-right']);
    expect(membersOf(index, 'kidney-left')).toEqual(['kidney-left']);
    expect(membersOf(index, 'sacrum')).toEqual(['sacrum']);
    expect(memberOf(index, 'lumbar-vertebra-l4')?.member.latin).toBe('Vertebra lumbalis IV');
    expect([levelOf('intervertebral-disc-l4-l5'), levelOf('spinal-nerve-s1-left'), levelOf('rib-12-right'), levelOf('skin')]).toEqual(['L4–L5', 'S1', '12', null]);
  });
});

import { describe, expect, it } from 'vitest';
import { parseRoute } from '../../../src/atlas/route/parseRoute.ts';
import { printRoute } from '../../../src/atlas/route/printRoute.ts';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import { structurePage } from '../../../src/atlas/pages/structurePage.ts';
import { buildStructureIndex } from '../../../src/atlas/structures/buildStructureIndex.ts';
import { kindName, structureKind } from '../../../src/content/anatomy/structureKind.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { KNOWN } from '../../support/addressWorld.ts';

const content = new ContentReader(readContent(), 'en');
const index = buildStructureIndex(content);

describe('the sheets of structures', () => {
  it('are one for each kind, shared by sides and levels, and leave no structure out', () => {
    const all = content.fact<readonly { readonly id: string }[]>('anatomy/structures.json').map(({ id }) => id);
    expect(index.flatMap(({ members }) => members.map(({ id }) => id)).toSorted()).toEqual(all.toSorted());
    expect(index.find(({ kind }) => kind === 'lumbar-vertebra')?.members).toHaveLength(5);
    expect([kindName('Vertebra lumbalis II'), kindName('Ren (sinister)'), kindName('Intervertebral disc L1-L2')]).toEqual(['Vertebra lumbalis', 'Ren', 'Intervertebral disc']);
  });

  it('are found by any of their structures, by side, level or part', () => {
    for (const asked of ['a/quadratus-lumborum/', 'a/quadratus-lumborum-left/']) expect(parseRoute(asked, KNOWN)).toEqual({ kind: 'structure', slug: 'quadratus-lumborum' });
    expect(printRoute({ kind: 'structure', slug: 'kidney' })).toBe('a/kidney/');
    expect(structureKind('spinal-nerve-l2-left--ganglion')).toBe('spinal-nerve');
  });

  it('name exactly the points whose own layers name them', () => {
    const page = structurePage(content, 'quadratus-lumborum');
    const codes = page.points.map(({ code }) => code);
    expect(codes).toContain('BL52');
    for (const code of content.list('points').filter((each) => each !== 'list')) {
      const { tissue } = content.fact<{ tissue?: { layers: { structures: string[] }[] } }>(`points/${code}.json`);
      const over = (tissue?.layers ?? []).some(({ structures }) => structures.some((id) => structureKind(id) === 'quadratus-lumborum'));
      expect(codes.includes(code), code).toBe(over);
    }
  });

  it('say that the kidney lies where no needle may go, and cite a book for plain anatomy', () => {
    const kidney = structurePage(content, 'kidney');
    expect(kidney.points.find(({ code }) => code === 'BL23')?.role).toBe('beyond');
    expect(kidney.sources.map(({ id }) => id)).toEqual(['standring-2020', 'fipat-ta2-2019']);
  });
});

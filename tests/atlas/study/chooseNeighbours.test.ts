import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseNeighbours, nearestCodes } from '../../../src/atlas/study/chooseNeighbours.ts';
import { createRandom } from '../../../src/atlas/study/createRandom.ts';
import { studyBody } from '../../../src/scene/assets/fetchStudyBody.ts';

const body = studyBody(JSON.parse(readFileSync(new URL('../../../models/built/anchors.json', import.meta.url), 'utf8')));

describe('the four names to choose from', () => {
  it('hold the right one and three different real neighbours, for every placed point', () => {
    for (const { code, side } of body.places) {
      const choices = chooseNeighbours({ code, side }, body.places, createRandom(3));
      expect(new Set(choices).size).toBe(4);
      expect(choices).toContain(code);
      const near = nearestCodes({ code, side }, body.places).slice(0, 6);
      expect(choices.filter((each) => each !== code).every((each) => near.includes(each))).toBe(true);
    }
  });

  it('name the points beside BL23, not ones far away', () => {
    expect(nearestCodes({ code: 'BL23', side: 'L' }, body.places).slice(0, 4)).toEqual(expect.arrayContaining(['BL22', 'BL24']));
  });

  it('do not always stand in the same order', () => {
    const at = new Set(Array.from({ length: 20 }, (_, seed) => chooseNeighbours({ code: 'BL23', side: 'L' }, body.places, createRandom(seed)).indexOf('BL23')));
    expect(at.size).toBeGreaterThan(2);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sectionInputs } from '../../../models/sections/sectionInputs.ts';
import type { SectionIndex, StoredSection } from '../../../src/content/section/StoredSection.ts';

const MODELS = new URL('../../../models', import.meta.url).pathname;
const FOLDER = join(MODELS, 'built/sections');
const index = JSON.parse(readFileSync(join(MODELS, 'built/sections.json'), 'utf8')) as SectionIndex;
const read = (id: string): StoredSection => JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8')) as StoredSection;

describe('the stored sections', () => {
  it('are those of the model, the points and the code as they stand: run `npx tsx models/sections/buildSections.ts` if this fails', () => {
    expect(index.inputs).toBe(sectionInputs(MODELS));
    expect(readdirSync(FOLDER).toSorted()).toEqual(index.sections.map((id) => `${id}.json`).toSorted());
  });

  it('are light: one is fetched for each point that a reader looks into', () => {
    for (const id of index.sections) expect(readFileSync(join(FOLDER, `${id}.json`)).length, id).toBeLessThan(48_000);
  });

  it('enter the skin of the average build exactly at the point, earlier in the large build and later in the slim one', () => {
    for (const id of index.sections) {
      const { builds } = read(id);
      expect(builds.average.entryMm).toBe(0);
      expect(builds.slim?.entryMm, id).toBeGreaterThan(0);
      expect(builds.large?.entryMm, id).toBeLessThan(0);
    }
  });
});

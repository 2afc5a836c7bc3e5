import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/node/readContent.ts';
import type { SafetyProse } from '../../../src/content/schema/prose.ts';
import type { WarningSigns } from '../../../src/content/schema/safety.ts';

const content = readContent();
const warning = content.get('safety/warning-signs.json') as WarningSigns;
const words = content.get('prose/en/safety.json') as SafetyProse;

const idsIn = (tier: string): readonly string[] => warning.signs.filter((sign) => sign.tier === tier).map((sign) => sign.id);

describe('the one list of warning signs', () => {
  it('sends people at once for what cannot wait', () => {
    expect(idsIn('emergency')).toEqual([
      'saddle-numbness',
      'bladder',
      'bowel',
      'both-legs',
      'leg-weakness',
      'foot-drop',
      'sexual-numbness',
      'tearing-pain',
      'serious-fall',
    ]);
  });

  it('sends people the same day for infection and injury', () => {
    expect(idsIn('today')).toEqual(['fever', 'recent-infection', 'weak-immunity', 'other-fall', 'minor-knock', 'changed-shape']);
  });

  it('names each sign once', () => {
    expect(new Set(warning.signs.map((sign) => sign.id)).size).toBe(warning.signs.length);
    expect(new Set(Object.values(words.warning.signs)).size).toBe(warning.signs.length);
  });

  it('lists the most urgent first', () => {
    const rank = warning.signs.map((sign) => warning.tiers.indexOf(sign.tier));
    expect(rank).toEqual(rank.toSorted((a, b) => a - b));
  });

  it('does not claim that a clinician has read it', () => {
    expect(warning.readByClinician).toBe(false);
    expect(words.warning.notReviewed).toContain('No clinician');
  });
});

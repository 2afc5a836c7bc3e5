import { describe, expect, it } from 'vitest';
import type { Badge } from '../../../src/content/badges/badge.types.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { sentencesOf } from '../../../src/content/prose/sentencesOf.ts';
import { CLAIM_GROUPS, type Claim } from '../../../src/content/schema/claim.ts';
import type { PageProse } from '../../../src/content/schema/pageProse.ts';
import type { ClaimProse } from '../../../src/content/schema/prose.ts';
import { claimPage } from '../../../src/atlas/pages/claimPages.ts';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import { createTranslator } from '../../../src/i18n/createTranslator.ts';

const content = readContent();
const claims = content.get('claims.json') as readonly Claim[];
const prose = content.get('prose/en/claims.json') as ClaimProse;
const reader = new ContentReader(content, 'en');
const words = createTranslator('en');
const badgeOf = (id: string): Badge | null => claimPage(reader, id, words).claim.badge;
const plainOf = (id: string): string => `${prose[id]?.says} ${prose[id]?.detail}`;

/** Words of a comparison. */
const COMPARISON = /\bsham\b|usual care|guideline care|no acupuncture|other care|no treatment|placebo|\bwait|fixed set|compared with|\bbefore\b|shallow|the same current|lying still|real needles/i;
/** Words that rate: whoever says better must say better than what. */
const RATES = /\b(better|gain(?:s|ed)?|helps?(?:ed)?|less pain|eases?|eased|softer|relief|works?)\b/i;

/** Sentences that rate nothing, though they use such a word, each with its reason. */
const RATE_NOTHING: Readonly<Record<string, string>> = {
  'In people with back pain some changes went along with relief.': 'a coincidence in scans; the next sentence says that it shows no cause',
  'We are very unsure whether that explains relief of back pain.': 'says that nothing is known',
};

describe('claims you will hear', () => {
  it('are all 46, twelve of them as cards', () => {
    expect(claims.map(({ id }) => id)).toEqual(Array.from({ length: 46 }, (_, index) => `c${String(index + 1).padStart(2, '0')}`));
    expect(claims.filter(({ card }) => card)).toHaveLength(12);
  });

  it('stand under the questions of the page', () => {
    expect((content.get('prose/en/pages/claims.json') as PageProse).sections.map(({ id }) => id)).toEqual([...CLAIM_GROUPS]);
    for (const group of CLAIM_GROUPS) expect(claims.some((claim) => claim.group === group), group).toBe(true);
  });

  it('show cards of every verdict, so that no answer can be guessed', () => {
    expect(new Set(claims.filter(({ card }) => card).map(({ verdict }) => verdict)).size).toBe(4);
  });

  it.each(claims.filter(({ comparators }) => !comparators.includes('none')))('$id names what it is compared with', ({ id }) => {
    expect(plainOf(id)).toMatch(COMPARISON);
  });

  it('gives no reason for a sentence that is gone', () => {
    const all = new Set(claims.flatMap(({ id }) => sentencesOf(plainOf(id))));
    expect(Object.keys(RATE_NOTHING).filter((sentence) => !all.has(sentence))).toEqual([]);
  });

  it('rate nothing without its comparison, sentence by sentence or in the sentence beside', () => {
    const bare = claims
      .filter(({ comparators }) => !comparators.includes('none'))
      .flatMap(({ id }) => {
        const sentences = sentencesOf(plainOf(id));
        return sentences.filter((sentence, index) => {
          const around = sentences.slice(Math.max(0, index - 1), index + 2).join(' ');
          return RATES.test(sentence) && !COMPARISON.test(around) && !(sentence in RATE_NOTHING);
        });
      });
    expect(bare).toEqual([]);
  });

  it.each(claims.filter(({ badgeFrom, effect }) => badgeFrom !== undefined || effect !== undefined))('$id is no surer than its badge', ({ id }) => {
    const badge = badgeOf(id);
    expect(badge).not.toBeNull();
    if (badge && badge.pips < 3) expect(plainOf(id)).not.toMatch(/\bprobably\b/i);
    if (badge?.pips === 1) expect(plainOf(id)).toMatch(/very unsure/i);
    if (badge?.pips === 0) expect(plainOf(id)).toMatch(/not (?:been )?shown|not known|no one can promise|no sign/i);
  });

  it.each(claims.filter(({ verdict }) => verdict === 'unsupported'))('$id promises nothing', ({ id }) => {
    expect(prose[id]?.says).not.toMatch(/^yes\b/i);
  });

  it('stand behind every mechanism that people name', () => {
    const named = new Set(claims.map(({ mechanism }) => mechanism).filter((slug) => slug !== null));
    expect([...named].toSorted()).toEqual(['blood-flow', 'endorphin-release', 'inflammation', 'muscle-relaxation', 'pain-threshold', 'relaxation', 'traditional-view']);
  });

  it('name no product', () => {
    expect(prose['c46']?.says).toMatch(/advertisement/);
    expect(JSON.stringify(prose)).not.toMatch(/https?:|www\.|®|™/);
  });
});

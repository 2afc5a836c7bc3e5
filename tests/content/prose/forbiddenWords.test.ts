import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/node/readContent.ts';
import { findForbiddenWords } from '../../../src/content/prose/findForbiddenWords.ts';
import messages from '../../../src/i18n/messages/en.json' with { type: 'json' };
import { textsOf } from '../../../src/content/prose/textsOf.ts';

/** "file · field · word", each with the reason why the word may stand there. */
const ALLOWED: Readonly<Record<string, string>> = {
  'claims.json · c08.claim · natural': 'quotes a claim that people hear',
  'claims.json · c08.claim · healing': 'quotes a claim that people hear',
  'claims.json · c20.claim · healing': 'quotes a claim that people hear',
  'mechanisms/expectation.json · grades.explains.student · natural':
    'natural history is the course of a complaint left alone, no praise',
};

const prose = [...[...readContent()].filter(([path]) => path.startsWith('prose/en/')), ['prose/en/interface', messages] as const];
const found = prose.flatMap(([path, file]) =>
  [...textsOf(file)].flatMap(([field, text]) =>
    findForbiddenWords(text).map(({ word, sentence }) => ({
      id: `${path.slice('prose/en/'.length)} · ${field} · ${word}`,
      sentence,
    })),
  ),
);

describe('words that promise or sell', () => {
  it.each([
    ['It will cure you.', 'cure'],
    ['This heals tissue.', 'heals'],
    ['A proven way.', 'proven'],
    ['It unlocks energy.', 'unlocks'],
    ['It is just placebo.', 'just placebo'],
    ['A natural remedy.', 'natural'],
    ['It is all in your head.', 'all in your head'],
  ])('are found in "%s"', (text, word) => {
    expect(findForbiddenWords(text)).toEqual([{ word, sentence: text }]);
  });

  it('leave health, secure and proved alone', () => {
    expect(findForbiddenWords('Your health is secure. It proved nothing. A healthy person.')).toEqual([]);
  });

  it('stand in our texts only where a reason is given', () => {
    expect(prose.length).toBeGreaterThan(40);
    expect(found.filter(({ id }) => !(id in ALLOWED))).toEqual([]);
  });

  it('have no reason left over for a sentence that is gone', () => {
    const used = new Set(found.map(({ id }) => id));
    expect(Object.keys(ALLOWED).filter((id) => !used.has(id))).toEqual([]);
  });
});

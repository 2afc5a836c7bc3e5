import { describe, expect, it } from 'vitest';
import { markTexts } from '../../../../src/atlas/pages/terms/markTerms.ts';
import type { ProseText } from '../../../../src/atlas/pages/terms/proseOf.ts';
import { readContent } from '../../../../src/content/node/readContent.ts';
import type { TermProse } from '../../../../src/content/schema/glossary.ts';

const GLOSSARY = ['sham', 'trial', 'nerve'].map((term) => ({ form: term, term }));
const marked = (...prose: readonly ProseText[]): readonly string[] =>
  markTexts(prose, GLOSSARY).flatMap(({ text, spots }) => spots.map(({ from, term, views }) => `${text} @${from} ${term}: ${views.join(' ')}`));

describe('a page links a word at its first use', () => {
  it('and only there', () => {
    expect(marked({ text: 'sham and sham', level: 'both' }, { text: 'more sham', level: 'both' })).toEqual(['sham and sham @0 sham: static plain student']);
  });

  it('for each reader by what they see; the static page, which holds both, links once', () => {
    expect(marked({ text: 'a trial', level: 'plain' }, { text: 'one sham trial', level: 'student' }, { text: 'the sham', level: 'both' })).toEqual([
      'a trial @2 trial: static plain',
      'one sham trial @4 sham: student',
      'one sham trial @9 trial: student',
      'the sham @4 sham: static plain',
    ]);
  });

  it('on the kiosk\'s card of a point by what stands there', () => {
    expect(marked({ text: 'a nerve', level: 'both', card: true }, { text: 'a sham trial', level: 'plain' }, { text: 'the sham', level: 'plain', card: true })).toEqual([
      'a nerve @2 nerve: static plain student card',
      'a sham trial @2 sham: static plain',
      'a sham trial @7 trial: static plain',
      'the sham @4 sham: card',
    ]);
  });

  it('also where only students meet the word', () => {
    expect(marked({ text: 'calm', level: 'plain' }, { text: 'a nerve', level: 'student' })).toEqual(['a nerve @2 nerve: static student']);
  });
});

describe('spellings of the glossary', () => {
  const glossary = Object.entries(readContent().get('prose/en/glossary.json') as TermProse);
  const forms = glossary.flatMap(([id, entry]) => entry.forms.map((form) => [form.toLowerCase(), id] as const));

  it('belong to one term each', () => {
    const twice = forms.filter(([form, id]) => forms.some(([other, of]) => other === form && of !== id));
    expect(twice).toEqual([]);
  });

  it('hold the term itself', () => {
    expect(glossary.filter(([, { term, forms: own }]) => !own.includes(term)).map(([id]) => id)).toEqual([]);
  });
});

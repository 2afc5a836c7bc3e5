import { describe, expect, it } from 'vitest';
import { findTerms, type Spelling } from '../../../../src/atlas/pages/terms/findTerms.ts';

const GLOSSARY: readonly Spelling[] = [
  { form: 'sham', term: 'sham' },
  { form: 'sham needle', term: 'sham' },
  { form: 'kidney', term: 'kidney' },
  { form: 'nerve', term: 'nerve' },
  { form: 'nerves', term: 'nerve' },
  { form: 'sciatic nerve', term: 'sciatic-nerve' },
  { form: 'Qi', term: 'qi' },
  { form: 'CGRP', term: 'cgrp' },
  { form: '95 % CI', term: 'confidence-interval' },
];
const found = (text: string): readonly string[] => findTerms(text, GLOSSARY).map(({ from, to, term }) => `${term}: ${text.slice(from, to)}`);

describe('words of the glossary in a text', () => {
  it.each([
    ['A sham needle was used; sham did as well.', ['sham: sham needle', 'sham: sham']],
    ['The sciatic nerve and other nerves.', ['sciatic-nerve: sciatic nerve', 'nerve: nerves']],
    ['Sham did as well. Nerves were calm.', ['sham: Sham', 'nerve: Nerves']],
    ['“Nerves!” (Sham, too.)', ['nerve: Nerves', 'sham: Sham']],
    ['In tradition the Kidney stores; the kidney filters.', ['kidney: kidney']],
    ['Qi, not qi, and no book named Me & Qi.', ['qi: Qi']],
    ['CGRP rose (95 % CI 1 to 2), cgrp did not.', ['cgrp: CGRP', 'confidence-interval: 95 % CI']],
    ['A non-sham group, a shamed man, nerve-like, nerved.', []],
    ['\u202BSham did as well.\u202C', ['sham: Sham']],
    ['', []],
  ])('"%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

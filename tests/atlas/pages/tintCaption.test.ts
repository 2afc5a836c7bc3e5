import { describe, expect, it } from 'vitest';
import { tintCaption } from '../../../src/atlas/pages/tintCaption.ts';

const TINTS = { nerve: ['nerve', 'nerve knot'], skin: ['skin'] };

describe('a caption with tinted words', () => {
  it('says the same words as before', () => {
    const text = 'The nerve knot lies deep. Skin does not.';
    expect(tintCaption(text, TINTS).map((part) => part.text).join('')).toBe(text);
  });

  it('takes the longer name, whatever its case, and no part of a word', () => {
    const tinted = tintCaption('The nerve knot lies under Skin, not under skinny nerves.', TINTS).filter(({ tone }) => tone !== null);
    expect(tinted).toEqual([{ text: 'nerve knot', tone: 'nerve' }, { text: 'Skin', tone: 'skin' }]);
  });

  it('is plain where nothing is named', () => {
    expect(tintCaption('Nothing.', {})).toEqual([{ text: 'Nothing.', tone: null }]);
  });
});

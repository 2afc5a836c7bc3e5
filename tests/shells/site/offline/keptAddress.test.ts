import { describe, expect, it } from 'vitest';
import { keptAddress } from '../../../../src/shells/site/offline/keptAddress.ts';

const PREFIXES = ['', 'es/', 'zh-Hans/'];
const at = (path: string): ReturnType<typeof keptAddress> => keptAddress(path, PREFIXES);

describe('an address without a network', () => {
  it('is answered with the words of its room, in its language', () => {
    expect(at('')).toEqual({ kind: 'page', languagePrefix: '', file: 'page.json', framed: false });
    expect(at('p/BL25/')).toEqual({ kind: 'page', languagePrefix: '', file: 'p/BL25/page.json', framed: false });
    expect(at('zh-Hans/p/BL25/section/')).toMatchObject({ languagePrefix: 'zh-Hans/', file: 'p/BL25/section/page.json' });
    expect(at('essay/')).toMatchObject({ languagePrefix: '', file: 'essay/page.json' });
  });

  it('shows in a frame the room that stands in it', () => {
    expect(at('embed/p/BL25/')).toMatchObject({ file: 'p/BL25/page.json', framed: true });
    expect(at('es/embed/')).toMatchObject({ languagePrefix: 'es/', file: 'page.json', framed: true });
  });

  it('leads to its folder, as a file server would', () => {
    expect(at('p/BL25')).toEqual({ kind: 'redirect', path: 'p/BL25/' });
    expect(at('p/BL25/index.html')).toMatchObject({ file: 'p/BL25/page.json' });
    expect(at('index.html')).toMatchObject({ file: 'page.json' });
  });
});

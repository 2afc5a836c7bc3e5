import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_NAMES } from '../../../src/atlas/address/keys.ts';
import { parseAddress, type Address } from '../../../src/atlas/address/parseAddress.ts';
import { printAddress } from '../../../src/atlas/address/printAddress.ts';
import { anyView, KNOWN, viewOf } from '../../support/addressWorld.ts';

const read = (text: string) => {
  const [path = '', query = ''] = text.split('?', 2);
  return parseAddress({ path, query, fragment: '' }, KNOWN);
};

describe('addresses', () => {
  it('reads back exactly what it prints, for any view', () => {
    fc.assert(fc.property(anyView, (view) => { expect(read(printAddress(view))).toEqual(view); }), { numRuns: 2000 });
  });

  it('reads the same view from the fragment form that a package on disk uses', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address: Address = { path: '', query: '', fragment: `#/${printAddress(view)}` };
        expect(parseAddress(address, KNOWN)).toEqual(view);
      }),
    );
  });

  it('leaves defaults out of a shared link', () => {
    expect(printAddress(viewOf({ kind: 'point', code: 'BL23' }))).toBe('p/BL23/');
    expect(printAddress(viewOf({ kind: 'point', code: 'BL23' }, { side: 'both' }))).toBe('p/BL23/?side=both');
  });

  it('lets one wrong value fall back alone', () => {
    const view = read('p/bl-23/?peel=99&side=R&view=upside-down&lv=student');
    expect(view).toEqual(viewOf({ kind: 'point', code: 'BL23' }, { side: 'R', lv: 'student' }));
  });

  it('finds a point under loose spellings', () => {
    for (const spelling of ['p/bl23', '/p/BL%2023/', 'p/Bl-23/index.html', 'p/exb2']) expect(read(spelling).route.kind).toBe('point');
  });

  it('keeps an unknown place as not found, with what was asked', () => {
    expect(read('p/BL999/').route).toEqual({ kind: 'not-found', path: 'p/BL999' });
  });

  it('lets an address win over what the device remembers', () => {
    const address: Address = { path: '', query: 'th=light', fragment: '' };
    const view = parseAddress(address, KNOWN, { th: 'dark', lv: 'student' });
    expect([view.keys.th, view.keys.lv]).toEqual(['light', 'student']);
  });

  it('accepts only web origins as host pages', () => {
    const view = read('embed/p/BL23/?host=https://school.example/path&host=javascript:alert(1)&host=nonsense');
    expect(view.keys.host).toEqual(['https://school.example']);
  });

  it('survives 10,000 hostile addresses', { timeout: 60_000 }, () => {
    const hostile = fc.record({
      path: fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('%', '%E0%A4%A', '../../etc', 'p//', 'embed/embed/embed', '__proto__', 'constructor')),
      query: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.tuple(fc.constantFrom(...KEY_NAMES, '__proto__'), fc.string({ unit: 'binary' }))).map((pairs) => pairs.map(([k, v]) => `${k}=${v}`).join('&')),
      ),
      fragment: fc.oneof(fc.string(), fc.string({ unit: 'binary' }).map((text) => `#/${text}`)),
    });
    fc.assert(
      fc.property(hostile, (address) => {
        const view = parseAddress(address, KNOWN);
        expect(view.keys).toBeDefined();
        // Whatever was read can be shared again.
        expect(read(printAddress(view)).keys).toEqual(view.keys);
      }),
      { numRuns: 10_000 },
    );
  });
});

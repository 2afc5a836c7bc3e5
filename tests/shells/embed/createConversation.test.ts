import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConversation, type Conversation } from '../../../src/shells/embed/createConversation.ts';
import { frameView } from '../../../src/shells/embed/frameView.ts';
import { KNOWN } from '../../support/addressWorld.ts';

const SCHOOL = 'https://school.example';
const welcome = { ns: 'atlas', v: 1, type: 'welcome', id: '1' };
const goto = (path: string) => ({ ns: 'atlas', v: 1, type: 'goto', id: '2', payload: { path } });
const from = (origin: string, data: unknown) => ({ data, origin, fromHost: true });

function welcomed(allowed: readonly string[] = []): Conversation {
  const talk = createConversation(() => allowed);
  talk.hear(from(SCHOOL, welcome));
  return talk;
}

describe('a frame and its host', () => {
  it('says ready and its size to anyone, and nothing else before it was welcomed', () => {
    const talk = createConversation(() => []);
    expect(talk.say({ type: 'ready', payload: { protocols: [1], release: '' } })).toMatchObject({ to: '*', data: { ns: 'atlas', v: 1, type: 'ready' } });
    expect(talk.say({ type: 'resize', payload: { width: 600, height: 400 } })?.to).toBe('*');
    expect(talk.say({ type: 'select', payload: { point: 'BL23', side: 'L' } })).toBeNull();
    expect(talk.say({ type: 'error', payload: { code: 'lost' } })).toBeNull();
  });

  it('follows nobody before the welcome, and afterwards only the page that said it', () => {
    const talk = createConversation(() => []);
    expect(talk.hear(from(SCHOOL, goto('p/BL23/')))).toBeNull();
    talk.hear(from(SCHOOL, welcome));
    talk.hear(from('https://thief.example', welcome));
    expect(talk.host()).toBe(SCHOOL);
    expect(talk.hear(from('https://thief.example', goto('p/BL23/')))).toBeNull();
    expect(talk.hear(from(SCHOOL, goto('p/BL23/')))?.type).toBe('goto');
    expect(talk.say({ type: 'select', payload: { point: 'BL23', side: 'L' } })?.to).toBe(SCHOOL);
  });

  it('hears only listed pages where its address lists some, and only the window that holds it', () => {
    const talk = createConversation(() => ['https://other.example']);
    talk.hear(from(SCHOOL, welcome));
    talk.hear({ data: welcome, origin: 'https://other.example', fromHost: false });
    talk.hear(from('null', welcome));
    expect(talk.host()).toBeNull();
    talk.hear(from('https://other.example', welcome));
    expect(talk.host()).toBe('https://other.example');
  });

  it('drops what is too long, of another version or of an unknown type', () => {
    const talk = welcomed();
    for (const data of [goto('p/'.repeat(600)), { ...goto('p/BL23/'), v: 2 }, { ...goto('p/BL23/'), ns: 'Atlas' }, { ...goto('p/BL23/'), type: 'eval' }, { ...goto('p/BL23/'), id: 'x'.repeat(65) }, { ...welcome, type: 'theme', payload: { theme: 'pink' } }]) {
      expect(talk.hear(from(SCHOOL, data))).toBeNull();
    }
  });

  it('is unmoved by 20,000 hostile messages', { timeout: 60_000 }, () => {
    const talk = welcomed();
    const trap = new Proxy({}, { get: () => { throw new Error('trap'); }, ownKeys: () => { throw new Error('trap'); } });
    const word = fc.oneof(fc.constantFrom('atlas', 'welcome', 'theme', 'goto', '__proto__', 'constructor', ''), fc.string({ unit: 'binary' }));
    const hostile = fc.oneof(
      fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, maxDepth: 1, maxKeys: 3 }),
      fc.constant(trap),
      fc.record({ ns: word, v: fc.constantFrom<unknown>(1, 2, '1', null), type: word, id: fc.oneof(word, fc.constant(7)), payload: fc.oneof(fc.record({ path: fc.nat(), theme: word }), fc.anything({ maxDepth: 1, maxKeys: 2 })) }, { requiredKeys: [] }),
    );
    const origin = fc.constantFrom(SCHOOL, 'https://thief.example', 'null', '', 'file://');
    let followed = 0;
    fc.assert(
      fc.property(hostile, origin, fc.boolean(), (data, where, fromHost) => {
        const wish = talk.hear({ data, origin: where, fromHost });
        if (wish !== null) followed += 1;
        expect(talk.host()).toBe(SCHOOL);
      }),
      { numRuns: 20_000 },
    );
    expect(followed).toBe(0);
    expect(({} as Record<string, unknown>)['payload']).toBeUndefined();
    // And a good one is still understood afterwards.
    expect(talk.hear(from(SCHOOL, goto('p/BL23/')))?.type).toBe('goto');
  });
});

describe('where a host may lead its frame', () => {
  it('goes to rooms, with the keys that the path names', () => {
    expect(frameView('p/BL23/?side=R&peel=2', KNOWN)).toEqual({ route: { kind: 'embed', inner: { kind: 'point', code: 'BL23' } }, keys: { side: 'R', peel: 2 } });
    expect(frameView('/embed/m/blood-flow/?step=3', KNOWN)).toEqual({ route: { kind: 'embed', inner: { kind: 'mechanism', slug: 'blood-flow' } }, keys: { step: 3 } });
  });

  it('never changes who may talk, and stays inside the frame', () => {
    expect(frameView('p/BL23/?host=https://thief.example&start=1', KNOWN)?.keys).toEqual({});
    for (const path of ['kiosk/', 'learn/', 'p/BL999/', 'https://thief.example/', '../../etc']) expect(frameView(path, KNOWN), path).toBeNull();
  });
});

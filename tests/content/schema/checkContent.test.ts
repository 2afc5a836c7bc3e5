import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/node/readContent.ts';
import { checkContent } from '../../../src/content/schema/checkContent.ts';
import { printProblem } from '../../../src/content/schema/Problem.ts';

const content = readContent();

/** All content, with one value replaced; `undefined` takes it away. */
function breakAt(file: string, keys: readonly (string | number)[], value: unknown): ReadonlyMap<string, unknown> {
  const copy = structuredClone(content.get(file));
  let here = copy as Record<string | number, unknown>;
  for (const key of keys.slice(0, -1)) here = here[key] as Record<string | number, unknown>;
  const last = keys.at(-1);
  if (last === undefined) throw new Error('nothing to break');
  if (value === undefined) Reflect.deleteProperty(here, last);
  else here[last] = value;
  return new Map([...content, [file, copy]]);
}

function problemsWith(files: ReadonlyMap<string, unknown>): readonly string[] {
  return checkContent(files).map(printProblem);
}

function indexOf(file: string, id: string): number {
  return (content.get(file) as { id?: string; code?: string }[]).findIndex((entry) => entry.id === id || entry.code === id);
}

const gerac = indexOf('sources.json', 'haake-2007');
const bl23 = indexOf('points/list.json', 'BL23');
const c16 = indexOf('claims.json', 'c16');
const c44 = indexOf('claims.json', 'c44');

describe('content', () => {
  it('has nothing wrong with it', () => {
    expect(problemsWith(content)).toEqual([]);
  });

  it('was read: points, mechanisms, sources and prose are there', () => {
    const count = (pattern: RegExp): number => [...content.keys()].filter((path) => pattern.test(path)).length;
    expect(count(/^points\/[A-Z].*\.json$/)).toBe(47);
    expect(count(/^mechanisms\//)).toBe(10);
    expect(count(/^prose\/en\/points\//)).toBe(29);
    expect(count(/^prose\/en\/mechanisms\//)).toBe(10);
    expect((content.get('sources.json') as unknown[]).length).toBeGreaterThan(160);
  });
});

describe('a wrong entry is refused with file, entry and field', () => {
  const cases: readonly [string, string, readonly (string | number)[], unknown, string][] = [
    ['a source that does not exist', 'points/BL23.json', ['hazards', 1, 'src', 0], 'nobody-1900', "points/BL23.json · hazards[1].src[0] · no source 'nobody-1900'"],
    ['a claim of danger without a source', 'points/BL23.json', ['hazards', 1, 'src'], [], 'points/BL23.json · hazards[1] · has no source: name one in src, or say "from knowledge" in conf'],
    ['a place without its text', 'points/BL40.json', ['location', 'text'], undefined, 'points/BL40.json · location.text · is missing'],
    ['a field nobody knows', 'points/BL40.json', ['location', 'x'], 12, 'points/BL40.json · location.x · is not a field that belongs here'],
    ['a typed coordinate as an anchor', 'points/GV4.json', ['location', 'anchors', 0], { type: 'coordinate', x: 1 }, 'points/GV4.json · location.anchors[0].type · should be'],
    ['a depth from deep to shallow', 'points/BL25.json', ['needling', 'depthCun'], [2, 1], 'points/BL25.json · needling.depthCun · is not a range from small to large'],
    ['a structure the model lacks', 'points/BL23.json', ['tissue', 'layers', 0, 'structures', 0], 'spleen', "points/BL23.json · tissue.layers[0].structures[0] · no structure 'spleen'"],
    ['a layer without words', 'points/BL23.json', ['tissue', 'layers', 0, 'id'], 'velvet', 'prose/en/tissues.json · velvet · has no words'],
    ['a shared fact that does not exist', 'points/BL23.json', ['hazards', 0, 'shared'], 'dragons', "points/BL23.json · hazards[0].shared · no shared fact 'dragons'"],
    ['a depth for the tender spot', 'points/ASHI.json', ['needling', 'depthCun'], [1, 2], 'points/ASHI.json · needling.depthCun · is not a field that belongs here'],
    ['a file under another code', 'points/BL23.json', ['code'], 'BL24', "points/BL23.json · code · is 'BL24', but the file is named BL23"],
    ['a name left out', 'points/list.json', [bl23, 'names', 'hant'], undefined, 'points/list.json · BL23.names.hant · is missing'],
    ['a tier that is none', 'points/list.json', [bl23, 'tier'], 4, 'points/list.json · BL23.tier · should be'],
    ['a channel that is none', 'points/list.json', [bl23, 'channel'], 'XX', 'points/list.json · BL23.channel · should be'],
    ['a verification that is none', 'sources.json', [gerac, 'verification'], 'probably', 'sources.json · haake-2007.verification · should be'],
    ['a number written as text', 'sources.json', [gerac, 'effects', 0, 'value'], '47.6', 'sources.json · haake-2007.effects[0].value · should be'],
    ['a typed badge', 'claims.json', [c16, 'badge'], '●●○○', 'claims.json · c16.badge · types a badge: badges are derived, never typed'],
    ['typed pips', 'mechanisms/blood-flow.json', ['facts', 0, 'pips'], 3, 'mechanisms/blood-flow.json · facts[0].pips · types a badge: badges are derived, never typed'],
    ['a likely effect without a source', 'mechanisms/endorphin-release.json', ['facts', 0, 'sources'], [], 'mechanisms/endorphin-release.json · facts[0] · is called likely without a source'],
    ['a claim without a source or a word why', 'claims.json', [c44, 'notKnown'], undefined, 'claims.json · c44 · has no source: name one in src, or say in notKnown why there is none'],
    ['a claim answered in a section that is not there', 'claims.json', [c16, 'addresses', 0], '/evidence/#nowhere', "claims.json · c16.addresses[0] · no section 'nowhere' on the page 'evidence'"],
    ['a claim with no place', 'claims.json', [c16, 'addresses'], [], 'claims.json · c16.addresses · has no place in the product'],
    ['a figure that does not exist', 'evidence/questions.json', [0, 'figures', 0], 'fig-nothing', "evidence/questions.json · usual-care.figures[0] · no figure 'fig-nothing'"],
    ['a warning sign without words', 'safety/warning-signs.json', ['signs', 0, 'id'], 'hiccups', 'prose/en/safety.json · warning.signs.hiccups · has no words'],
    ['a warning sign without a tier', 'safety/warning-signs.json', ['signs', 0, 'tier'], 'soon', 'safety/warning-signs.json · signs[0].tier · should be'],
    ['a text over its limit', 'prose/en/points/BL23.json', ['plain', 'breath'], 'word '.repeat(46).trim(), 'prose/en/points/BL23.json · plain.breath · has 46 words, the limit is 45'],
    ['two steps instead of three', 'prose/en/points/BL23.json', ['plain', 'find', 2], undefined, 'prose/en/points/BL23.json · plain.find'],
    ['a sham verdict from a work without sham', 'mechanisms/endorphin-release.json', ['facts', 6, 'shamCompared', 'sources', 0], 'han-1991', "facts[6].shamCompared.sources[0] · 'han-1991' compared nothing with sham"],
    ['words that belong to no fact', 'prose/en/tissues.json', ['velvet'], { plain: 'x', student: 'x' }, 'prose/en/tissues.json · velvet · belongs to no fact'],
  ];

  it.each(cases)('%s', (_, file, keys, value, expected) => {
    const problems = problemsWith(breakAt(file, keys, value));
    expect(problems.some((problem) => problem.includes(expected)), problems.join('\n')).toBe(true);
  });

  it('a work that nothing uses', () => {
    const sources = content.get('sources.json') as readonly object[];
    const files = new Map([...content, ['sources.json', [...sources, { ...sources[0], id: 'lonely-1999' }]]]);
    expect(problemsWith(files)).toContain('sources.json · lonely-1999 · is used by nothing');
  });

  it('a work that stands there twice', () => {
    const sources = content.get('sources.json') as readonly object[];
    const files = new Map([...content, ['sources.json', [...sources, sources[0]]]]);
    expect(problemsWith(files)).toContain('sources.json · manheimer-2005 · stands there twice');
  });

  it('a file that is missing, and one that belongs nowhere', () => {
    const files = new Map([...content, ['points/extra/BL23.json', {}]]);
    files.delete('points/BL23.json');
    const problems = problemsWith(files);
    expect(problems).toContain('points/BL23.json · is missing');
    expect(problems).toContain('points/extra/BL23.json · answers to no schema: is its name or folder right?');
  });
});

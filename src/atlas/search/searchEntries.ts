/**
 * Finds entries for what someone typed: codes in loose spellings, names with or without tones, symptoms, one typo.
 * Words of a warning sign always put the page about help first.
 */
import MiniSearch from 'minisearch';
import type { SearchEntry } from './SearchEntry.ts';

export interface Finder {
  find(query: string): readonly SearchEntry[];
}

const MOST = 14;
const MOST_TYPED = 120;
/** Names of channels before a number are one word with it: `large intestine 4`. */
const CHANNEL_NUMBER = /\b(urinary bladder|bladder|govern(?:ing|or) vessel|gall ?bladder|kidney|small intestine|large intestine|liver|spleen|stomach)\s*(?=\d)/g;
/** `bl 23`, `BL-23`, `ex b2` are one word each. */
const LOOSE_CODE = /\b([a-z]{1,3})[\s-]+(?=\d|[a-z]{1,2}\s*-?\d)/g;

export function createFinder(entries: readonly SearchEntry[]): Finder {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<SearchEntry>({
    fields: ['title', 'names', 'hint', 'text'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      boost: { names: 6, title: 5, hint: 2 },
      // Short codes must not blur into their neighbours: BL23 is not BL22.
      fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.25 : false),
      prefix: (term) => !/^[a-z]{1,4}\d+$/.test(term),
      combineWith: 'AND',
      // Who types a word of the glossary mostly wants the room about it; the meaning stands below.
      boostDocument: (id) => (String(id).startsWith('term-') ? 0.25 : 1),
    },
  });
  index.addAll([...entries]);
  const warning = entries.find((entry) => entry.id === 'warning-signs');
  const whole = new Map<string, SearchEntry>();
  for (const entry of entries) for (const name of entry.names.split('|')) if (entry !== warning && !whole.has(joined(name))) whole.set(joined(name), entry);
  const alarm = new Set(warning ? words(warning.names) : []);

  return {
    find(typed) {
      const query = typed.slice(0, MOST_TYPED);
      const asked = words(query);
      if (asked.length === 0) return [];
      const strict = index.search(query);
      const loose = strict.length > 0 ? strict : index.search(query, { combineWith: 'OR' });
      const found = loose.flatMap(({ id }) => byId.get(id as string) ?? []);
      const alarming = warning && asked.some((word) => alarm.has(word));
      const named = whole.get(asked.join(''));
      // A point's own name is no cry for help, even where it holds an organ: Bladder Shu, Leg Three Li.
      const ahead = [...(named?.group === 'points' ? [named] : []), ...(alarming ? [warning] : []), ...(named ? [named] : [])];
      return [...new Set([...ahead, ...found])].slice(0, MOST);
    },
  };
}

/** Lower case, no tones, loose codes joined; Han and hangul whole and letter by letter. */
export function words(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll(CHANNEL_NUMBER, (name) => name.replaceAll(' ', '')).replaceAll(LOOSE_CODE, '$1').replaceAll(/\b([a-z]+)0+(?=\d)/g, '$1').replaceAll(/(\d)-(?=\d)/g, '$1 ');
  const latin = plain.match(/[a-z0-9'][a-z0-9']*/g) ?? [];
  const eastern = plain.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g) ?? [];
  return [...latin, ...eastern];
}

/** A name as it is looked up whole: `shen shu` and `Shènshū` are the same. */
function joined(name: string): string {
  return words(name).join('');
}

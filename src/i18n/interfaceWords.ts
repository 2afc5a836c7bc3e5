/**
 * The interface words that have arrived, in English. Each module brings the sections that it speaks of (`.ci/wordSections.mjs`);
 * a translator hears of every one, those that come later with their room included.
 */
import type english from './messages/en.json';

export type Messages = typeof english;
type Listener = (section: string, words: object) => void;

const arrived = new Map<string, object>();
const listeners = new Set<Listener>();

export function addWords(section: string, words: object): void {
  arrived.set(section, words);
  for (const listener of listeners) listener(section, words);
}

/** Calls back for every section, now or when it arrives. */
export function onWords(listener: Listener): void {
  for (const [section, words] of arrived) listener(section, words);
  listeners.add(listener);
}

/** Reads an address (path, query, fragment) into a view. Never throws; what cannot be read falls back alone. */
import { parseRoute, type KnownIds } from '../route/parseRoute.ts';
import type { AtlasView } from '../state/AtlasState.ts';
import { defaultKeys, KEY_NAMES, KEY_TABLE, settleKeys, type AtlasKeys, type KeyName } from './keys.ts';

export interface Address {
  /** Path after the site's root and language. */
  readonly path: string;
  /** With or without its question mark. */
  readonly query: string;
  /** With or without its hash; one that starts with a slash is a route of its own (`#/p/BL23/?peel=2`). */
  readonly fragment: string;
}

/** @param remembered preferences of this device; an address that names a key wins over them. */
export function parseAddress(address: Address, known: KnownIds, remembered: Partial<AtlasKeys> = {}): AtlasView {
  const { path, query } = unfold(address);
  const route = parseRoute(path, known);
  const params = new URLSearchParams(query.slice(0, MAX_QUERY));
  const keys: Partial<Record<KeyName, unknown>> = { ...defaultKeys(route), ...remembered };
  for (const name of KEY_NAMES) {
    const texts = params.getAll(name);
    const value = texts.length > 0 ? KEY_TABLE[name].parse(texts) : undefined;
    if (value !== undefined) keys[name] = value;
  }
  return { route, keys: settleKeys(keys as unknown as AtlasKeys, route) };
}

const MAX_QUERY = 4000;

function unfold({ path, query, fragment }: Address): { path: string; query: string } {
  const inner = fragment.replace(/^#/, '');
  if (!inner.startsWith('/')) return { path, query };
  const [innerPath = '', innerQuery = ''] = inner.split('?', 2);
  return { path: innerPath, query: innerQuery };
}

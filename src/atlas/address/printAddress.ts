/** Prints a view as `p/BL23/?side=both`: path after the site's root and language, then the keys that differ from defaults. */
import { printRoute } from '../route/printRoute.ts';
import type { AtlasView } from '../state/AtlasState.ts';
import { KEY_NAMES, KEY_TABLE, type KeyName } from './keys.ts';

export function printAddress(view: AtlasView): string {
  const query = printQuery(view);
  return query === '' ? printRoute(view.route) : `${printRoute(view.route)}?${query}`;
}

export function printQuery({ route, keys }: AtlasView): string {
  const params: string[] = [];
  for (const name of KEY_NAMES) {
    const row = KEY_TABLE[name];
    if (!row.applies(route)) continue;
    const texts = printKey(name, keys[name]);
    if (texts.join() === printKey(name, row.fallback(route)).join()) continue;
    // Commas and colons are legal in a query and far easier to read unescaped.
    for (const text of texts) params.push(`${name}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/')}`);
  }
  return params.join('&');
}

function printKey(name: KeyName, value: unknown): readonly string[] {
  return (KEY_TABLE[name].print as (value: unknown) => readonly string[])(value);
}

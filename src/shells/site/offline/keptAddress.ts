/** What stands for an address when the network does not answer. */
export type KeptAddress =
  | { readonly kind: 'redirect'; readonly path: string }
  /** Address of `page.json` below the folder of page data, without and with its language. */
  | { readonly kind: 'page'; readonly languagePrefix: string; readonly file: string; readonly framed: boolean };

/** Prefix of the language of an address; English has none. */
export function prefixOf(path: string, prefixes: readonly string[]): string {
  return prefixes.find((prefix) => prefix !== '' && path.startsWith(prefix)) ?? '';
}

/**
 * @param path below the site's root, as the address has it.
 * @param prefixes of the languages that the site was built in; `''` for English.
 */
export function keptAddress(path: string, prefixes: readonly string[]): KeptAddress {
  const folder = path.replace(/(^|\/)index\.html$/, '$1');
  // A file server does the same: links of a page start at its folder.
  if (folder !== '' && !folder.endsWith('/')) return { kind: 'redirect', path: `${folder}/` };
  const languagePrefix = prefixOf(folder, prefixes);
  const room = folder.slice(languagePrefix.length);
  const framed = room.startsWith('embed/');
  // A frame shows the words of the room that stands in it.
  return { kind: 'page', languagePrefix, file: `${framed ? room.slice('embed/'.length) : room}page.json`, framed };
}

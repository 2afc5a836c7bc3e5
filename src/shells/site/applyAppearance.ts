/** Theme, motion and letters as attributes of the document, where the style sheets look for them. */
import type { AtlasKeys } from '../../atlas/address/keys.ts';

export function applyAppearance({ th, mo, size, easy }: AtlasKeys): void {
  const html = document.documentElement;
  const { dataset } = html;
  const dark = th === 'dark' || (th !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  set(dataset, 'theme', th === 'auto' ? null : dark ? 'dark' : 'light');
  set(dataset, 'contrast', th === 'hc' ? 'more' : null);
  set(dataset, 'motion', mo === 'auto' ? null : mo);
  set(dataset, 'easy', easy ? '' : null);
  html.style.setProperty('--text-zoom', String(size / 100));
}

function set(dataset: DOMStringMap, name: string, value: string | null): void {
  if (value === null) delete dataset[name];
  else dataset[name] = value;
}

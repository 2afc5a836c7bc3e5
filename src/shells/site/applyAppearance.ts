/** Theme and motion as attributes of the document, where the style sheets look for them. */
import type { AtlasKeys } from '../../atlas/address/keys.ts';

export function applyAppearance({ th, mo }: AtlasKeys): void {
  const { dataset } = document.documentElement;
  const dark = th === 'dark' || (th !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  if (th === 'auto') delete dataset['theme'];
  else dataset['theme'] = dark ? 'dark' : 'light';
  if (th === 'hc') dataset['contrast'] = 'more';
  else delete dataset['contrast'];
  if (mo === 'auto') delete dataset['motion'];
  else dataset['motion'] = mo;
}

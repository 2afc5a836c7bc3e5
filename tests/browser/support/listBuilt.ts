/** Paths of all pages in the built test site, without the file for missing pages. */
import { readdirSync } from 'node:fs';

export function listBuilt(folder = new URL('../../../dist-test', import.meta.url).pathname): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .toSorted();
}

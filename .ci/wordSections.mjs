/**
 * Vite plugin: a module that speaks of `sheet.title` brings the section `sheet` of the interface words along, and no other. So
 * the words of a room travel with its room, while `src/i18n/messages/en.json` stays the one file to write in.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensureInstalled.mjs';

const MESSAGES = join(ROOT, 'src', 'i18n', 'messages', 'en.json');
const REGISTER = join(ROOT, 'src', 'i18n', 'interfaceWords.ts');
const PREFIX = 'virtual:interface-words/';

/** @returns {import('vite').Plugin} */
export function wordSections() {
  const sections = Object.keys(JSON.parse(readFileSync(MESSAGES, 'utf8')));
  const spoken = new RegExp(`['"\`](${sections.join('|')})\\.[a-zA-Z$]`, 'g');
  return {
    name: 'atlas-word-sections',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const section = id.slice(PREFIX.length + 1);
      this.addWatchFile(MESSAGES);
      const words = JSON.parse(readFileSync(MESSAGES, 'utf8'))[section];
      return { code: `import { addWords } from ${JSON.stringify(REGISTER)};\naddWords(${JSON.stringify(section)}, ${JSON.stringify(words)});`, moduleSideEffects: true };
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || id.includes('/node_modules/')) return undefined;
      const used = new Set([...code.matchAll(spoken)].map(([, section]) => section));
      if (used.size === 0) return undefined;
      // At the end, so that line numbers stay; imports run first wherever they stand.
      return { code: `${code}\n${[...used].map((section) => `import '${PREFIX}${section}';`).join('\n')}\n`, map: null };
    },
  };
}

/** Works as text, BibTeX and RIS. Made where the site is built: nothing of the citation library reaches the browser. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { SourceRecord } from '../citations.ts';
import { cslOf } from './cslOf.ts';

/** One work, or several, ready to be pasted. */
export interface Citation {
  /** As medical journals print it (Vancouver). */
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
}

plugins.config.get('@bibtex').format.useIdAsLabel = true;

const known = new Map<string, Citation>();

export function citeSource(source: SourceRecord): Citation {
  const made = known.get(source.id) ?? make(source);
  known.set(source.id, made);
  return made;
}

/** Many works, each once, in the order given. */
export function citeSources(sources: readonly SourceRecord[]): Citation {
  const all = sources.map(citeSource);
  return {
    text: all.map(({ text }) => `${text}\n`).join('\n'),
    bibtex: all.map(({ bibtex }) => `${bibtex}\n`).join('\n'),
    ris: all.map(({ ris }) => `${ris}\n`).join('\n'),
  };
}

function make(source: SourceRecord): Citation {
  const cite = new Cite([cslOf(source)]);
  return {
    text: cite.format('bibliography', { format: 'text', template: 'vancouver', lang: 'en-US' }).trim().replace(/^1\. /, '').replace(/\bothers\./, 'et al.'),
    // BibTeX knows "others" only without braces.
    bibtex: cite.format('bibtex').trim().replace('{others}', 'others'),
    ris: unwrapped(cite.format('ris')).replace(/^AU {2}- others$/m, 'AU  - et al.'),
  };
}

/** Every line of RIS begins with its tag; the library breaks long ones in the middle of words. */
function unwrapped(ris: string): string {
  return ris
    .trim()
    .split('\n')
    .reduce<string[]>((lines, line) => {
      const last = lines.length - 1;
      if (/^[A-Z][A-Z0-9] {2}-/.test(line) || last < 0) return [...lines, line];
      return [...lines.slice(0, last), `${lines[last]}${line}`];
    }, [])
    .map((line) => (line.startsWith('ER') ? 'ER  - ' : line.trimEnd()))
    .join('\n');
}

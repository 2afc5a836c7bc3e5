/** A work of the bibliography as CSL-JSON, the form that reference managers and citation styles read. */
import type { CslItem, CslName } from '@citation-js/core';
import { NOT_SHOWN, type SourceRecord } from '../citations.ts';

/** Kinds of works that are no article in a journal. */
const TYPES: Readonly<Record<string, string>> = {
  guideline: 'report',
  policy: 'report',
  standard: 'report',
  textbook: 'book',
  reference: 'webpage',
};

/** `167(17):1892-1898`, `21:72-79`, `7:33`, `2020;(12):CD013814`; what is written otherwise stays as it is, as a note. */
const LOCATOR = /^(?:(\d+)|\d{4};)(?:\(([^)]*)\))?:([\w.]+(?:-[\w.]+)?)$/;
const OTHERS = 'others';

export function cslOf(source: SourceRecord): CslItem {
  const type = TYPES[source.kind] ?? 'article-journal';
  const [, volume, issue, page] = LOCATOR.exec(source.locator ?? '') ?? [];
  const author = authorsOf(source.authors ?? '', type);
  const placed = type === 'book' || type === 'report' ? 'publisher' : 'container-title';
  return {
    id: source.id,
    type,
    title: source.title,
    ...(author.length > 0 ? { author } : {}),
    ...(source.year === null ? {} : { issued: { 'date-parts': [[source.year]] } }),
    ...(source.journal === null || NOT_SHOWN.test(source.journal) ? {} : { [placed]: source.journal }),
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(page === undefined ? {} : { page }),
    ...(page === undefined && source.locator !== null ? { note: source.locator } : {}),
    ...(source.doi === null ? {} : { DOI: source.doi }),
    ...(source.pmid === null ? {} : { PMID: source.pmid }),
  };
}

/**
 * Names as far as the record gives them. A body is one name; `et al.` becomes the name "others", which BibTeX knows; where
 * the record shows no authors there are none.
 */
export function authorsOf(text: string, type: string): readonly CslName[] {
  if (text === '' || NOT_SHOWN.test(text)) return [];
  if (type === 'report' || type === 'webpage') return [{ literal: text }];
  const plain = text.replace(/\s*\([^)]*\)$/, '');
  const more = /\bet al\.?$/.test(plain);
  const names = plain
    .replace(/,?\s*\bet al\.?$/, '')
    .split(/,\s*|\s+&\s+/)
    .filter((name) => name !== '')
    .map(nameOf);
  return more ? [...names, { literal: OTHERS }] : names;
}

/** `Molsberger AF` has initials, `Le Bars` has none, `Harris group` is no person. */
function nameOf(name: string): CslName {
  const [, family, initials] = /^(.+?) ([A-Z]{1,3})$/.exec(name) ?? [];
  if (family !== undefined && initials !== undefined) return { family, given: [...initials].map((letter) => `${letter}.`).join(' ') };
  return name.endsWith(' group') ? { literal: name } : { family: name };
}

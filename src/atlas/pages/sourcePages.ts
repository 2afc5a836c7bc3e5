/** The bibliography, light enough to be read on a phone, and the page of one work with all that was read of it. */
import type { Words } from '../../i18n/createTranslator.ts';
import { citeSource, citeSources, type Citation } from './bibliography/citeSources.ts';
import { GROUP_OF } from './bibliography/sourceGroups.ts';
import { usedIn } from './bibliography/usedIn.ts';
import { citationView, sourceMap, type SourceRecord } from './citations.ts';
import type { ContentReader } from './ContentReader.ts';
import type { SourcePage, SourceRow, SourcesPage } from './Page.ts';

export function sourcesPage(content: ContentReader, words: Words): SourcesPage {
  return {
    kind: 'sources',
    title: words('sources.title'),
    description: words('sources.lead'),
    sources: sorted(content).map(rowOf),
  };
}

/** The whole bibliography, for the files that stand beside its page. */
export function bibliography(content: ContentReader): Citation {
  return citeSources(sorted(content));
}

export function sourcePage(content: ContentReader, id: string, words: Words): SourcePage {
  const record = sourceMap(content).get(id);
  if (!record) throw new Error(`sources.json has no '${id}'`);
  const source = citationView(record);
  const details = [
    { label: words('sources.kind'), text: record.type },
    { label: words('sources.people'), text: source.people ?? '' },
    { label: words('sources.compared'), text: record.arms.join('; ') },
    { label: words('sources.measured'), text: record.outcome ?? '' },
    { label: words('sources.doi'), text: record.doi ?? '' },
    { label: words('sources.pubmed'), text: record.pmid ?? '' },
  ];
  return {
    kind: 'source',
    title: source.short,
    description: source.title,
    source,
    details: details.filter(({ text }) => text !== ''),
    effects: record.effects.flatMap(effectLine),
    sure: sureness(record, words),
    cite: citeSource(record),
    usedIn: usedIn(content, words, id),
  };
}

/** By authors; those without stand at the end, by title. */
function sorted(content: ContentReader): readonly SourceRecord[] {
  const short = new Map([...sourceMap(content).values()].map((source) => [source, citationView(source).short]));
  return [...short.keys()].toSorted((a, b) => sortName(short.get(a)).localeCompare(sortName(short.get(b)), 'en'));
}

function sortName(short = ''): string {
  return short.startsWith('“') ? `\u{10FFFD}${short}` : short;
}

function rowOf(record: SourceRecord): SourceRow {
  const { id, short, title, where, checked } = citationView(record);
  return { id, short, title, where, group: GROUP_OF[record.kind], checked };
}

/** How far the work was read, and how sure its authors are, in full sentences. */
function sureness(record: SourceRecord, words: Words): readonly string[] {
  return [
    words(record.verification === 'verified' ? 'sources.sure.workFound' : 'sources.sure.workRemembered'),
    words(`sources.sure.figures.${record.figuresVerification === 'from knowledge' ? 'remembered' : record.figuresVerification}`),
    record.doi === null && record.pmid === null ? '' : words(record.identifiersSeen ? 'sources.sure.numbersSeen' : 'sources.sure.numbersRemembered'),
    record.statedCertainty === null ? words('sources.sure.notStated') : words('sources.sure.stated', { certainty: words(`sources.sure.certainty.${record.statedCertainty}`) }),
    record.sham === null ? words('sources.sure.noSham') : words(`sources.sure.sham.${record.sham.verdict}`),
  ].filter((line) => line !== '');
}

function effectLine(effect: SourceRecord['effects'][number]): SourcePage['effects'] {
  if (effect.value === null) return [];
  const range = effect.ciLow == null || effect.ciHigh == null ? '' : ` (${effect.ciLow} to ${effect.ciHigh})`;
  const when = effect.timepoint ? `, ${effect.timepoint}` : '';
  // In brackets stands what is no comparison: an arm, a count, a rate.
  const against = effect.comparator.startsWith('(') ? '' : ` (compared with ${effect.comparator})`;
  return [{ text: `${effect.label}${against}: ${effect.value}${range} ${effect.measure ?? ''}${when}`, checked: effect.figureVerification === 'verified' }];
}

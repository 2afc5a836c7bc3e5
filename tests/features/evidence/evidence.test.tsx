import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { defaultKeys } from '../../../src/atlas/address/keys.ts';
import { SiteProvider } from '../../../src/atlas/navigation/SiteContext.tsx';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import { evidencePage, questionPage } from '../../../src/atlas/pages/evidencePages.ts';
import { siteData } from '../../../src/atlas/pages/siteData.ts';
import { QUESTIONS, type Route } from '../../../src/atlas/route/Route.ts';
import { AtlasProvider } from '../../../src/atlas/state/AtlasContext.tsx';
import { createAtlasStore } from '../../../src/atlas/state/createAtlasStore.ts';
import { deriveBadge } from '../../../src/content/badges/deriveBadge.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import type { EvidenceProse } from '../../../src/content/schema/prose.ts';
import type { PageProse } from '../../../src/content/schema/pageProse.ts';
import type { Source } from '../../../src/content/schema/source.ts';
import { createTranslator } from '../../../src/i18n/createTranslator.ts';
import { WordsProvider } from '../../../src/i18n/WordsContext.tsx';
import { FigureBlock } from '../../../src/features/evidence/FigureBlock.tsx';
import { QuestionRoom } from '../../../src/features/evidence/QuestionRoom.tsx';
import { outlineOf } from '../../../src/ui/parts/people/PeopleArray.tsx';
import { PlotDefs } from '../../../src/features/evidence/plots/PlotDefs.tsx';

const files = readContent();
const content = new ContentReader(files, 'en');
const pages = QUESTIONS.map((id) => questionPage(content, id));
const figures = pages.flatMap((page) => page.figures.map((figure) => ({ id: `${page.id} ${figure.id}`, page, figure })));
const SITE = siteData(content, ['en']);
const prose = files.get('prose/en/evidence.json') as EvidenceProse;

function figureOf(id: string): (typeof figures)[number] {
  const found = figures.find(({ figure }) => figure.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

function draw(route: Route, part: ReactElement, yard?: 'sham' | 'usual-care' | 'nothing'): string {
  const keys = { ...defaultKeys(route), ...(yard ? { yard } : {}) };
  const store = createAtlasStore({ route, keys });
  return renderToStaticMarkup(
    <WordsProvider words={createTranslator('en')} language="en">
      <SiteProvider site={{ data: SITE, root: '', languagePrefix: '' }}>
        <AtlasProvider store={store}>{part}</AtlasProvider>
      </SiteProvider>
    </WordsProvider>,
  );
}

const drawFigure = (one: (typeof figures)[number]): string => draw({ kind: 'evidence-question', id: one.page.id }, <FigureBlock figure={one.figure} sources={one.page.sources} guesses={{}} />);
const valuesIn = (html: string): readonly string[] => [...html.matchAll(/data-row="([^"]+)" data-(?:value|filled)="([^"]+)"/g)].map(([, row, value]) => `${row} ${Math.round(Number(value))}`);

describe('every picture of the evidence room', () => {
  it.each(figures)('$id draws what its table says, row by row', (one) => {
    const [picture = '', table = ''] = drawFigure(one).split('<table>');
    const drawn = new Set(valuesIn(picture));
    const told = valuesIn(table);
    expect(told).toHaveLength(one.figure.rows.length);
    // The array of a hundred is a second drawing of a row that also stands on the ladder.
    for (const entry of told) expect([...drawn]).toContain(entry);
  });

  it.each(figures)('$id carries no style attribute, cites its sources, and marks what nobody has read', (one) => {
    const html = drawFigure(one);
    expect(html).not.toMatch(/ style=/);
    for (const source of one.figure.sources) expect(html).toContain(`#source-${source}`);
    const unread = one.figure.rows.filter(({ checked }) => !checked).length;
    expect((html.match(/class="unchecked"/g) ?? []).length >= unread * 2).toBe(true);
  });

  it('fills 48, 44 and 27 of a hundred people, lowest row first, each with its range', () => {
    const html = drawFigure(figureOf('fig-gerac'));
    expect([...html.matchAll(/data-filled="(\d+)"/g)].map(([, count]) => count)).toEqual(['48', '44', '27']);
    expect((html.match(/person person--on/g) ?? []).length).toBe(48 + 44 + 27);
    for (const range of ['42 and 53', '39 and 49', '23 and 32']) expect(html).toContain(range);
    expect(html).toContain('4 fewer to 10 more');
    const table = html.split('<table>')[1] ?? '';
    for (const share of ['47.6', '44.2', '27.4']) expect(table).toContain(share);
  });

  it('tells the groups apart without colour: solid, hatched, dotted', () => {
    const html = drawFigure(figureOf('fig-gerac'));
    expect([...html.matchAll(/class="people paint-(\w+)"/g)].map(([, paint]) => paint)).toEqual(['solid', 'hatch', 'dots']);
    const defs = draw({ kind: 'evidence' }, <PlotDefs />);
    for (const paint of ['hatch', 'dots']) expect(defs).toContain(`<pattern id="paint-${paint}"`);
  });

  it.each(figures)('$id says in words what it shows, and has the same as a table', (one) => {
    const html = drawFigure(one);
    expect(html).toContain('<figcaption>');
    expect(one.figure.summary.length).toBeGreaterThan(40);
    expect((html.match(/<tr data-row=|<tr[^>]*data-row=/g) ?? []).length).toBe(one.figure.rows.length);
  });

  it('draws no whisker where a pooling gave no range', () => {
    const html = drawFigure(figureOf('fig-forest')).split('<table>')[0] ?? '';
    expect((html.match(/mark__range/g) ?? []).length).toBe(4);
    expect((html.match(/mark__dot/g) ?? []).length).toBe(6);
  });

  it('lets the yardstick choose the cards it fits, and keeps all seven', () => {
    const { page, figure } = figureOf('fig-guidelines');
    const of = (yard: 'sham' | 'usual-care'): string => draw({ kind: 'evidence-question', id: 'experts' }, <FigureBlock figure={figure} sources={page.sources} guesses={{}} />, yard);
    const emphasised = (html: string): number => (html.match(/advice__card" data-camp="\w+" data-fits="true"/g) ?? []).length;
    expect(emphasised(of('sham'))).toBe(1);
    expect(emphasised(of('usual-care'))).toBe(6);
    for (const row of figure.rows) expect(of('sham')).toContain(row.label);
  });

  it('draws the guess as steps over full rows', () => {
    expect(outlineOf(40)).toBe('M0 120H200');
    expect(outlineOf(44)).toBe('M0 100H80V120H200');
  });

  it('shares its fills', () => {
    expect(draw({ kind: 'evidence' }, <PlotDefs />)).toContain('id="paint-person"');
  });
});

describe('every question', () => {
  const sources = new Map((files.get('sources.json') as readonly Source[]).map((source) => [source.id, source]));

  it.each(pages)('$id derives its badge from facts', (page) => {
    const section = (files.get('prose/en/pages/evidence.json') as PageProse).sections.find(({ id }) => id === page.id);
    expect(page.badge).toEqual(section?.effect ? deriveBadge(section.effect, (id) => sources.get(id)) : null);
  });

  it.each(pages)('$id names its comparison in what it says, and lists every source it draws', (page) => {
    const listed = page.sources.map(({ id }) => id);
    for (const figure of page.figures) for (const source of figure.sources) expect(listed).toContain(source);
    for (const { summary, teaches } of page.figures) expect(`${summary} ${teaches}`).toMatch(/sham|usual care|no acupuncture|no treatment|nothing|compared|waiting|guideline|trained doctors|people have a mild|pay for it/i);
  });

  it.each(pages)('$id gives nothing away before a guess: title, lead and question hold no result', (page) => {
    const results = new Set(page.figures.flatMap((figure) => figure.rows.flatMap(({ value }) => [String(value), String(Math.round(value))])));
    const before = [page.title, page.description, page.lead, page.guess.question, ...page.guess.options.map(({ label }) => label)].join(' ');
    for (const [figure] of before.matchAll(/\d+(?:\.\d+)?/g)) expect(results.has(figure) && figure !== '100').toBe(false);
  });

  it.each(pages)('$id hides its results where script will ask for a guess, and shows all without script', (page) => {
    const html = draw({ kind: 'evidence-question', id: page.id }, <QuestionRoom page={page} />);
    expect(html).toMatch(/class="evidence__found static-only"/);
    for (const { id } of page.figures) expect(html).toContain(`id="${id}"`);
  });

  it('has words for the room and all six answers', () => {
    expect(evidencePage(content).questions.map(({ id }) => id)).toEqual([...QUESTIONS]);
    expect(Object.keys(prose.questions)).toEqual(expect.arrayContaining([...QUESTIONS]));
  });
});

import { describe, expect, it } from 'vitest';
import { articleFigure, questionsToTake } from '../../../src/atlas/pages/articleFigures.ts';
import { buildPage } from '../../../src/atlas/pages/buildPage.ts';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import type { ArticleFigure, ArticlePage, QuestionsPage } from '../../../src/atlas/pages/Page.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import type { PAGE_FIGURES } from '../../../src/content/schema/pageProse.ts';

const content = new ContentReader(readContent(), 'en');
const draw = <K extends ArticleFigure['kind']>(id: (typeof PAGE_FIGURES)[number], kind: K): Extract<ArticleFigure, { kind: K }> => {
  const figure = articleFigure(content, id);
  if (figure.kind !== kind) throw new Error(`${id} draws ${figure.kind}`);
  return figure as Extract<ArticleFigure, { kind: K }>;
};
const article = (kind: 'expect' | 'safety' | 'about'): ArticlePage => buildPage(content, { kind }) as ArticlePage;

describe('what the reading rooms draw', () => {
  it('shows sham beside real needles and usual care: 48, 44 and 27 of 100', () => {
    expect(draw('shares', 'shares').rows.map(({ percent }) => Math.round(percent))).toEqual([48, 44, 27]);
    expect(draw('shares', 'shares').rows.map(({ label }) => label).join()).toMatch(/sham/);
  });

  it('says of the trial in older people that nobody had sham needles', () => {
    expect(draw('shares-65', 'shares').title).toMatch(/no sham/);
  });

  it('counts age and length of pain among what makes no clear difference', () => {
    const none = draw('odds', 'odds').rows.filter(({ tilts }) => tilts === 'none');
    expect(none.map(({ factor }) => factor)).toEqual(expect.arrayContaining(['Your age', 'How long the pain has lasted']));
  });

  it('speaks of every care alongside', () => {
    const ids = draw('plan', 'plan').rows.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['stay-active', 'exercise', 'physiotherapy', 'medicines', 'surgery', 'sleep', 'work', 'psychology']));
  });

  it('draws only rates of 100 patients on one scale, and gives each rate its source', () => {
    const { rows } = draw('harms', 'harms');
    expect(rows.filter(({ ofHundred }) => ofHundred).every(({ value, high }) => Math.max(value, high ?? 0) <= 30)).toBe(true);
    expect(rows.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(rows.find(({ id }) => id === 'serious')?.ofHundred).toBe(false);
  });

  it('counts what was checked from the facts, to the last number', () => {
    const checks = draw('checks', 'checks');
    expect(checks.read + checks.partly + checks.remembered).toBe(checks.figures);
    expect(checks.found).toBeLessThan(checks.works);
  });

  it('cites every source of a drawing on the page', () => {
    for (const kind of ['expect', 'safety'] as const) {
      const page = article(kind);
      const listed = new Set(page.sources.map(({ id }) => id));
      const drawn = page.sections.flatMap(({ figure }) => (figure && 'rows' in figure ? figure.rows.flatMap(({ sources }) => sources) : []));
      expect(drawn.length).toBeGreaterThan(10);
      expect(drawn.filter((id) => !listed.has(id))).toEqual([]);
    }
  });
});

describe('warning signs', () => {
  it('come with the page on safety and with the question whether it works, from the one list', () => {
    expect(article('safety').warnings.map(({ level }) => level)).toEqual(['emergency', 'today', 'this-week']);
    expect(article('expect').warnings).toEqual(article('safety').warnings);
  });
});

describe('the page to take along', () => {
  it('has five questions and every sign of an emergency', () => {
    const page = buildPage(content, { kind: 'questions' }) as QuestionsPage;
    expect(page.questions).toHaveLength(5);
    expect(page.questions).toEqual(questionsToTake(content));
    expect(page.emergency).toEqual(article('safety').warnings[0]);
  });
});

/** Gathers everything that can be found, in the reader's language. Runs in the build; the browser fetches the result. */
import type { ClaimProse } from '../../content/schema/prose.ts';
import type { TermProse } from '../../content/schema/glossary.ts';
import type { Words } from '../../i18n/createTranslator.ts';
import { buildStructureIndex } from '../structures/buildStructureIndex.ts';
import { warningTiers } from '../pages/articlePage.ts';
import type { ContentReader } from '../pages/ContentReader.ts';
import { QUESTIONS, type QuestionId } from '../route/Route.ts';
import { pointRows } from '../pages/siteData.ts';
import { codeSpellings } from './codeSpellings.ts';
import type { SearchEntry } from './SearchEntry.ts';

interface PointTexts {
  readonly plain: { readonly breath: string };
}

interface Article {
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly heading: string; readonly plain: readonly string[] | string }[];
}

export function buildSearchEntries(content: ContentReader, words: Words): readonly SearchEntry[] {
  return [warningEntry(content, words), ...pointEntries(content), ...structureEntries(content), ...mechanismEntries(content, words), ...articleEntries(content, words), ...claimEntries(content), ...termEntries(content, words)];
}

function warningEntry(content: ContentReader, words: Words): SearchEntry {
  const tiers = warningTiers(content);
  return {
    id: 'warning-signs',
    group: 'safety',
    title: words('search.help'),
    hint: words('product.warningSigns'),
    path: 'safety/#warning-signs',
    names: words('search.helpWords'),
    text: tiers.flatMap((tier) => [tier.title, ...tier.groups.flatMap((group) => [group.title, ...group.signs])]).join(' '),
  };
}

function pointEntries(content: ContentReader): readonly SearchEntry[] {
  return pointRows(content).map((point) => {
    const { pinyin, hant, hans, english, korean, japanese } = point.names;
    const place = content.fact<{ readonly location: { readonly text: string }; readonly tissue?: { readonly layers: readonly { readonly id: string }[] } }>(`points/${point.code}.json`);
    const layers = (place.tissue?.layers ?? []).map(({ id }) => id.replaceAll('-', ' ')).join(' ');
    const plain = pinyin.normalize('NFD').replaceAll(/\p{M}/gu, '');
    return {
      id: point.code,
      group: 'points',
      title: `${point.code} ${pinyin} ${hant}`,
      hint: english,
      path: `p/${point.code}/`,
      names: [...codeSpellings(point.code), pinyin, plain, hant, hans, english, korean ?? '', japanese ?? '', ...others(content, point.code)].join(' | '),
      text: `${place.location.text} ${layers} ${content.prose<PointTexts>(`points/${point.code}.json`)?.plain.breath ?? ''}`,
    };
  });
}

/** Names in other use: a second Korean reading, romanised readings, another English meaning. */
function others(content: ContentReader, code: string): readonly string[] {
  const row = content.fact<readonly { readonly code: string; readonly names: Readonly<Record<string, string>> }[]>('points/list.json').find((each) => each.code === code);
  return ['koAlt', 'koRoman', 'jaRoman', 'enAlt'].flatMap((key) => row?.names[key] ?? []);
}

function structureEntries(content: ContentReader): readonly SearchEntry[] {
  return buildStructureIndex(content).map(({ kind, plain, english, latin, does, members }) => ({
    id: `structure-${kind}`,
    group: 'structures',
    title: english,
    hint: plain,
    path: `a/${kind}/`,
    names: [english, latin, plain, ...members.map((member) => member.english)].join(' '),
    text: `${does.plain} ${does.student}`,
  }));
}

function mechanismEntries(content: ContentReader, words: Words): readonly SearchEntry[] {
  const more = words('search.mechanismWords', { returnObjects: true }) as Readonly<Record<string, string>>;
  return content.list('mechanisms').map((slug) => {
    const prose = content.prose<{ readonly title: string; readonly question: string; readonly oneLine: { readonly plain: string; readonly student: string } }>(`mechanisms/${slug}.json`);
    return {
      id: slug,
      group: 'mechanisms',
      title: prose?.title ?? slug,
      hint: prose?.question ?? '',
      path: `m/${slug}/`,
      names: [slug.replaceAll('-', ' '), ...(more[slug] ?? '').split(' ')].join(' | '),
      text: `${prose?.oneLine.plain ?? ''} ${prose?.oneLine.student ?? ''}`,
    };
  });
}

function articleEntries(content: ContentReader, words: Words): readonly SearchEntry[] {
  const more = words('search.articleWords', { returnObjects: true }) as Readonly<Record<string, string>>;
  const asked = words('evidence.asked', { returnObjects: true });
  return (['evidence', 'expect', 'safety', 'about'] as const).flatMap((kind) => {
    const article = content.prose<Article>(`pages/${kind}.json`);
    if (!article) return [];
    const group = kind === 'evidence' || kind === 'expect' ? 'evidence' : kind === 'safety' ? 'safety' : 'rooms';
    return article.sections.map((section) => ({
      id: `${kind}-${section.id}`,
      group: group as SearchEntry['group'],
      title: section.heading,
      hint: article.title,
      path: kind === 'evidence' && isQuestion(section.id) ? `evidence/${section.id}/` : `${kind}/#${section.id}`,
      names: `${more[`${kind}-${section.id}`] ?? ''} ${kind === 'evidence' && isQuestion(section.id) ? asked[section.id] : ''}`.trim(),
      text: typeof section.plain === 'string' ? section.plain : section.plain.join(' '),
    }));
  });
}

function isQuestion(id: string): id is QuestionId {
  return (QUESTIONS as readonly string[]).includes(id);
}

/** Claims that people have heard, under the words in which readers ask. */
function claimEntries(content: ContentReader): readonly SearchEntry[] {
  const prose = content.prose<ClaimProse>('claims.json') ?? {};
  return Object.entries(prose).map(([id, { claim, says, detail, ask }]) => ({
    id,
    group: 'claims',
    title: claim,
    hint: says,
    path: `claims/${id}/`,
    names: ask.join(' | '),
    text: detail,
  }));
}

function termEntries(content: ContentReader, words: Words): readonly SearchEntry[] {
  return Object.entries(content.prose<TermProse>('glossary.json') ?? {}).map(([id, { term, plain, student }]) => ({
    id: `term-${id}`,
    group: 'rooms',
    title: term,
    hint: words('nav.glossary'),
    path: `glossary/${id}/`,
    names: '',
    text: `${plain} ${student}`,
  }));
}

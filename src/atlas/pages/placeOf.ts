/** Where an address of the content leads, as a link: the room, its part, and what both are called. */
import type { EvidenceProse } from '../../content/schema/prose.ts';
import type { TermProse } from '../../content/schema/glossary.ts';
import type { Words } from '../../i18n/createTranslator.ts';
import { parseRoute, type KnownIds } from '../route/parseRoute.ts';
import { roomOf, type RoomRoute } from '../route/Route.ts';
import { sourceMap, citationView } from './citations.ts';
import type { ContentReader } from './ContentReader.ts';
import type { Place } from './Page.ts';

interface Titled {
  readonly title: string;
}

interface ArticleTitles extends Titled {
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
}

/**
 * @param address as content writes it: `/m/blood-flow/`, `/expect/#odds`.
 * @returns undefined where no such room is open or the room has no such part.
 */
export function placeOf(content: ContentReader, words: Words, address: string): Place | undefined {
  const [path = '', anchor] = address.replace(/^\//, '').split('#', 2);
  const route = roomOf(parseRoute(path, knownIds(content)));
  const title = titleOf(content, words, route, anchor);
  return title === undefined ? undefined : { route, anchor: anchor ?? null, title };
}

export function knownIds(content: ContentReader): KnownIds {
  const rows = content.fact<readonly { readonly code: string }[]>('points/list.json');
  return { points: new Set(rows.map(({ code }) => code)), mechanisms: new Set(content.list('mechanisms')) };
}

function titleOf(content: ContentReader, words: Words, route: RoomRoute, anchor: string | undefined): string | undefined {
  switch (route.kind) {
    case 'home':
      return words('nav.explore');
    case 'mechanisms':
      return words('nav.mechanisms');
    case 'point':
      return pointTitle(content, route.code);
    case 'mechanism':
      return content.prose<Titled>(`mechanisms/${route.slug}.json`)?.title ?? route.slug;
    case 'source': {
      const source = sourceMap(content).get(route.id);
      return source && citationView(source).short;
    }
    case 'glossary':
      return words('nav.glossary');
    case 'term':
      return content.prose<TermProse>('glossary.json')?.[route.id]?.term;
    case 'sources':
      return words('nav.sources');
    case 'evidence-question':
      return content.prose<EvidenceProse>('evidence.json')?.questions[route.id]?.question;
    case 'claim':
      return content.prose<Readonly<Record<string, { readonly claim: string }>>>('claims.json')?.[route.id]?.claim;
    case 'evidence':
    case 'expect':
    case 'safety':
    case 'about':
    case 'claims':
      return articleTitle(content.prose<ArticleTitles>(`pages/${route.kind}.json`), anchor);
    default:
      return undefined;
  }
}

function pointTitle(content: ContentReader, code: string): string {
  const rows = content.fact<readonly { readonly code: string; readonly names: { readonly pinyin: string } }[]>('points/list.json');
  return `${code} ${rows.find((row) => row.code === code)?.names.pinyin ?? ''}`.trim();
}

function articleTitle(article: ArticleTitles | undefined, anchor: string | undefined): string | undefined {
  if (!article || anchor === undefined) return article?.title;
  const section = article.sections.find(({ id }) => id === anchor);
  return section && `${article.title} · ${section.heading}`;
}

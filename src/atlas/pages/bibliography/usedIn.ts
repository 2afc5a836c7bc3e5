/** Where the atlas uses a work: every room whose facts name it. */
import type { Words } from '../../../i18n/createTranslator.ts';
import type { ContentReader } from '../ContentReader.ts';
import type { Place } from '../Page.ts';
import { placeOf } from '../placeOf.ts';

/** Files of facts that a room draws as a whole, and the part of the room where they stand. */
const ROOMS: readonly (readonly [file: string, address: string])[] = [
  ['evidence/figures.json', '/evidence/'],
  ['evidence/questions.json', '/evidence/'],
  ['expectations.json', '/expect/'],
  ['safety/warning-signs.json', '/safety/'],
  ['safety/cautions.json', '/safety/#cautions'],
  ['safety/after-session.json', '/safety/#after-a-session'],
  ['safety/adverse-events.json', '/safety/#how-often'],
  ['safety/choosing.json', '/safety/#choosing'],
  ['safety/questions.json', '/safety/#questions'],
  ['location/accuracy.json', '/about/#points'],
  ['location/controversies.json', '/about/#points'],
  ['location/cun.json', '/about/#points'],
  ['location/landmarks.json', '/about/#points'],
  ['location/palpation.json', '/about/#points'],
  ['location/tolerance.json', '/about/#points'],
  ['needling/hazards.json', '/about/#points'],
  ['needling/safe-depths.json', '/about/#points'],
  ['needling/shared-facts.json', '/about/#points'],
  ['usage/lists.json', '/about/#points'],
  ['usage/surveys.json', '/about/#points'],
  ['usage/trials.json', '/about/#points'],
  ['channels.json', '/about/#points'],
  ['channels/paths.json', '/about/#points'],
  ['anatomy/structures.json', '/about/#model'],
  ['anatomy/about.json', '/about/#model'],
];

const ARTICLES = ['evidence', 'expect', 'safety', 'about'] as const;

interface Sections {
  readonly sections: readonly { readonly id: string; readonly sources?: readonly string[] }[];
}

/** @returns each place once: mechanisms and reading rooms first, then claims, then points. */
export function usedIn(content: ContentReader, words: Words, id: string): readonly Place[] {
  const named = (file: string): boolean => content.has(file) && names(content.fact(file), id);
  const addresses = [
    ...content.list('mechanisms').filter((slug) => named(`mechanisms/${slug}.json`)).map((slug) => `/m/${slug}/`),
    ...ARTICLES.flatMap((room) =>
      (content.prose<Sections>(`pages/${room}.json`)?.sections ?? []).filter(({ sources = [] }) => sources.includes(id)).map((section) => `/${room}/#${section.id}`),
    ),
    ...ROOMS.filter(([file]) => named(file)).map(([, address]) => address),
    ...content.fact<readonly { readonly id: string; readonly src: readonly string[] }[]>('claims.json').filter(({ src }) => src.includes(id)).map((claim) => `/claims/${claim.id}/`),
    ...content.list('points').filter((code) => code !== 'list' && named(`points/${code}.json`)).map((code) => `/p/${code}/`),
  ];
  return [...new Set(addresses)].flatMap((address) => placeOf(content, words, address) ?? []);
}

function names(tree: unknown, id: string): boolean {
  if (typeof tree === 'string') return tree === id;
  if (Array.isArray(tree)) return tree.some((item) => names(item, id));
  if (tree !== null && typeof tree === 'object') return Object.values(tree).some((item) => names(item, id));
  return false;
}

/** Facts and words meet by id: every id has its words in every language, and no words stand without a fact. */
import { structureKind } from '../anatomy/structureKind.ts';
import type { ContentFiles } from './ContentFiles.ts';
import type { Problem } from './Problem.ts';
import { NEEDED_PROSE } from './schemaOf.ts';

/** One set of ids in the facts and the place of their words in a prose file. */
interface Pairing {
  readonly prose: string;
  /** Keys that lead to the words. */
  readonly at: readonly string[];
  readonly ids: (files: ContentFiles) => readonly string[];
}

const PAIRINGS: readonly Pairing[] = [
  { prose: 'tissues.json', at: [], ids: layerIds },
  { prose: 'claims.json', at: [], ids: (files) => ids(files.get('claims.json')) },
  { prose: 'glossary.json', at: [], ids: (files) => ids(files.get('glossary.json')) },
  { prose: 'evidence.json', at: ['figures'], ids: (files) => ids(files.get('evidence/figures.json')) },
  { prose: 'evidence.json', at: ['questions'], ids: (files) => ids(files.get('evidence/questions.json')) },
  { prose: 'safety.json', at: ['warning', 'signs'], ids: (files) => ids(get(files, 'safety/warning-signs.json', 'signs')) },
  { prose: 'safety.json', at: ['warning', 'groups'], ids: (files) => values(get(files, 'safety/warning-signs.json', 'signs'), 'group') },
  { prose: 'safety.json', at: ['cautions'], ids: (files) => ids(files.get('safety/cautions.json')) },
  { prose: 'safety.json', at: ['adverseEvents'], ids: (files) => ids(files.get('safety/adverse-events.json')) },
  { prose: 'safety.json', at: ['units'], ids: (files) => values(files.get('safety/adverse-events.json'), 'unit') },
  { prose: 'safety.json', at: ['questions'], ids: (files) => ids(files.get('safety/questions.json')) },
  { prose: 'safety.json', at: ['afterSession', 'items'], ids: (files) => ids(files.get('safety/after-session.json')) },
  { prose: 'safety.json', at: ['choosing', 'items'], ids: (files) => ids(files.get('safety/choosing.json')) },
  { prose: 'expectations.json', at: ['responseShare'], ids: (files) => ids(get(files, 'expectations.json', 'responseShare')) },
  { prose: 'expectations.json', at: ['outcomes'], ids: (files) => values(get(files, 'expectations.json', 'responseShare'), 'outcome') },
  { prose: 'expectations.json', at: ['nnt'], ids: (files) => ids(get(files, 'expectations.json', 'numberNeededToTreat')) },
  { prose: 'expectations.json', at: ['duration'], ids: (files) => ids(get(files, 'expectations.json', 'duration')) },
  { prose: 'expectations.json', at: ['odds'], ids: (files) => ids(get(files, 'expectations.json', 'odds')) },
  { prose: 'expectations.json', at: ['plan'], ids: (files) => ids(get(files, 'expectations.json', 'plan')) },
  { prose: 'expectations.json', at: ['honest'], ids: (files) => ids(get(files, 'expectations.json', 'honestSentences')) },
];

export function checkWords(files: ContentFiles): readonly Problem[] {
  return languagesOf(files).flatMap((language) => [
    ...NEEDED_PROSE.map((name) => `prose/${language}/${name}`)
      .filter((file) => !files.has(file))
      .map((file) => ({ file, field: '', what: 'is missing' })),
    ...PAIRINGS.flatMap((pairing) => checkPairing(files, language, pairing)),
    ...checkPointTexts(files, language),
    ...checkStructureTexts(files, language),
  ]);
}

function checkPairing(files: ContentFiles, language: string, { prose, at, ids: idsIn }: Pairing): readonly Problem[] {
  const file = `prose/${language}/${prose}`;
  if (!files.has(file)) return [];
  const needed = new Set(idsIn(files));
  const words = new Set(Object.keys(follow(files.get(file), at)));
  const field = (id: string): string => [...at, id].join('.');
  return [
    ...[...needed].filter((id) => !words.has(id)).map((id) => ({ file, field: field(id), what: 'has no words' })),
    ...[...words].filter((id) => !needed.has(id)).map((id) => ({ file, field: field(id), what: 'belongs to no fact' })),
  ];
}

/** Points of tiers 1 and 2 have texts of their own; tier 3 shows its facts. */
function checkPointTexts(files: ContentFiles, language: string): readonly Problem[] {
  const rows = files.get('points/list.json');
  if (!Array.isArray(rows)) return [];
  return (rows as { code: string; tier: number }[])
    .filter(({ tier }) => tier < 3)
    .map(({ code }) => `prose/${language}/points/${code}.json`)
    .filter((file) => !files.has(file))
    .map((file) => ({ file, field: '', what: 'is missing' }));
}

/** Structures have a kind and words for it; each kind's words stand in one file. */
function checkStructureTexts(files: ContentFiles, language: string): readonly Problem[] {
  const kinds = new Set(ids(files.get('anatomy/kinds.json')));
  const missing = ids(files.get('anatomy/structures.json'))
    .map(structureKind)
    .filter((kind, at, all) => all.indexOf(kind) === at && !kinds.has(kind))
    .map((kind) => ({ file: 'anatomy/kinds.json', field: kind, what: 'is missing' }));
  const folder = `prose/${language}/structures/`;
  const words = [...files].filter(([path]) => path.startsWith(folder)).flatMap(([file, entries]) => Object.keys(entries as object).map((id) => ({ file, id })));
  return [
    ...missing,
    ...[...kinds].filter((kind) => !words.some(({ id }) => id === kind)).map((kind) => ({ file: folder, field: kind, what: 'has no words' })),
    ...words.filter(({ id }, at) => !kinds.has(id) || words.findIndex((other) => other.id === id) !== at).map(({ file, id }) => ({ file, field: id, what: 'belongs to no fact, or stands twice' })),
  ];
}

function languagesOf(files: ContentFiles): readonly string[] {
  const found = [...files.keys()].map((path) => /^prose\/([^/]+)\//.exec(path)?.[1]);
  return [...new Set(['en', ...found.filter((language) => language !== undefined)])];
}

function layerIds(files: ContentFiles): readonly string[] {
  return [...files]
    .filter(([path]) => path.startsWith('points/') && path !== 'points/list.json')
    .flatMap(([, point]) => ids((point as { tissue?: { layers?: unknown } }).tissue?.layers));
}

function get(files: ContentFiles, file: string, key: string): unknown {
  return follow(files.get(file), [key]);
}

function follow(value: unknown, keys: readonly string[]): object {
  let here: unknown = value;
  for (const key of keys) here = (here as Record<string, unknown> | undefined)?.[key];
  return typeof here === 'object' && here !== null ? here : {};
}

function ids(list: unknown): readonly string[] {
  return values(list, 'id');
}

function values(list: unknown, key: string): readonly string[] {
  return Array.isArray(list) ? list.map((entry: Record<string, unknown>) => String(entry[key])) : [];
}

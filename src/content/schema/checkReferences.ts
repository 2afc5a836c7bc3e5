/** Every id that points somewhere must arrive: points, channels, rules, structures, layers, shared facts, words. */
import type { ContentFiles } from './ContentFiles.ts';
import { fieldPath } from './fieldPath.ts';
import type { Problem } from './Problem.ts';
import { checkWords } from './checkWords.ts';
import { walk } from './walk.ts';

type Keys = readonly (string | number)[];

/** What a string at a certain place must name. */
interface Reference {
  readonly what: string;
  readonly fits: (file: string, keys: Keys) => boolean;
  readonly known: ReadonlySet<string>;
}

export function checkReferences(files: ContentFiles): readonly Problem[] {
  const references = referencesOf(files);
  const problems: Problem[] = [];
  for (const [file, content] of files) {
    for (const { keys, value } of walk(content)) {
      if (typeof value !== 'string') continue;
      for (const { what, fits, known } of references) {
        if (fits(file, keys) && !known.has(value)) {
          problems.push({ file, field: fieldPath(content, keys), what: `no ${what} '${value}'` });
        }
      }
    }
  }
  return [...problems, ...checkPointFiles(files), ...checkAddresses(files), ...checkWords(files)];
}

function referencesOf(files: ContentFiles): readonly Reference[] {
  const points = new Set(namesOf(files.get('points/list.json'), 'code'));
  const anyPoint = new Set([...points, '*']);
  return [
    { what: 'point', fits: (_, keys) => inList(keys, 'sameLevelAs'), known: points },
    { what: 'point', fits: (file, keys) => pointLists.test(file) && inList(keys, 'points'), known: anyPoint },
    {
      what: 'channel',
      fits: (file, keys) => keys.at(-1) === 'channel' && file !== 'channels.json',
      known: new Set(namesOf(files.get('channels.json'), 'code')),
    },
    {
      what: 'cun rule',
      fits: (file, keys) => file.startsWith('points/') && inList(keys, 'rule'),
      known: new Set(namesOf(files.get('location/cun.json'), 'id')),
    },
    {
      what: 'structure',
      fits: (_, keys) => inList(keys, 'structures'),
      known: new Set(namesOf(files.get('anatomy/structures.json'), 'id')),
    },
    {
      what: 'shared fact',
      fits: (_, keys) => keys.at(-1) === 'shared',
      known: new Set(namesOf(files.get('needling/shared-facts.json'), 'id')),
    },
    {
      what: 'figure',
      fits: (_, keys) => inList(keys, 'figures') || keys.at(-1) === 'figure',
      known: new Set(namesOf(files.get('evidence/figures.json'), 'id')),
    },
  ];
}

const pointLists = /^(usage|needling)\/|^location\/controversies/;

/** A row for every file and a file for every row; the code inside is the name outside. */
function checkPointFiles(files: ContentFiles): readonly Problem[] {
  const codes = new Set(namesOf(files.get('points/list.json'), 'code'));
  const problems: Problem[] = [];
  for (const code of codes) {
    if (!files.has(`points/${code}.json`)) problems.push({ file: `points/${code}.json`, field: '', what: 'is missing' });
  }
  for (const [file, content] of files) {
    const name = /(?:^|\/)points\/([^/]+)\.json$/.exec(file)?.[1];
    if (name === undefined || name === 'list') continue;
    const { code } = content as { code?: unknown };
    if (code !== name) problems.push({ file, field: 'code', what: `is '${String(code)}', but the file is named ${name}` });
    if (!codes.has(name)) problems.push({ file, field: '', what: `no row for ${name} in points/list.json` });
  }
  return problems;
}

const READING_ROOM = /^\/(evidence|expect|safety|about)\/#(.+)$/;

/** A claim that is answered in a section of a reading room needs that section. */
function checkAddresses(files: ContentFiles): readonly Problem[] {
  const content = files.get('claims.json');
  const problems: Problem[] = [];
  for (const { keys, value } of walk(content)) {
    const [, room, anchor] = READING_ROOM.exec(typeof value === 'string' && inList(keys, 'addresses') ? value : '') ?? [];
    const page = files.get(`prose/en/pages/${room}.json`) as { sections?: unknown } | undefined;
    if (anchor !== undefined && !namesOf(page?.sections, 'id').includes(anchor)) {
      problems.push({ file: 'claims.json', field: fieldPath(content, keys), what: `no section '${anchor}' on the page '${room}'` });
    }
  }
  return problems;
}

function inList(keys: Keys, name: string): boolean {
  return typeof keys.at(-1) === 'number' && keys.at(-2) === name;
}

function namesOf(list: unknown, key: 'id' | 'code'): readonly string[] {
  return Array.isArray(list) ? list.map((entry: Record<string, unknown>) => String(entry[key])) : [];
}

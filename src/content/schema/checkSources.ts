/** Every source id leads to the bibliography, every work of the bibliography is used, and none stands there twice. */
import type { ContentFiles } from './ContentFiles.ts';
import { fieldPath } from './fieldPath.ts';
import type { Problem } from './Problem.ts';
import { walk } from './walk.ts';

/** Lists of ids of `sources.json`, wherever they stand. */
const KEYS_OF_SOURCES = new Set(['src', 'sources']);

export function checkSources(files: ContentFiles): readonly Problem[] {
  const bibliography = idsOf(files.get('sources.json'));
  const known = new Set(bibliography);
  const used = new Set<string>();
  const problems: Problem[] = [];
  for (const [file, content] of files) {
    if (file === 'sources.json') continue;
    for (const { keys, value } of walk(content)) {
      const id = sourceIdAt(keys, value);
      if (id === undefined) continue;
      used.add(id);
      if (!known.has(id)) problems.push({ file, field: fieldPath(content, keys), what: `no source '${id}'` });
    }
  }
  problems.push(...checkShamSources(files));
  for (const [index, id] of bibliography.entries()) {
    if (!used.has(id)) problems.push({ file: 'sources.json', field: id, what: 'is used by nothing' });
    if (bibliography.indexOf(id) !== index) problems.push({ file: 'sources.json', field: id, what: 'stands there twice' });
  }
  return problems;
}

/** A statement can only be compared with sham by works that compared with sham. */
function checkShamSources(files: ContentFiles): readonly Problem[] {
  const bibliography = files.get('sources.json');
  const compared = new Set(
    (Array.isArray(bibliography) ? (bibliography as { id: string; sham: unknown }[]) : [])
      .filter(({ sham }) => sham !== null)
      .map(({ id }) => id),
  );
  return [...files].flatMap(([file, content]) =>
    [...walk(content)]
      .filter(({ keys }) => keys.at(-3) === 'shamCompared')
      .filter(({ value }) => !compared.has(String(value)))
      .map(({ keys, value }) => ({
        file,
        field: fieldPath(content, keys),
        what: `'${String(value)}' compared nothing with sham, as the bibliography has it`,
      })),
  );
}

/** A string in a list called `src` or `sources`, or the `source` of a stated certainty. */
function sourceIdAt(keys: readonly (string | number)[], value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const parent = keys.at(-2);
  const inList = typeof keys.at(-1) === 'number' && typeof parent === 'string' && KEYS_OF_SOURCES.has(parent);
  const alone = keys.at(-1) === 'source';
  return inList || alone ? value : undefined;
}

function idsOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map((entry: { id?: unknown }) => String(entry.id)) : [];
}

/**
 * Reads all content from the disk at once: for the build that writes static pages, and for tests. The browser loads
 * entries one by one through `index.ts`; this file must never be imported by it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentFiles } from '../schema/ContentFiles.ts';

const CONTENT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Parsed JSON by path below `folder`, sorted, so that whatever is built from it comes out the same everywhere.
 * Throws with the path where a file is no JSON.
 */
export function readContent(folder: string = CONTENT): ContentFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => join(folder, path))
    .toSorted();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), parse(path)]));
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

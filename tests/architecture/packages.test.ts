import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string; readonly optional?: boolean }>> };
const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

test('the lockfile holds every dependency with its checksum and names no registry', () => {
  const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(entries.length).toBeGreaterThan(declared.length);
  expect(declared.filter((name) => lock.packages[`node_modules/${name}`] === undefined)).toEqual([]);
  expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(entries.filter(([, entry]) => entry.integrity === undefined && entry.optional !== true).map(([path]) => path)).toEqual([]);
});

test('every command that the documents tell exists, and so does the file it runs', () => {
  const told = ['README.md', 'CONTRIBUTING.md', 'CREDITS.md', 'docs/model.md', 'docs/embedding.md'].flatMap((file) =>
    [...read(file).matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name ?? ''),
  );
  expect(told.length).toBeGreaterThan(3);
  expect(told.filter((name) => manifest.scripts[name] === undefined)).toEqual([]);
  const files = Object.values(manifest.scripts).flatMap((command) => command.match(/\S+\.(?:mjs|ts)\b/g) ?? []);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test('every dependency has a line in CONTRIBUTING that says what it is for', () => {
  const table = read('CONTRIBUTING.md').split('## Dependencies')[1] ?? '';
  const scopes = [...table.matchAll(/(@[\w-]+) packages/g)].map(([, scope]) => `${scope}/`);
  expect(declared.filter((name) => !name.startsWith('@types/') && !table.includes(name) && !scopes.some((scope) => name.startsWith(scope)))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Left to right: a folder may import what stands before it. `ui` stands beside, right after `base`. */
const ORDER = ['base', 'ui', 'i18n', 'content', 'atlas', 'scene', 'features', 'shells'] as const;
const STAGES = ['tables', 'shapes', 'mesh', 'bake', 'pack'] as const;
/** Only these files speak three.js. */
const THREE = /^(three(\/|$)|@react-three\/|camera-controls$|three-mesh-bvh$)/;
const MAY_USE_THREE = /^(src\/scene\/|models\/|tests\/|\.ci\/)|\.scene\.tsx$/;

const files = [...walk('src'), ...walk('models')];
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(path);
    return /\.(ts|tsx)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

interface Import {
  readonly from: string;
  /** Project path, or the package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
  readonly lazy: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, lazy: boolean): void => {
    const to = specifier.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), specifier)).replace(/\?.*$/, '') : specifier;
    found.push({ from: file, to, typeOnly, lazy });
  };
  for (const [, kind, specifier = ''] of text.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?from\s+)?'([^']+)'/gm)) add(specifier, kind !== undefined, false);
  for (const [, specifier = ''] of text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)) add(specifier, false, true);
  return found;
}

const all = [...imports.values()].flat();
const roomOf = (path: string): string => path.split('/')[1] ?? '';

describe('the order of the house', () => {
  it('has seen the files it speaks of', () => {
    for (const folder of ORDER) expect(files.filter((file) => file.startsWith(`src/${folder}/`)).length, folder).toBeGreaterThan(0);
    expect(files.filter((file) => file.startsWith('models/')).length).toBeGreaterThan(10);
    expect(all.length).toBeGreaterThan(300);
  });

  it('lets a folder of src import only what stands to its left', () => {
    const wrong = all.filter(({ from, to }) => {
      if (!from.startsWith('src/') || !to.startsWith('src/')) return false;
      const [here, there] = [roomOf(from), roomOf(to)].map((room) => ORDER.indexOf(room as (typeof ORDER)[number]));
      return there === undefined || here === undefined || there > here;
    });
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('keeps features apart: they meet in the atlas state and in the shells', () => {
    const feature = (path: string): string | undefined => /^src\/features\/([^/]+)\//.exec(path)?.[1];
    const wrong = all.filter(({ from, to }) => feature(from) !== undefined && feature(to) !== undefined && feature(from) !== feature(to));
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('keeps ui free of the domain', () => {
    const wrong = all.filter(({ from, to }) => from.startsWith('src/ui/') && /^src\/(?!ui\/|base\/)/.test(to));
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('reads built models only through scene/assets', () => {
    const wrong = all.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('models/built') && !from.startsWith('src/scene/assets/'));
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('lets models read base and content only', () => {
    const wrong = all.filter(({ from, to }) => from.startsWith('models/') && to.startsWith('src/') && !/^src\/(base|content)\//.test(to));
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('keeps the stages of the model apart: only build.ts knows their order', () => {
    // Meshing is a set of tools that other stages take up; nothing else may be borrowed.
    const stage = (path: string): string | undefined => STAGES.find((name) => path.startsWith(`models/${name}/`));
    const borrowed = new Set(['shapes->tables', 'shapes->mesh', 'shapes->bake', 'bake->mesh', 'pack->mesh']);
    const wrong = all.filter(({ from, to }) => {
      const [here, there] = [stage(from), stage(to)];
      return here !== undefined && there !== undefined && here !== there && !borrowed.has(`${here}->${there}`);
    });
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('lets words appear before three.js: nothing outside the scene imports it, nothing imports the scene at once', () => {
    const three = all.filter(({ from, to, typeOnly }) => THREE.test(to) && !typeOnly && !MAY_USE_THREE.test(from));
    expect(three.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
    const eager = reach('src/shells/site/entryClient.tsx').filter((file) => all.some(({ from, to }) => from === file && THREE.test(to)));
    expect(eager).toEqual([]);
  });

  it('draws with materials of its own: those of three are left out of the built site', () => {
    const stock = /\b(Mesh(Basic|Lambert|Phong|Standard|Physical|Toon|Normal|Matcap|Depth|Distance)|Line(Basic|Dashed)|Points|Sprite|Shadow)Material\b/;
    expect([...imports.keys()].filter((file) => file.startsWith('src/') && stock.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('has no circles', () => {
    expect(circles()).toEqual([]);
  });
});

/** Everything that a file loads at once, itself included. */
function reach(start: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { to, typeOnly, lazy } of imports.get(file) ?? []) if (!typeOnly && !lazy && imports.has(to)) visit(to);
  };
  visit(start);
  return [...seen];
}

function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      found.push([...path.slice(at), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const { to, typeOnly, lazy } of imports.get(file) ?? []) if (!typeOnly && !lazy && imports.has(to)) visit(to);
    path.pop();
    done.add(file);
  };
  for (const file of files) visit(file);
  return found;
}

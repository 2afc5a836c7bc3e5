/**
 * Builds the model: tables -> shapes -> mesh -> bake -> pack -> models/built. The one place that knows the order.
 *   npm run models                     everything; families whose tables and code did not change come from the cache
 *   npm run models -- --only bones     the named families and whatever changed since it was built, but no plates and sections;
 *                                      --only anchors names no family: only what changed, and the points
 *   npm run models -- --fresh          ignores the cache
 *   npm run models -- --anatomy DIR    packs a folder of scanned meshes instead; --out DIR says where to, else models/built
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { occlusion } from './bake/occlusion.ts';
import { buildAnatomy } from './anatomy/buildAnatomy.ts';
import { withBuildMoves } from './bake/buildMoves.ts';
import { LazyFields } from './field/LazyFields.ts';
import { surfaceNormals } from './mesh/surfaceNormals.ts';
import { FAMILIES } from './pack/families.ts';
import { manifest, type Manifest } from './pack/manifest.ts';
import { packGlb } from './pack/packGlb.ts';
import { peelStopOf } from './pack/peelStopOf.ts';
import { familyHash, packingHash } from './pack/sourceHash.ts';
import { SurfaceMemo } from './pack/SurfaceMemo.ts';
import { StructureCache } from './pack/StructureCache.ts';
import { buildPlates } from './plates/buildPlates.ts';
import { buildSections } from './sections/buildSections.ts';
import { buildShare, softCoverMm } from './shapes/skin/softCover.ts';
import type { BuildContext, Family, PeelStop, Structure } from './types.ts';

const models = fileURLToPath(new URL('.', import.meta.url));
const built = join(models, 'built');
const cache = new StructureCache(join(models, '../.cache/models'));
const started = performance.now();

interface Options {
  only: ReadonlySet<Family | 'anchors'> | undefined;
  fresh: boolean;
}

function readOptions(args: readonly string[]): Options {
  const at = args.indexOf('--only');
  const names = at < 0 ? undefined : (args[at + 1] ?? '').split(',');
  const unknown = names?.find((name) => name !== 'anchors' && !FAMILIES.some((family) => family.name === name));
  if (unknown !== undefined) throw new Error(`No family is called "${unknown}": ${FAMILIES.map((f) => f.name).join(', ')}.`);
  return { only: names && new Set(names as (Family | 'anchors')[]), fresh: args.includes('--fresh') };
}

function log(line: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}

/** Normals and occlusion for every structure that has none yet. */
function bake(structures: readonly Structure[]): Structure[] {
  return structures.map((structure) => {
    const normals = structure.surface.normals ?? surfaceNormals(structure.surface);
    const surface = { ...structure.surface, normals };
    return { ...structure, surface: { ...surface, occlusion: surface.occlusion ?? occlusion(surface) } };
  });
}

/** The one exported function whose name starts with "build", as `buildBones`. */
async function loadBuilder(path: string): Promise<(context: BuildContext) => Promise<unknown>> {
  const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  const builder = Object.entries(module).find(([name, value]) => name.startsWith('build') && typeof value === 'function')?.[1];
  if (!builder) throw new Error(`${path} exports no function whose name starts with "build".`);
  return builder as (context: BuildContext) => Promise<unknown>;
}

async function buildFamilies(options: Options): Promise<{ all: Structure[]; touched: Set<PeelStop>; sources: Manifest['sources']; context: BuildContext }> {
  const all: Structure[] = [];
  const touched = new Set<PeelStop>();
  const sources: Manifest['sources'] = {};
  const lists: Record<Family, Structure[]> = { bones: [], organs: [], muscles: [], fascia: [], skin: [], vessels: [], nerves: [], ligaments: [] };
  const memo = new SurfaceMemo(models, join(models, '../.cache/models/surfaces'), options.fresh);
  const context: BuildContext = { ...lists, fields: new LazyFields(all), keep: (...args) => memo.get(...args), log };
  for (const { name } of FAMILIES) {
    const hash = familyHash(models, name);
    if (hash === undefined) {
      log(`${name}: not there yet`);
      continue;
    }
    const wanted = options.only?.has(name) ?? true;
    let kept = options.fresh && wanted ? undefined : cache.read(name, hash);
    if (!kept) {
      log(`${name}: building`);
      const build = await loadBuilder(join(models, 'shapes', name, 'index.ts'));
      kept = bake((await build(context)) as Structure[]);
      cache.write(name, hash, kept);
    }
    const triangles = kept.reduce((sum, each) => sum + each.surface.indices.length / 3, 0);
    log(`${name}: ${kept.length} structures, ${triangles} triangles`);
    lists[name].push(...kept);
    all.push(...kept);
    sources[name] = hash;
    if (wanted) for (const each of kept) touched.add(peelStopOf(each.parent ?? each.id));
  }
  return { all, touched, sources, context };
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const { all: average, touched, sources, context } = await buildFamilies(options);
  mkdirSync(built, { recursive: true });
  const all = withBuildMoves({
    structures: average,
    // ribs, discs and ligaments lie deeper than the cover or move with it
    bones: context.bones.filter(({ id }) => !/^(rib|intervertebral)/.test(id)),
    cover: { coverMm: softCoverMm, share: buildShare },
    stopOf: peelStopOf,
  });
  log('builds: moves of the large body');

  const anchors = join(models, 'anchors/index.ts');
  if (existsSync(anchors)) {
    const build = await loadBuilder(anchors);
    writeFileSync(join(built, 'anchors.json'), `${JSON.stringify(await build({ ...context, skin: all.filter(({ id }) => id === 'skin') }), null, 1)}\n`);
    log('anchors.json');
  }

  const packed = new Map<PeelStop, { bytes: Uint8Array; structures: readonly Structure[] }>();
  const byStop = groupByStop(all);
  for (const [stop, structures] of byStop) {
    const file = join(built, `${stop}.glb`);
    const bytes = await packGlb(structures);
    packed.set(stop, { bytes, structures });
    const same = existsSync(file) && Buffer.compare(readFileSync(file), bytes) === 0;
    if (!same) writeFileSync(file, bytes);
    if (touched.has(stop)) log(`${stop}.glb: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli${same ? ', unchanged' : ''}`);
  }
  writeFileSync(join(built, 'manifest.json'), `${JSON.stringify(manifest(packed, sources, packingHash(models)), null, 1)}\n`);
  // Plates show the whole model; a part of it would only make them stale in another way.
  if (options.only) log('plates and sections left as they were: `tsx models/plates/buildPlates.ts`, `tsx models/sections/buildSections.ts`');
  else {
    await buildPlates(built, '', log);
    await buildSections(models, log);
  }
  log('done');
}

function groupByStop(all: readonly Structure[]): Map<PeelStop, Structure[]> {
  const groups = new Map<PeelStop, Structure[]>();
  for (const each of all) {
    const stop = peelStopOf(each.parent ?? each.id);
    groups.set(stop, [...(groups.get(stop) ?? []), each]);
  }
  return groups;
}

const args = process.argv.slice(2);
const valueOf = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const scans = valueOf('--anatomy');
if (scans === undefined) await main();
else if ((await buildAnatomy(scans, valueOf('--out') ?? built, log)).broken.length > 0) process.exitCode = 1;

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Surface } from '../types.ts';
import { hashFiles } from './sourceHash.ts';

/** Single surfaces kept between runs, so that a change in one row rebuilds only what is made from it. */
export class SurfaceMemo {
  private readonly models: string;
  private readonly folder: string;
  private readonly fresh: boolean;
  private readonly codeHashes = new Map<string, string>();

  /** @param fresh Read nothing, only write. */
  constructor(models: string, folder: string, fresh: boolean) {
    this.models = models;
    this.folder = folder;
    this.fresh = fresh;
  }

  /** @see BuildContext.keep */
  async get(id: string, sources: readonly string[], inputs: unknown, make: () => Promise<Surface>): Promise<Surface> {
    const code = sources.join();
    if (!this.codeHashes.has(code)) this.codeHashes.set(code, hashFiles(this.models, sources.map((name) => join(this.models, name))));
    const hash = createHash('sha256').update(`${this.codeHashes.get(code)}${JSON.stringify(inputs)}`).digest('hex').slice(0, 16);
    const file = join(this.folder, `${id}.${hash}.bin`);
    if (!this.fresh && existsSync(file)) return deserialize(readFileSync(file)) as Surface;
    const surface = await make();
    mkdirSync(this.folder, { recursive: true });
    for (const old of readdirSync(this.folder)) if (old.startsWith(`${id}.`)) rmSync(join(this.folder, old), { force: true });
    writeFileSync(file, serialize(surface));
    return surface;
  }
}

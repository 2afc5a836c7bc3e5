import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Family, Structure } from '../types.ts';

/** Built structures of one family kept between runs, named by the hash of what they were made from. */
export class StructureCache {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  read(family: Family, hash: string): Structure[] | undefined {
    const file = this.path(family, hash);
    return existsSync(file) ? (deserialize(readFileSync(file)) as Structure[]) : undefined;
  }

  /** Keeps structures and drops older ones of the family. */
  write(family: Family, hash: string, structures: readonly Structure[]): void {
    mkdirSync(this.folder, { recursive: true });
    for (const old of this.files(family)) rmSync(join(this.folder, old), { force: true });
    writeFileSync(this.path(family, hash), serialize(structures));
  }

  private files(family: Family): string[] {
    return existsSync(this.folder) ? readdirSync(this.folder).filter((name) => name.startsWith(`${family}.`)) : [];
  }

  private path(family: Family, hash: string): string {
    return join(this.folder, `${family}.${hash}.bin`);
  }
}

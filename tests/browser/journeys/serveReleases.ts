/**
 * Serves the built site, and after `release()` a second release of it, made from the first: every file with a hash in its name
 * has another address, and nothing answers under the old one. Texts say so too, packed ones as well.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };
const FIRST = 'assets/';
const SECOND = 'renewed/';

interface Releases {
  readonly url: string;
  readonly release: () => void;
  readonly close: () => void;
}

export async function serveReleases(folder: string): Promise<Releases> {
  let released = false;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const file = fileAt(folder, released ? path.replace(SECOND, FIRST) : path);
    if (file === null || (released && path.startsWith(FIRST))) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-cache');
    response.end(released ? renewed(file) : readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    release: () => {
      released = true;
    },
    close: () => server.close(),
  };
}

function fileAt(folder: string, path: string): string | null {
  const file = join(folder, path);
  if (!existsSync(file)) return null;
  return statSync(file).isDirectory() ? join(file, 'index.html') : file;
}

function renewed(file: string): Buffer {
  const bytes = readFileSync(file);
  if (file.endsWith('.bin')) return gzipSync(gunzipSync(bytes).toString().replaceAll(FIRST, SECOND), { level: 1 });
  return extname(file) in TYPES ? Buffer.from(bytes.toString().replaceAll(FIRST, SECOND)) : bytes;
}

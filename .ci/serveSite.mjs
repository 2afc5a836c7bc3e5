/** A plain file server for the built site on the loopback address, with the headers that a good host would send. */
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.glb': 'model/gltf-binary',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** @returns {Promise<{url: string, close: () => Promise<void>}>} */
export function serveSite(folder, { port = 0, prefix = '/' } = {}) {
  const policies = existsSync(join(folder, 'headers.json')) ? JSON.parse(readFileSync(join(folder, 'headers.json'), 'utf8')) : null;
  const server = createServer((request, response) => {
    let path;
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      path = '/404';
    }
    const inside = path.startsWith(prefix) ? path.slice(prefix.length) : '404';
    let file = normalize(join(folder, inside));
    const within = file === folder || file.startsWith(folder + sep);
    if (within && existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/')) {
        response.writeHead(301, { location: `${path}/` }).end();
        return;
      }
      file = join(file, 'index.html');
    }
    const found = within && existsSync(file);
    if (!found) file = join(folder, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.setHeader('content-type', type);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', inside.startsWith('assets/') && found ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (policies && type.startsWith('text/html')) {
      response.setHeader('content-security-policy', /(^|\/)embed\//.test(inside) ? policies.embed : policies.pages);
    }
    response.statusCode = found ? 200 : 404;
    if (!existsSync(file)) {
      response.end('Not found');
      return;
    }
    const bytes = readFileSync(file);
    // Links of the page that stands in for a missing one must start at the site's root.
    response.end(found ? bytes : bytes.toString('utf8').replaceAll(/((?:href|src|formaction|action)=")(\.\.\/)+/gi, `$1${prefix}`).replace(/data-root="[^"]*"/, `data-root="${prefix}"`));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: actual } = server.address();
      resolve({ url: `http://127.0.0.1:${actual}${prefix}`, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

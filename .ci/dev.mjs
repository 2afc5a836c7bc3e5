/** `npm run dev`: the pages as they would be built, with the program reloading as it is edited. */
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';

ensureInstalled();
const { createServer } = await import('vite');
const vite = await createServer({ root: ROOT, server: { host: '127.0.0.1' }, appType: 'custom' });
vite.middlewares.use(async (request, response, next) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (!request.headers.accept?.includes('text/html') && !/(page|search|structures)\.json$/.test(path)) return next();
  try {
    const server = await vite.ssrLoadModule('/src/shells/site/entryServer.ts');
    const assets = { ...server.NO_ASSETS, script: 'src/shells/site/entryClient.tsx' };
    const file = server.listFiles().find((one) => `/${one.path}` === path);
    if (file) return void response.setHeader('content-type', 'text/plain; charset=utf-8').end(file.text);
    const search = /^\/pages\/(?:([\w-]+)\/)?search\.json$/.exec(path);
    if (search) return void response.setHeader('content-type', 'application/json').end(JSON.stringify(server.searchEntries(search[1] ?? 'en')));
    const names = /^\/pages\/(?:([\w-]+)\/)?structures\.json$/.exec(path);
    if (names) return void response.setHeader('content-type', 'application/json').end(JSON.stringify(server.structureIndex(names[1] ?? 'en')));
    const isData = path.endsWith('page.json');
    const route = isData ? path.replace(/^\/pages\//, '').replace(/page\.json$/, '') : path.slice(1);
    const { html, page } = await server.renderPath(route, ['en', 'en-XA', 'ar-XB'], assets, '');
    response.setHeader('content-type', isData ? 'application/json' : 'text/html');
    response.end(isData ? JSON.stringify(page) : await vite.transformIndexHtml(path, html));
  } catch (error) {
    vite.ssrFixStacktrace(error);
    next(error);
  }
});
await vite.listen();
vite.printUrls();

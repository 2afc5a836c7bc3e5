/** `npm run build`: the site in dist/, ready for any file server. */
import { ensureInstalled } from './ensureInstalled.mjs';

ensureInstalled();
const { buildSite } = await import('./buildSite.mjs');
await buildSite();

/** Builds the site with its pseudo-languages, serves it under a sub-path, starts one browser for all files. */
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { join } from 'node:path';
import { ROOT } from '../../../.ci/ensureInstalled.mjs';
import { BROWSER_FLAGS, findBrowser } from '../../../.ci/findBrowser.mjs';
import { buildSite } from '../../../.ci/buildSite.mjs';
import { serveSite } from '../../../.ci/serveSite.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    site: string;
    browserEndpoint: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['ATLAS_REUSE_BUILD'] !== '1') await buildSite({ outDir: 'dist-test', languages: ['en', 'en-XA', 'ar-XB'], log: false });
  // A sub-path, since the site must work under any.
  const site = await serveSite(join(ROOT, 'dist-test'), { prefix: '/school/atlas/' });
  const { executablePath, env } = await findBrowser();
  const server = await chromium.launchServer({ executablePath, args: [...BROWSER_FLAGS], env: { ...process.env, ...env } as Record<string, string> });
  project.provide('site', site.url);
  project.provide('browserEndpoint', server.wsEndpoint());
  return async () => {
    await server.close();
    await site.close();
  };
}

import { defineConfig } from 'vitest/config';

/** Real-browser tests: one built site, one browser, files one after another (two cores, software rendering). */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/support/site.setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: 0,
    // For the few tests of the full matrix that say they may share the machine.
    maxConcurrency: 2,
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { homePlate } from './.ci/homePlate.mjs';
import { leanThree } from './.ci/leanThree.mjs';
import { oneRuntime } from './.ci/oneRuntime.mjs';
import { wordSections } from './.ci/wordSections.mjs';

/** One file for the words, one for the body: what each needs at once comes with it, not in a dozen crumbs. */
const GROUPS = [
  { name: 'shell', test: /src\/shells\/site\/entryClient\.tsx$/, priority: 2 },
  { name: 'scene', test: /src\/scene\/(index|mountScene)\.tsx?$/, priority: 1 },
];

/** Assets are named relative to the page, so that the built site works under any path of any file server. */
export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [react(), leanThree(), wordSections(), homePlate(), oneRuntime()],
  build: {
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // Sizes are budgets of `npm run bench`, measured as they travel.
    chunkSizeWarningLimit: 2000,
    // Pages name what their room needs themselves; only a door's style sheet must be there before the door.
    rolldownOptions: { output: isSsrBuild ? {} : { codeSplitting: { groups: GROUPS } } },
    // The shell's own sheet is in every page.
    modulePreload: { polyfill: false, resolveDependencies: (_file, needed) => needed.filter((each) => each.endsWith('.css') && !/shell-[\w-]+\.css$/.test(each)) },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    reporters: ['default'],
  },
}));

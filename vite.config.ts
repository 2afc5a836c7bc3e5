import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { homePlate } from './.ci/homePlate.mjs';
import { leanThree } from './.ci/leanThree.mjs';
import { wordSections } from './.ci/wordSections.mjs';

/** Assets are named relative to the page, so that the built site works under any path of any file server. */
export default defineConfig({
  base: './',
  plugins: [react(), leanThree(), wordSections(), homePlate()],
  build: {
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // Pages name what their room needs themselves; only a door's style sheet must be there before the door.
    modulePreload: { polyfill: false, resolveDependencies: (_file, needed) => needed.filter((each) => each.endsWith('.css')) },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    reporters: ['default'],
  },
});

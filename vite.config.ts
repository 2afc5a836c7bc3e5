import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { leanThree } from './.ci/leanThree.mjs';
import { wordSections } from './.ci/wordSections.mjs';

/** Assets are named relative to the page, so that the built site works under any path of any file server. */
export default defineConfig({
  base: './',
  plugins: [react(), leanThree(), wordSections()],
  build: {
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // The shell states what it needs itself; a helper that adds preload links would need an inline script.
    modulePreload: { polyfill: false },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    reporters: ['default'],
  },
});

import { defineConfig } from 'vitest/config';

const BROWSER = ['test/browser/**/*.test.ts', 'test/sidebar/**/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Browser tests share one Chromium a file; two cores are all there is.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'product', include: ['test/**/*.test.ts'], exclude: BROWSER } },
      // A real browser on a busy machine drops a keystroke now and then; what is broken fails three times out of three.
      { extends: true, test: { name: 'browser', include: BROWSER, retry: 2 } },
    ],
  },
});

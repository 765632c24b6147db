import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/support/global-setup.ts'],
    // A real browser on a busy machine drops a keystroke now and then; what is broken fails three times out of three.
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Browser tests share one Chromium a file; two cores are all there is.
    maxWorkers: 2,
  },
});

import { defineConfig } from 'vitest/config';

/** Long, and run whole by `npm run matrix`; the suite keeps the samples of test/addon/faults.test.ts and the measures. */
const LONG = [
  'test/addon/matrix-{clock,faults,hand-edits}.test.ts',
  'test/addon/target-faults.test.ts',
  'test/addon/dashboard-{calls,cut,window}.test.ts',
  'test/addon/alerts/cut.test.ts',
  'test/addon/history/long-history.test.ts',
];
const MATRICES = process.env['MATRIX'] ? [] : LONG;
const BROWSER = ['test/browser/**/*.test.ts', 'test/sidebar/**/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Browser tests wait a good part of their time, for Chromium and for the clock: two more than the two cores there are.
    maxWorkers: 4,
    // Workbooks are made and dropped by the hundred: more room for what is short-lived.
    execArgv: ['--max-semi-space-size=64'],
    // Files of a worker share the engine's code, compiled and warm: a third of the time that the suite took.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'product', include: ['test/**/*.test.ts'], exclude: [...BROWSER, ...MATRICES] } },
      // A real browser on a busy machine drops a keystroke now and then; what is broken fails three times out of three.
      { extends: true, test: { name: 'browser', include: BROWSER, retry: 2 } },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** The quick tests of the code that is mutated: six years of ticks would be run again for each of a thousand mutants. */
export default defineConfig({
  test: {
    include: ['test/domain/history/**/*.test.ts', 'test/domain/analysis/*.test.ts', 'test/domain/kpi/*.test.ts'],
    // Four centuries of days, instrumented, on a busy machine.
    testTimeout: 60_000,
    exclude: ['test/domain/history/clock*.test.ts', 'test/domain/analysis/buyers.test.ts'],
  },
});

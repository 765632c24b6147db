import { defineConfig } from 'vitest/config';

const { MUTATION_TESTS } = process.env;
const QUICK = ['test/domain/history/**/*.test.ts', 'test/domain/analysis/{judge,score,status,verdict}.test.ts'];

/**
 * The quick tests of the code that is mutated. `MUTATION_TESTS` names fewer of them, between commas, where one file is
 * measured: a mutant in a table of words is run against every test that is named here.
 */
export default defineConfig({
  test: {
    include: MUTATION_TESTS?.split(',') ?? QUICK,
    setupFiles: ['test/mutation/steady-properties.ts'],
    // Four centuries of days, instrumented, on a busy machine.
    testTimeout: 60_000,
    // Six years of ticks would be run again for each of two thousand mutants.
    exclude: ['test/domain/history/clock.test.ts'],
  },
});

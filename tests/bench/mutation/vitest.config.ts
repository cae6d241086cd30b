import { defineConfig } from 'vitest/config';

// The unit tests of one engine, without those that weigh a bundle or read the clock: an instrumented source is
// heavier and slower, and no mutant shows there.
export default defineConfig({
  test: {
    include: [`${process.env['MUTATION_TESTS']}/**/*.test.ts`],
    exclude: ['**/budget.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});

import { defineConfig } from 'vitest/config';

// The unit tests of one engine, without those that weigh a bundle, read the clock or try what chance brings: an
// instrumented source is heavier and slower. What they would notice, tables of cases are to notice.
export default defineConfig({
  test: {
    include: [`${process.env['MUTATION_TESTS']}/**/*.test.ts`],
    exclude: ['**/{budget,fuzz,hostile,properties}.test.ts'],
    environment: 'node',
    // Whole pictures are read by instrumented sources, a hundred of them in one test.
    testTimeout: 280_000,
  },
});

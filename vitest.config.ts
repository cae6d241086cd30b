import { defineConfig } from 'vitest/config';

// Three suites: the pure core, the built HTML, and (through Playwright, not here) the browser.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], environment: 'node' } },
    ],
  },
});

import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** One suite, its tests named in full: the page and the fact that a failure is about. */
function suite(name: string): TestProjectInlineConfiguration {
  const include = [`tests/${name}/**/*.test.ts`];
  // A machine busy with other things is slow, not wrong: what a test may take is no part of what it says.
  const testTimeout = 60_000;
  return { test: { name, include, environment: 'node', testTimeout, taskTitleValueFormatTruncate: 0 } };
}

// Three suites: the pure core, the built HTML, and (through Playwright, not here) the browser.
export default defineConfig({ test: { projects: [suite('unit'), suite('site')] } });

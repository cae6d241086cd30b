import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** One suite, its tests named in full: the page and the fact that a failure is about. */
function suite(name: string): TestProjectInlineConfiguration {
  const include = [`tests/${name}/**/*.test.ts`];
  return { test: { name, include, environment: 'node', taskTitleValueFormatTruncate: 0 } };
}

// Three suites: the pure core, the built HTML, and (through Playwright, not here) the browser.
export default defineConfig({ test: { projects: [suite('unit'), suite('site')] } });

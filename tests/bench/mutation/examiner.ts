/**
 * A worker that runs the unit tests of an engine against a mutant of it, in one bundle and without a
 * test runner, which would take seconds for each. It answers with the first test that fails, or null
 * where the mutant survives.
 */
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { build, type Plugin } from 'esbuild';

export interface Task {
  readonly id: number;
  /** The file that the mutant takes the place of. */
  readonly path: string;
  readonly source: string;
  /** The folder of the tests. */
  readonly tests: string;
}

/** Tests that weigh a bundle or take the time look at files and clocks: no mutant shows there. */
const MEASURES = /from 'esbuild'|performance\.now|pu[Uu]sage\(/;
const shim = fileURLToPath(new URL('shim.ts', import.meta.url));

/** The test files of a folder that a mutant can fail, the short ones first: most mutants fail them. */
export function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => resolve(folder, name))
    .filter((path) => !MEASURES.test(readFileSync(path, 'utf8')))
    .toSorted((a, b) => Number(isLong(a)) - Number(isLong(b)) || statSync(a).size - statSync(b).size);
}

/** Properties and comparisons with other programs run a test thousands of times. */
function isLong(path: string): boolean {
  return /fast-check|randomFrom/.test(readFileSync(path, 'utf8'));
}

/** Puts the mutant in place, keeps `import.meta.url` true, and shares what no mutant touches. */
function plugin(task: Task): Plugin {
  return {
    name: 'mutant',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^vitest$/ }, ({ importer }) =>
        importer === shim ? { external: true } : { path: shim },
      );
      onResolve({ filter: /src\/(integrations|schemas)\// }, ({ path, resolveDir }) => ({
        path: new URL(path, pathToFileURL(`${resolveDir}/`)).href,
        external: true,
      }));
      onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: (path === task.path ? task.source : readFileSync(path, 'utf8')).replaceAll(
          'import.meta.url',
          JSON.stringify(pathToFileURL(path).href),
        ),
        loader: 'ts',
      }));
    },
  };
}

async function examine(task: Task): Promise<string | null> {
  const outfile = fileURLToPath(
    new URL(`../../../node_modules/.mutant-${process.pid}-${task.id}.mjs`, import.meta.url),
  );
  const imports = testFiles(task.tests).map((path) => `import ${JSON.stringify(path)};`);
  try {
    const { outputFiles } = await build({
      stdin: {
        contents: `${imports.join('\n')}\nexport { runTests } from 'vitest';`,
        resolveDir: resolve(task.tests),
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      // What Vite would give: the site stands at the root.
      define: { 'import.meta.env.BASE_URL': '"/"' },
      write: false,
      logLevel: 'silent',
      plugins: [plugin(task)],
    });
    writeFileSync(outfile, outputFiles[0]?.text ?? '');
    const bundle: { runTests: () => Promise<string | null> } = await import(pathToFileURL(outfile).href);
    return await bundle.runTests();
  } catch (error) {
    return `does not load: ${String(error).slice(0, 100)}`;
  } finally {
    rmSync(outfile, { force: true });
  }
}

parentPort?.on('message', (task: Task) => {
  void examine(task).then((killedBy) => parentPort?.postMessage({ id: task.id, killedBy }));
});

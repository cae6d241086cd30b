/**
 * A worker that runs the unit tests of the fiscal code against a mutant of its engine, in one bundle
 * and without a test runner, which would take seconds for each. It answers with the first test that
 * fails, or null where the mutant survives.
 */
import { readFileSync, writeFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { build, type Plugin } from 'esbuild';

export interface Task {
  readonly id: number;
  readonly path: string;
  readonly source: string;
}

const TESTS = [
  'cases',
  'characters',
  'person',
  'digits',
  'compare-names',
  'describe',
  'sentences',
  'places',
  'differential',
  'properties',
  'suggestions',
];
const tests = new URL('../../unit/fiscal-code/', import.meta.url);
const shim = fileURLToPath(new URL('shim.ts', import.meta.url));

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
  const imports = TESTS.map((name) => `import './${name}.test.ts';`).join('\n');
  try {
    const { outputFiles } = await build({
      stdin: {
        contents: `${imports}\nexport { runTests } from 'vitest';`,
        resolveDir: fileURLToPath(tests),
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
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

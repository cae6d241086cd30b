// `npm run edition:check`: fails when a kept edition is no longer what it was, or the days overlap.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { guide } from '../../schemas/guide.ts';
import { problemsOf } from './check.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const names = readdirSync(`${ROOT}content/guides`).filter((name) => name.endsWith('.yaml'));
const problems = problemsOf({
  guides: new Map(
    names.map((name) => [
      name.replace(/\.yaml$/, ''),
      guide.parse(parse(readFileSync(`${ROOT}content/guides/${name}`, 'utf8'))),
    ]),
  ),
  read: (path) => (existsSync(`${ROOT}${path}`) ? readFileSync(`${ROOT}${path}`) : null),
  list: (folder) =>
    existsSync(`${ROOT}${folder}`)
      ? readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length).replaceAll('\\', '/'))
      : [],
});

const lines =
  problems.length === 0
    ? ["Le edizioni conservate sono com'erano e le date non si sovrappongono."]
    : [
        `Nelle edizioni ci sono ${problems.length} cose da correggere:`,
        ...problems.map((line) => `- ${line}`),
      ];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { fact, type Fact } from '../../src/schemas/fact.ts';
import { quoted } from '../../src/schemas/frozen.ts';
import { guide, type Guide } from '../../src/schemas/guide.ts';

const addresses = z.array(z.object({ address: z.string() }));

/** Every external address that the site may name: the official links and the public sources. */
export function registeredAddresses(): Set<string> {
  const entries = ['links', 'references'].flatMap((name) =>
    addresses.parse(readYaml(`content/${name}.yaml`)),
  );
  return new Set([...entries, ...quotedInArchive()].map(({ address }) => address));
}

/** What kept editions quote: they go on naming the addresses of their day. */
function quotedInArchive(): { address: string }[] {
  const names = readdirSync(projectFile('content/docs/archivio'), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('_quoted.yaml'))
    .map((name) => quoted.parse(readYaml(`content/docs/archivio/${name}`)))
    .flatMap(({ links, references }) => [...Object.values(links), ...Object.values(references)]);
}

/** The statements of the two source texts, each with the page that must carry it. */
export function facts(): Fact[] {
  return z.array(fact).parse(JSON.parse(readText('content/facts.json')));
}

/** The registers of the guides, each with the name of its file. */
export function guides(): (Guide & { id: string })[] {
  const names = readdirSync(projectFile('content/guides')).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => ({
    ...guide.parse(readYaml(`content/guides/${name}`)),
    id: name.replace(/\.yaml$/, ''),
  }));
}

/** Address of the edition in force of a guide. */
export function guidePath(name: string): string {
  return guide.parse(readYaml(`content/guides/${name}.yaml`)).path;
}

/** What the head of a page's source says. @param path its address, for instance `/guide/psicologi/`. */
export function frontmatter(path: string): unknown {
  const stem = `content/docs${path.replace(/\/$/, '')}`;
  const file = [`${stem}.mdx`, `${stem}/index.mdx`].find((candidate) => existsSync(projectFile(candidate)));
  if (file === undefined) throw new Error(`No page under content/docs is written for ${path}.`);
  return parse(/^---\r?\n(.*?)\r?\n---/s.exec(readText(file))?.[1] ?? '');
}

/** A file of the project as text. @param path from the project's root. */
export function readText(path: string): string {
  return readFileSync(projectFile(path), 'utf8');
}

export function readYaml(path: string): unknown {
  return parse(readText(path));
}

/** Absolute path of a file of the project. */
export function projectFile(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

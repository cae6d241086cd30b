import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sectionsOf } from '../menu.ts';
import type { BenchPage } from '../pages.ts';

/** A project ready to be built. */
export interface Project {
  readonly root: string;
  /** Programs to run one after the other, each as its path and arguments under the Node of this process. */
  readonly steps: readonly (readonly string[])[];
  /** What a build leaves, from the root; the first is the site. */
  readonly leaves: readonly [site: string, ...others: string[]];
  /** Takes the project away once it is measured. */
  remove(): void;
}

/** How a reader searches, in selectors. */
export interface SearchWays {
  readonly opener: string;
  readonly field: string;
  readonly result: string;
}

export interface Stack {
  readonly name: StackName;
  /** As the tables and the page of the report call it. */
  readonly label: string;
  readonly search: SearchWays;
  /** Writes the project that builds these pages. */
  prepare(pages: readonly BenchPage[]): Project;
}

export const STACKS = ['ours', 'starlight', 'vitepress', 'eleventy'] as const;
export type StackName = (typeof STACKS)[number];

/** The title of every site, and what the host of all is called. */
export const TITLE = 'Guide PEC';
export const SITE = 'https://guida-pec.example';

/** Writes a file and the folders above it. */
export function put(root: string, path: string, content: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A page as Markdown with its frontmatter, given as data. */
export function markdownFile(front: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** The home page of every site: the first page of each section. */
export function homeBody(pages: readonly BenchPage[]): string {
  const firsts = sectionsOf(pages).flatMap((group) => group.pages[0] ?? []);
  return firsts.map(({ title, address }) => `- [${title}](${address})`).join('\n');
}

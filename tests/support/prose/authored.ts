import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { parse } from 'yaml';
import { projectFile, readText } from '../registers.ts';

/** A passage that a reader may see, as its author wrote it. */
export interface Passage {
  /** File, from the project's root. */
  file: string;
  text: string;
}

/** Fields of data that hold what readers type, names of things, or notes for authors, never what the page says. */
const SILENT_KEYS = new Set(
  'id keywords queries facts aliases address host page checker source file sha256 base fact title names kind'.split(
    ' ',
  ),
);

/** What is kept as it was: transcriptions, frozen editions, labels of Aruba's screens, what only the search reads. */
const KEPT = /^content\/(?:docs\/archivio|sources|search|language|screens)\//;

/** Every passage in `content/`: the text of pages in force, and the strings of the data behind them. */
export function contentPassages(): Passage[] {
  return filesUnder('content', /\.(?:mdx|ya?ml)$/)
    .filter((file) => !KEPT.test(file))
    .flatMap((file) =>
      (file.endsWith('.mdx') ? pagePassages(readText(file)) : stringsOf(parse(readText(file)))).map(
        (text) => ({
          file,
          text,
        }),
      ),
    );
}

/** Every string of two words or more in the code that stands before readers. */
export function codePassages(): Passage[] {
  return filesUnder('src', /\.(?:ts|astro)$/)
    .filter(
      (file) =>
        !file.includes('/generated/') &&
        !/^src\/(?:schemas|integrations|editions\/publish|server)\//.test(file),
    )
    .flatMap((file) =>
      (file.endsWith('.astro') ? astroStrings(readText(file)) : stringsOfCode(readText(file)))
        .filter((text) => /\p{L}\s+\p{L}/u.test(text))
        .map((text) => ({ file, text })),
    );
}

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => ending.test(name))
    .sort();
}

function pagePassages(source: string): string[] {
  const [, head = '', body = ''] = /^---\r?\n(.*?)\r?\n---(.*)$/s.exec(source) ?? [];
  const { title, description } = (parse(head) ?? {}) as Partial<Record<string, unknown>>;
  const lines = body
    .replace(/^import .*$/gm, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\b(?:id|of|name|source|kind|guide)="[^"]*"/g, '')
    .split('\n');
  return [title, description, ...lines].filter(
    (line) => typeof line === 'string' && line.trim() !== '',
  ) as string[];
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (SILENT_KEYS.has(key) ? [] : stringsOf(inner)));
}

/** The frontmatter is code; of the template, text between tags and quoted attributes. */
function astroStrings(source: string): string[] {
  const [, code = '', template = source] = /^---\r?\n(.*?)\r?\n---(.*)$/s.exec(source) ?? [];
  const scripts = [...template.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  const markup = template.replace(/<(script|style)\b.*?<\/\1>/gs, ' ');
  const texts = [...markup.matchAll(/>([^<>{}]+)</g)].map(([, text = '']) => text);
  const quoted = [
    ...markup.matchAll(/\b(?:label|title|hint|placeholder|alt|legend|aria-label|name)="([^"]+)"/g),
  ];
  const expressions = [...markup.matchAll(/\{([^{}]*)\}/g)].map(([, text = '']) => text);
  return [
    ...stringsOfCode(code),
    ...[...scripts, ...expressions].flatMap(stringsOfCode),
    ...[...texts, ...quoted.map(([, text = '']) => text)].map((text) => text.trim()),
  ];
}

function stringsOfCode(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || isThrown(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, false));
  return found;
}

/** What is thrown speaks to authors. */
function isThrown(node: ts.Node): boolean {
  return ts.isThrowStatement(node);
}

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFile, readText, readYaml } from '../support/registers.ts';

/** How a limit would look if somebody typed it: by the unit of the rule set. */
const WORDS: Readonly<Record<string, string>> = {
  addresses: '(?:indirizz[oi]|destinatar[io]|mittent[ei])',
  bytes: 'MB',
  days: 'giorni',
  photos: 'foto',
};
const NUMERALS = ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'];
const BYTES_PER_MB = 1_000_000;

const quantity = z.object({ value: z.number(), unit: z.string(), fact: z.string() });

/** Every number of a rule set that a guide states, wherever it stands in the tree. */
function quantities(node: unknown): z.infer<typeof quantity>[] {
  const found = quantity.safeParse(node);
  if (found.success) return [found.data];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(quantities) : [];
}

function files(folder: string, ending: string): string[] {
  const names = readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

const limits = files('content/rules', '.yaml').flatMap((file) => quantities(readYaml(file)));

const typed = limits
  .filter(({ value, unit }) => value > 0 && unit in WORDS)
  .map(({ value, unit }) => {
    const number = unit === 'bytes' ? value / BYTES_PER_MB : value;
    return new RegExp(`\\b(?:${number}|${NUMERALS[number] ?? number})(?:\\s|&nbsp;)*${WORDS[unit]}\\b`, 'gi');
  });

const pages = files('content/docs', '.mdx').filter((file) => !file.includes('/archivio/'));

describe('a number is written once', () => {
  it('in the rule sets, which name the facts they come from', () => {
    expect(typed.length).toBeGreaterThanOrEqual(5);
    expect(pages.length).toBeGreaterThanOrEqual(24);
  });

  it.each(pages)('and %s prints it from there', (page) => {
    // What readers would type into the search box is theirs, numbers included.
    const text = readText(page).replace(/^(?:keywords|queries):.*(?:\n[ \t]+.*)*$/gm, '');
    expect(typed.flatMap((pattern) => text.match(pattern) ?? [])).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DIST } from '../support/dist.ts';

const FOLDER = join(DIST, '_astro');
const files = readdirSync(FOLDER);
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** Pages load these before any form: the search, and what loads parts of the script. */
const OF_EVERY_PAGE = /^(?:Search|preload|rolldown)/;

/** The script of a form and all that it cannot start without; what it asks for later is not among them. */
function neededBy(form: string): string[] {
  const needed = new Set(files.filter((file) => file.startsWith(`${form}.`) && file.endsWith('.js')));
  for (const name of needed) {
    const imports = read(name).matchAll(/(?:^|[;}\n])(?:import|export)\b[^'"();]*["']\.\/([^"']+\.js)["']/g);
    for (const [, path = ''] of imports) needed.add(path);
  }
  return [...needed].filter((name) => !OF_EVERY_PAGE.test(name));
}

describe('what the forms of the checks load at once', () => {
  it.each([
    // The form, the frame of all forms, and the engine without its sentences.
    ['fiscal-code-form', 9_000, 'Scrivilo in maiuscolo'],
    // With every top-level domain and every known domain of mail, and without what reads odd lists.
    ['address-list-form', 15_900, 'Hai separato gli indirizzi con'],
    ['email-contact-form', 15_650, 'Hai separato gli indirizzi con'],
  ])('%s: at most %i bytes after gzip, and not the sentences of what went wrong', (form, most, sentence) => {
    const needed = neededBy(form);
    const bytes = needed.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0);
    expect(needed.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(most);
    expect(needed.filter((name) => read(name).includes(sentence))).toEqual([]);
    // It is there, in another file.
    expect(files.some((name) => name.endsWith('.js') && read(name).includes(sentence))).toBe(true);
  });
});

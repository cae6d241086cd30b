import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import tlds from 'tlds' with { type: 'json' };
import { ADDRESS_LIST_FINDINGS, checkAddressList } from '../../../src/checkers/address-list/index.ts';
import { isEnding } from '../../../src/checkers/address-list/endings.ts';
import { CONTACT_FINDINGS } from '../../../src/checkers/contact-email/findings.ts';
import { GENERATED, frontCoded, generatedModules, readMailDomains } from '../../../src/integrations/generate-mail-data.ts';
import { likelyNonEndings } from '../../../src/integrations/endings-code.ts';
import { mailDomains } from '../../../src/schemas/mail-domains.ts';
import { RECIPIENTS } from './fields.ts';

const source = new URL('../../../src/checkers/address-list/', import.meta.url);

describe('the generated data', () => {
  it.each(Object.entries(generatedModules()))('%s is up to date', (name, text) => {
    expect(readFileSync(new URL(name, GENERATED), 'utf8')).toBe(text);
  });

  it('knows every top-level domain of the root, in any case, and no other', () => {
    for (const name of tlds) {
      const sent = new URL(`http://x.${name}`).hostname.slice(2);
      expect(isEnding(sent)).toBe(true);
      expect(isEnding(sent.toUpperCase())).toBe(true);
      expect(isEnding(`${sent}q`)).toBe(tlds.includes(`${sent}q`));
    }
    for (const none of ['', 'i', 'con', 'cmo', 'ocm', 'itt', 'local', '12', 'xn--', 'xn--qqqq', 'constructor']) {
      expect(isEnding(none)).toBe(false);
    }
  });

  it('mistakes no likely slip for an ending, and no short word at all', () => {
    const real = new Set(tlds.map((name) => new URL(`http://x.${name}`).hostname.slice(2)));
    for (const word of likelyNonEndings(real)) expect(isEnding(word)).toBe(false);
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    for (const a of letters) {
      for (const b of letters) {
        expect(isEnding(a + b)).toBe(real.has(a + b));
        for (const c of letters) expect(isEnding(a + b + c)).toBe(real.has(a + b + c));
      }
    }
  });

  it('takes one of some thousand long words that end no domain for an ending, and not more', () => {
    let mistaken = 0;
    for (let k = 0; k < 100_000; k++) if (isEnding(`zq${k.toString(36).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}qzx`)) mistaken += 1;
    expect(mistaken).toBeLessThan(60);
  });

  it('is coded without loss', () => {
    expect(frontCoded(['a', 'ab', 'abc', 'b'])).toBe('0a1b2c0b');
  });
});

describe('the data of the domains', () => {
  const data = readMailDomains();

  it('refuses a source that is not there, and a domain that is there twice', () => {
    const [entry] = data.certified;
    if (!entry) throw new Error('content/mail-domains.yaml has no certified domain');
    const wrong = mailDomains.safeParse({ ...data, certified: [{ ...entry, source: 'nessuna' }] });
    expect(wrong.error?.issues.map(({ message }) => message)).toContain('la fonte nessuna non è in sources');
    const twice = mailDomains.safeParse({ ...data, certified: [entry, entry] });
    expect(twice.error?.issues.map(({ message }) => message)).toContain(`${entry.domain} è già in questo file`);
  });

  it('has no source that nothing cites', () => {
    const cited = [data.certified, data.labels, data.ordinary, data.undecidable, data.neighbours].flat().map((one) => one.source);
    expect(data.sources.map(({ id }) => id).filter((id) => !cited.includes(id))).toEqual([]);
  });
});

describe('the sentences', () => {
  const said = Object.entries({ ...ADDRESS_LIST_FINDINGS, ...CONTACT_FINDINGS }).map(
    ([code, { say }]) => [code, say('«x»', 'y', 'z')] as const,
  );

  it.each(said)('%s keeps to the voice of the house', (_, sentence) => {
    expect(sentence).not.toMatch(/\b(?:errore|errat[oa]|(?:non )?valid[oa]|vietat[oa]|per favore|spiacent[ei]|ops|hai dimenticato)\b/i);
    expect(sentence).not.toMatch(/[’‘“”!]|\.\.\./);
    expect(sentence).toMatch(/[.?]$/);
  });

  it('say that the page of the panel asks for no spaces, never that it refuses them', () => {
    const { findings } = checkAddressList('a@example.org, b@example.org', RECIPIENTS);
    const [{ message } = { message: '' }] = findings;
    expect(message).toBe('Togli lo spazio dopo la virgola: gli indirizzi vanno separati da una virgola senza spazi.');
    for (const [, sentence] of said) expect(sentence).not.toMatch(/(?:Aruba|modulo|pannello) (?:non (?:lo |li )?accett|rifiut)/i);
  });

  it('belong to codes in kebab-case, each with a severity', () => {
    for (const [code, { severity }] of Object.entries(ADDRESS_LIST_FINDINGS)) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(['note', 'review', 'fix']).toContain(severity);
    }
  });
});

describe('the engine', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

  it.each(files)('%s imports neither Node nor a package', (name) => {
    const imports = readFileSync(new URL(name, source), 'utf8').matchAll(/\bfrom '([^']+)'/g);
    for (const { 1: path } of imports) expect(path).toMatch(/^\.{1,2}\/.*\.ts$/);
  });
});

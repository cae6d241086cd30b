import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { offeredIn, textIn } from '../../../src/printed/built.ts';
import { fingerprintOf } from '../../../src/printed/fingerprint.ts';
import { offerOf, sha256Of, type Situation } from '../../../src/printed/offer.ts';
import { printed } from '../../../src/schemas/printed.ts';
import { projectFile, readYaml } from '../../support/registers.ts';

const file = new TextEncoder().encode('%PDF-1.4 a guide');
const text = fingerprintOf(['<p>una guida</p>']);
const known = {
  edition: '3.1',
  made: '2026-11-23',
  sheets: 9,
  bytes: file.byteLength,
  sha256: sha256Of(file),
  text,
};
const TODAY: Situation = { guide: 'prova', edition: '3.1', text, known, file };

describe('the PDF of a guide', () => {
  it('is offered, with its size and day, when it was made from the text of today', () => {
    expect(offerOf(TODAY)).toEqual({
      href: '/guide/prova/stampa/guida-pec-prova-3.1.pdf',
      bytes: file.byteLength,
      made: '2026-11-23',
      sheets: 9,
    });
  });

  it.each<[string, Partial<Situation>]>([
    ['the guide says something else by now', { text: fingerprintOf(['<p>una guida nuova</p>']) }],
    ['another edition is in force', { edition: '3.2' }],
    ['none was ever made', { known: undefined }],
    ['the file is missing', { file: null }],
    ['the file is not the one that was made', { file: new TextEncoder().encode('%PDF-1.4 b guide') }],
    ['the file is cut off', { file: file.slice(0, 5) }],
  ])('is not offered when %s', (_, change) => {
    expect(offerOf({ ...TODAY, ...change })).toBeNull();
  });
});

describe('the fingerprint of a text', () => {
  const of = (html: string): string => fingerprintOf([html]);

  it.each([
    ['classes', '<p class="a">x</p>', '<p class="b">x</p>'],
    ['styles and data', '<p style="top:0" data-astro-cid-a>x</p>', '<p>x</p>'],
    ['the ends of lines', '<p>x\n  y</p>', '<p>x y</p>'],
  ])('stays the same when only %s change', (_, one, other) => {
    expect(of(one)).toBe(of(other));
  });

  it.each([
    ['a word', '<p>2 giorni</p>', '<p>3 giorni</p>'],
    ['a link', '<a href="/a/">x</a>', '<a href="/b/">x</a>'],
    ['what is bold', '<p>x</p>', '<p><b>x</b></p>'],
    ['a drawing', '<svg><path d="M0 0h1"/></svg>', '<svg><path d="M0 0h2"/></svg>'],
  ])('changes with %s', (_, one, other) => {
    expect(of(one)).not.toBe(of(other));
  });

  it('knows where one part ends', () => {
    expect(fingerprintOf(['a', 'b'])).not.toBe(fingerprintOf(['ab', '']));
  });
});

describe('a built document', () => {
  const page = `<meta name="impronta-del-testo" content="${text}"><a href="/x.pdf" type="application/pdf" data-pdf>PDF</a>`;

  it('tells the fingerprint of its text and the PDF it offers', () => {
    expect(textIn(page)).toBe(text);
    expect(offeredIn(page)).toBe('/x.pdf');
  });

  it('offers no PDF where it has no link to one', () => {
    expect(offeredIn('<a href="/y.pdf">another</a>')).toBeNull();
    expect(() => textIn('<p></p>')).toThrow('fingerprint');
  });
});

describe('what is kept in content/printed', () => {
  const names = existsSync(projectFile('content/printed')) ? readdirSync(projectFile('content/printed')) : [];
  const ids = names.filter((name) => name.endsWith('.yaml')).map((name) => name.replace(/\.yaml$/, ''));

  it('is one PDF for each entry', () => {
    expect(names.filter((name) => name.endsWith('.pdf')).toSorted()).toEqual(
      ids.map((id) => `${id}.pdf`).toSorted(),
    );
  });

  it.each(ids)('of %s is the file that was made, and light enough for a phone', (id) => {
    const bytes = readFileSync(projectFile(`content/printed/${id}.pdf`));
    const entry = printed.parse(readYaml(`content/printed/${id}.yaml`));
    expect({ bytes: bytes.byteLength, sha256: sha256Of(bytes) }).toEqual({
      bytes: entry.bytes,
      sha256: entry.sha256,
    });
    expect(bytes.byteLength).toBeLessThanOrEqual(400_000);
  });
});

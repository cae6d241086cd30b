import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { checkAddress, checkAddressList, classifyAddress } from '../../../src/checkers/address-list/index.ts';
import { applyEdits, verdictOf } from '../../../src/checkers/report.ts';
import { RECIPIENTS, SENDERS } from './fields.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
const word = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 8 });
const local = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom('.', '_', '-', '+'), word), { maxLength: 2 }))
  .map(([first, rest]) => first + rest.flat().join(''))
  // «e», «o» and «ed» before a space are words between two addresses.
  .filter((name) => name.length > 2);
const label = fc.tuple(word, word).map(([a, b]) => `${a}-${b}`);
const domain = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom('it', 'com', 'org', 'eu', 'museum', 'co.uk'))
  .map(([labels, ending]) => [...labels, ending].join('.'));
const address = fc.tuple(local, domain).map(([name, host]) => `${name}@${host}`);
const pair = fc.uniqueArray(address, { minLength: 2, maxLength: 2 });

/** What people put between two addresses. */
const between = fc.constantFrom(
  ', ', ' ,', ' , ', ';', '; ', ' ; ', '\n', '\r\n', ',\n', ' \n ', '\n\n', ' ', '\t', '\u00a0', ',\u00a0', ' e ', ' ed ',
  ' oppure ', ' / ', '/', ' | ', '|', ' - ', ' – ', ' & ', '&', ' + ', ',,', ', ,', ',;', '，', '، ', '；', ', e ', ':', ': ', '<br>', '<br />\n', '&nbsp;',
  ',\u200b', '\u200b,\u200b', ';\ufeff',
);
/** What is pasted along with one address. */
const dressed = (bare: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    bare, `<${bare}>`, `Mario Rossi <${bare}>`, `Rossi, Mario <${bare}>`, `"Rossi, Mario" <${bare}>`, `(${bare})`,
    `"${bare}"`, `“${bare}”`, `«${bare}»`, `mailto:${bare}`, `<mailto:${bare}>`, `${bare}<mailto:${bare}>`, `Email: ${bare}`,
    `${bare} (casa)`, `<p>${bare}</p>`, `&lt;${bare}&gt;`, `&nbsp;${bare}`, `<a href="mailto:${bare}">${bare}</a>`, `${bare}.`, `\u200b${bare}`, `${bare}\u00ad`, bare.replace('@', '@@'), bare.replace('@', '(at)'),
    bare.replace('@', ' @'), bare.replace('@', '＠'), bare.replace('@', ' chiocciola '),
  );
const margin = fc.constantFrom('', ' ', '\n', '\t', ',', ' ,', '\u00a0', '\u200b', ';');

/** Pieces that make all kinds of wrong lists, and some right ones. */
const piece = fc.oneof(
  address,
  fc.constantFrom(
    '@', '@@', ',', ';', ' ', '\n', '<', '>', '(', ')', '"', "'", ':', '.', '-', '/', 'e', '1)', '2.', 'mailto:', 'Rossi',
    'mario', 'gmail', 'com', '\u200b', '\u00a0', 'ò', 'а', '🙂', '[', ']', '(at)', 'chiocciola', 'punto', 'qualsiasi', '*',
    'x@y', 'a@b@c.it', '@x.it', 'x@', 'gmail.com', 'pec.it', '\ud83d', '%40', '?subject=x', 'http://x.it', '\u0001', '\u0002',
    '<br>', '&nbsp;', '&lt;', '&#39;', 'Nome;Email\n', '\\n', '\xad\n', '<a href="mailto:x@y.it">',
  ),
);
const anything = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
);
const field = fc.constantFrom(RECIPIENTS, SENDERS);
const runs = { numRuns: 3000 };

describe('the law of repair', () => {
  it('gives null or a text that the checker accepts and repairs no further', () => {
    fc.assert(
      fc.property(anything, field, (typed, asked) => {
        const { repaired } = checkAddressList(typed, asked);
        if (repaired === null) return;
        const again = checkAddressList(repaired, asked);
        expect(again.verdict).not.toBe('fix');
        expect(again.repaired).toBeNull();
      }),
      runs,
    );
  });

  it('finds both addresses under whatever was pasted along, in order, and nothing else', () => {
    const pasted = pair.chain(([first = '', second = '']) =>
      fc.tuple(fc.constant(`${first},${second}`), margin, dressed(first), between, dressed(second), margin),
    );
    fc.assert(
      fc.property(pasted, ([right, ...parts]) => {
        const typed = parts.join('');
        const { repaired, findings } = checkAddressList(typed, RECIPIENTS);
        expect(repaired ?? (findings.some(({ severity }) => severity === 'fix') ? null : typed)).toBe(right);
      }),
      runs,
    );
  });

  it('never loses an address: those that were read are those of the repair, repetitions aside', () => {
    fc.assert(
      fc.property(anything, field, (typed, asked) => {
        const { repaired, value } = checkAddressList(typed, asked);
        if (repaired === null) return;
        const kept = repaired === '' ? [] : repaired.split(asked.separator);
        const read = (value ?? []).map((one) => one.address);
        expect(kept).toEqual(read.filter((one, k) => !read.slice(0, k).some((other) => other.toLowerCase() === one.toLowerCase())));
      }),
      runs,
    );
  });

  it('invents no address: each of the repair is one of those that were typed', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'!#$%&*+-/=?^_`{|}~\\.()[]<>"\'•§:;,'), maxLength: 3 });
    const name = fc.constantFrom('Anna', '1.Anna', 'b)Anna', 'Anna Rossi', 'Dott. Anna', 'Nome 2', 'Email', '12');
    const typed = fc.tuple(fc.constantFrom('', 'mario@gmail.com, ', 'mario@gmail.com\n', 'mario@gmail.com '), signs, fc.constantFrom('', ' '), name, signs, fc.constantFrom(' <*>', ': *', ' (*)', ' "*"', ', Rossi <*>', '<*>'));
    fc.assert(
      fc.property(typed, ([before, left, gap, named, right, shape]) => {
        const { repaired } = checkAddressList(before + left + gap + named + right + shape.replace('*', 'anna@libero.it'), RECIPIENTS);
        for (const one of repaired?.split(',') ?? []) expect(['anna@libero.it', 'mario@gmail.com']).toContain(one);
      }),
      runs,
    );
  });

  it('has a reason for every list that it leaves to the reader', () => {
    fc.assert(
      fc.property(anything, field, (typed, asked) => {
        const { verdict, repaired, findings } = checkAddressList(typed, asked);
        if (verdict !== 'fix' || repaired !== null) return;
        expect(findings.some(({ severity, edits }) => severity === 'fix' && !edits)).toBe(true);
      }),
      runs,
    );
  });

  it('leaves a right list alone, to the character', () => {
    fc.assert(
      fc.property(fc.uniqueArray(address, { minLength: 1, maxLength: 2 }), (addresses) => {
        const typed = addresses.join(',');
        const report = checkAddressList(typed, RECIPIENTS);
        expect(report.verdict).not.toBe('fix');
        expect(report.repaired).toBeNull();
        expect(report.value?.map((one) => typed.slice(one.start, one.end))).toEqual(addresses);
      }),
      runs,
    );
  });
});

describe('a report', () => {
  it('is given for anything, with every place inside the text and every edit in its order', () => {
    fc.assert(
      fc.property(anything, field, (typed, asked) => {
        const report = checkAddressList(typed, asked, { ownMailbox: typed });
        expect(report.verdict).toBe(verdictOf(report.findings));
        let reach = 0;
        const edits = report.findings.flatMap((finding) => {
          expect(finding.start).toBeGreaterThanOrEqual(0);
          expect(finding.end).toBeGreaterThanOrEqual(finding.start);
          expect(finding.end).toBeLessThanOrEqual(typed.length);
          expect(finding.message).toMatch(/^\P{Ll}.*[.?]$/su);
          return finding.edits ?? [];
        });
        for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
          expect(edit.start).toBeGreaterThanOrEqual(reach);
          reach = edit.end;
        }
        expect(reach).toBeLessThanOrEqual(typed.length);
        expect(report.findings.map(({ start }) => start)).toEqual(
          report.findings.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
      runs,
    );
  });

  it('has a repair that is the text with its edits', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const { repaired, findings } = checkAddressList(typed, RECIPIENTS);
        const once = applyEdits(typed, findings.flatMap(({ edits }) => edits ?? []));
        if (repaired !== null) expect(checkAddressList(once, RECIPIENTS).repaired ?? once).toBe(repaired);
      }),
      runs,
    );
  });

  it('is one finding and one repair for a name in quotes before an address', () => {
    fc.assert(
      fc.property(address, fc.constantFrom('"Mario"', "'Anna Bianchi'", '“Rossi, Mario”', '«Studio»'), fc.constantFrom(' ', '  ', '\t'), (typed, name, gap) => {
        const { repaired, findings } = checkAddressList(name + gap + typed, RECIPIENTS);
        expect(repaired).toBe(typed);
        // The address that was made up may look certified, which is another matter.
        expect(findings.filter(({ severity }) => severity === 'fix')).toMatchObject([{ code: 'display-name', start: 0, end: (name + gap).length }]);
      }),
      runs,
    );
  });

  it('offers suggestions that are neither the text nor its repair', () => {
    fc.assert(
      fc.property(anything, field, (typed, asked) => {
        const { suggestions, repaired } = checkAddressList(typed, asked);
        expect(new Set(suggestions).size).toBe(suggestions.length);
        expect(suggestions).not.toContain(typed);
        if (repaired !== null) expect(suggestions).not.toContain(repaired);
      }),
      runs,
    );
  });

  it('offers nothing that the checker would send back', () => {
    const offered = fc.oneof(anything, fc.tuple(anything, fc.constantFrom('mario rossi@gmial.com', 'anna@studio.ìt', 'nicolò@x.it', 'mario at libero.it', 'anna_at_gmail.com')).map((texts) => texts.join('\n')));
    fc.assert(
      fc.property(offered, field, (typed, asked) => {
        const { suggestions } = checkAddressList(typed, asked);
        for (const text of suggestions) expect([text, checkAddressList(text, asked).findings.filter(({ severity }) => severity === 'fix')]).toEqual([text, []]);
      }),
      runs,
    );
  });

  it('on one address says nothing about how a list is written', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        for (const { message } of checkAddress(typed).findings) expect(message).not.toMatch(/separa|virgola tra due|metti una virgola/);
      }),
      runs,
    );
  });

  it('on one address agrees with that on a list of one', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const one = checkAddress(typed);
        const list = checkAddressList(typed, { ...RECIPIENTS, max: 1 });
        expect(one.repaired === null || checkAddress(one.repaired).verdict !== 'fix').toBe(true);
        expect(one.verdict === 'fix').toBe(list.verdict === 'fix');
        expect(classifyAddress(typed).because.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});

import fc from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { inputKind, searchable } from '../../../src/search/input-kind.ts';

test.each([
  ['RSSMRA80A01H501U', 'fiscal-code'],
  ['rss mra 80a01 h501u', 'fiscal-code'],
  ['RSSMRA8OA01H5O1U', 'fiscal-code'],
  ['RSSMRA80A01H501', 'fiscal-code'],
  ['RSSMRA80A', 'fiscal-code'],
  ['RSSMRA80AO1H5', 'fiscal-code'],
  ['RSSMRA80ALMHRLMV', 'fiscal-code'],
  ['tel 0541 1234502', 'phone'],
  ['tel 800 900 999', 'phone'],
  ['cell. 12345678903', 'phone'],
  ['12345678903', 'vat-number'],
  ['IT12345678903', 'vat-number'],
  ['a@example.org, b@example.org', 'addresses'],
  ['a@example.org;b@example.org', 'addresses'],
  ['mario.rossi@example.org', 'address'],
  ['mario.rossi@', 'address'],
  ['+39 333 123 4567', 'phone'],
  ['3331234567', 'phone'],
  ['333-123.45.67', 'phone'],
  ['0575 0505', 'phone'],
  ['IMG_1234.HEIC', 'file'],
  ['carta identità fronte.pdf', 'file'],
  ['la  mia  carta  fronte.pdf', 'file'],
  ['foto.jpg', 'file'],
  ['foto.jpeg', 'file'],
  ['foto.tif', 'file'],
  ['foto.tiff', 'file'],
  ['foto.doc', 'file'],
  ['foto.docx', 'file'],
  [`${'x'.repeat(120)}.pdf`, 'file'],
  ['R0SMRA80A01H501U', 'fiscal-code'],
  [' a@example.org ', 'address'],
  ['+12345', 'phone'],
  ['0039 333 123 4567', 'phone'],
  ['01573850516', 'vat-number'],
  ['00488410010', 'vat-number'],
  ['015 738 505 16', 'vat-number'],
  ['34567890123', 'vat-number'],
  ['01573850517', 'phone'],
  ['015738505160', 'phone'],
  ['0157385051', 'phone'],
  ['34567890127', 'phone'],
  ['P.IVA 01573850516', 'vat-number'],
  ['p. iva: 01573850516', 'vat-number'],
  ['PIVA 01573850516', 'vat-number'],
  ['partita iva IT01573850516', 'vat-number'],
  ['CF RSSMRA80A01H501U', 'fiscal-code'],
  ['c.f. RSSMRA80A01H501U', 'fiscal-code'],
  ['codice fiscale: rssmra80a01', 'fiscal-code'],
  ['cell 333 1234567', 'phone'],
  ['cellulare 3331234567', 'phone'],
  ['tel. 0575 0505', 'phone'],
  ['telefono: 0575 0505', 'phone'],
  ['RSSMRA8OA', 'fiscal-code'],
  ['RSSMRA80A0', 'fiscal-code'],
  ['RSSMRA80A01H501UXY', 'fiscal-code'],
] as const)('%s is a value: %s', (text, kind) => {
  expect(inputKind(text)).toBe(kind);
});

test.each([
  'password dimenticata',
  'codice fiscale',
  'come scrivo a@example.org',
  '4 MB',
  'versione 2.0',
  '15 dicembre 2023',
  'webmail.pec.it',
  'gestionemail.pec.it/login',
  'contact-details-edit',
  `${'x'.repeat(121)}.pdf`,
  'foto.pdf grande',
  '.pdf',
  'come apro la mia carta.pdf',
  'RSSMRA80A01H501UXYZ',
  'R0SMRA80A01H501UXXXX',
  'X1R0SMRA80A01H501U',
  'presentazione123',
  'legge 123456',
  '123456 euro',
  'XIT12345678903',
  'IT123456789031',
  'SPID',
  'iphone15',
  'iPhone 15 Pro',
  'smime.p7s',
  'prezzo 10',
  'studio 5',
  'RSSMRA80',
  'RSSMRA80F',
  'RSSMRA80Ab',
  'telefono 1234',
  'codice fiscale rifiutato',
  'cf',
  'cellulare',
  'tel.',
  'partita iva 12 e 13',
  'prefisso 01573850516x',
  '',
])('«%s» is a query', (text) => {
  expect(inputKind(text)).toBeNull();
});

test('of a file name its ending may be looked for, of any other value nothing', () => {
  expect(searchable('IMG_1234.HEIC', 'file')).toBe('HEIC');
  expect(searchable('IMG_1234.HEIC ', 'file')).toBe('HEIC');
  expect(searchable('RSSMRA80A01H501U', 'fiscal-code')).toBe('');
  expect(searchable('a@example.org', 'address')).toBe('');
});

// How long it takes is held in tests/unit/safety/linear.test.ts.
test('whatever is typed, it answers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      inputKind(text);
    }),
  );
  for (const piece of ['a@', '1 ', 'a', '.', 'aaaaaa1', ' @ ']) inputKind(piece.repeat(10_000));
});

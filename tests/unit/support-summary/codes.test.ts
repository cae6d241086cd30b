import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/checkers/support-summary/index.ts';
import { isOfNames, slipsOf } from '../../../src/checkers/support-summary/fiscal-shape.ts';

const CODE = 'RSS•••••••••••••';

describe('a codice fiscale with a slip', () => {
  it.each([
    ['CF RSSMRA80A1H501U rifiutato dal sito', `CF ${CODE} rifiutato dal sito`],
    ['Il sito rifiuta RSSMRA80A01H501', `Il sito rifiuta ${CODE}`],
    ['CF rssmra80a01 h501', `CF ${CODE}`],
    ['RSMRA80A01H501U', 'RSM•••••••••••••'],
    ['RSSMRA800A01H501U non va', `${CODE} non va`],
    ['RSS MRA 80X01 H501U', CODE],
    ['il mio è RSSMRA80A01H501 e non va', `il mio è ${CODE} e non va`],
    ['RSSMR80A01H501U e non va', `${CODE} e non va`],
    ['è RSSMR80A01H501U e non va', `è ${CODE} e non va`],
    ['è RSS MRA 80A01 H501U e non va', `è ${CODE} e non va`],
    ['cf RSS MRA 80A01 H501U a', `cf ${CODE} a`],
    ['è RSSMRA 80A01 H501 U e', `è ${CODE} e`],
    ['RSSMRA80A01H50 1U', CODE],
    ['RSSMRA80A01H501UU', CODE],
    ['RSSMRA80A01H5', '[codice tolto]'],
    ['RSSMRA80A01H50', CODE],
    ['RSSMRA8A001H501U', CODE],
    ['RSSMRA80A01H501U3', CODE],
    ['FOALCU 80A01 H501U', 'FOA•••••••••••••'],
    ['AIXFOX 80A01 H501U', 'AIX•••••••••••••'],
    ['RSMRA 80A01 H501U', 'RSM•••••••••••••'],
    ['R S S M R A 8 0 A 0 1 H 5 0 1 U e non va', `${CODE} e non va`],
    ['R S S M R A 8 0 A 0 1 H 5 0 U', CODE],
    ['R S S M R A 8 0 A 0 1 H 5 0', CODE],
    ['R S S M R A 8 0 A 0 1 H 5 0 1 E', CODE],
    ['RSSMRA 80A01 H50', CODE],
    ['RSSMRA80A01 H501 e non va', `${CODE} e non va`],
    ['ho RSSMRA80A01 H501 o no', `ho ${CODE} o no`],
    ['RSSMRA80A01H501 3 volte', `${CODE} 3 volte`],
    ['3 SSMRA80A01H501U', '3 SSM•••••••••••••'],
    ['RSSMMRA 80A01 H501U', CODE],
    ['RSSSMMRA 80A01 H501U', CODE],
    ['RSSMRA8MALMH501', CODE],
    ['RSSMRAMMALMH501', 'RSSMRAMMALMH501'],
    ['BBBB 00A00 A000A', 'BBB•••••••••••••'],
    ['ABC12DEF34GHI56', '[codice tolto]'],
    ['80A01H501U', '[codice tolto]'],
    ['abc123456', '[codice tolto]'],
    ['1a2b3c4dx', '[codice tolto]'],
    ['abc12345', 'abc[codice tolto]'],
    ['ab1234567', 'ab[codice tolto]'],
    ['abcdef123', 'abcdef123'],
    ['1a2b3cdxy', '1a2b3cdxy'],
    ['carta CA12345AA', 'carta [codice tolto]'],
    ['codiceRSSMRA80A01H501U', '[codice tolto]'],
  ])('«%s» becomes «%s»', (input, output) => {
    expect(redact(input).text).toBe(output);
  });

  it.each([
    'Lunedì 23 alle 10:30',
    'Il giorno 23 alle 10:30 non sono riuscito',
    'Al passo 3 alle 10:30',
    'Sabato 21 alle 10:10',
    'dopo il passo 2 alle 9:15 ho chiuso',
    'Errore 12 e 13 c 100 a',
    'ordine 22 e 23 o 24 u',
    'Passo 3 di 6, errore 50 e 20 a 100 e basta',
    'chrome 13 e 10 a 100 a',
    'Galaxy S23 Ultra',
    'win10x64',
    'abcdefgh12ij',
    'ab123',
    'BRBNRT 23 al 30 c 100 a',
    'casella 23 e 30 c 100 a',
    'RSSMRA 80',
  ])('is no code: «%s»', (text) => {
    expect(redact(text)).toMatchObject({ text, hidden: {} });
  });

  it.each([
    ['rssmra80a01h501u', 0],
    ['r5smra8oa0ih50iu', 0],
    ['rssmra80a01h501', 1],
    ['rssmra80a1h501u', 1],
    ['rssmra800a01h501u', 1],
    ['rssmr8a0a01h501u', 1],
    ['rssmra80x01h501u', 1],
    ['smra80a01h501u', 2],
    ['rrssmra80a01h501uu', 2],
    ['rssmra80x01h501$', 2],
    ['rssmr', 3],
    ['1234567890123456', 3],
    ['', 3],
  ])('%s is %i away from the shape', (text, slips) => {
    expect(slipsOf(text)).toBe(slips);
  });
});

describe('letters alone', () => {
  it.each([
    'rssmra',
    'foalcu',
    'bcdaei',
    'aeibcd',
    'bciaue',
    'aixfox',
    'foxaix',
    'aei',
    'abc',
    'rsma',
    'rssmmra',
    'brbnrtla',
  ])('may be of a name: %s', (letters) => {
    expect(isOfNames(letters)).toBe(true);
  });

  it.each([
    'errore',
    'chrome',
    'aruba',
    'windows',
    'casella',
    'xfoalcu',
    'foalcux',
    'rasa',
    'baei',
    'aeiaba',
    'aeobab',
  ])('are a word: %s', (letters) => {
    expect(isOfNames(letters)).toBe(false);
  });

  it('count as a code where they are one with digits', () => {
    expect(redact('carta CA12345AA, RSSMRA80A01H501U').hidden).toEqual({ code: 1, fiscalCode: 1 });
  });
});

describe('what is no account of a bank', () => {
  it.each([
    ['SMS +39 333 1234567 non è arrivato', 'SMS •••••••••••••67 non è arrivato'],
    ["L'SMS +393331234567 non è mai arrivato", "L'SMS •••••••••••67 non è mai arrivato"],
    [
      'webmail.pec.it 23/11/2026 10:30 la pagina è bianca',
      'webmail.pec.it 23/11/2026 10:30 la pagina è bianca',
    ],
    ['www.aruba.it 0575 0505 0505 1 chiamato ieri', 'www.aruba.it ••••••••••••••51 chiamato ieri'],
    ['pec.it 60 X 05428 11101 000000123456', 'pec.it 60 X ••••••••••••••••••••••••'],
    ['IT60 X054 2811 1010 0000 chiamato ieri', 'IT60 X••••••••••••••••00 chiamato ieri'],
    ['IT60 X054 2811 101 chiamatoieri', 'IT60 X••••••••••01 chiamatoieri'],
    ['ITX6 X054 2811 1010 0000 0123 456', 'ITX6 X•••••••••••••••••••••••••••'],
    ['IT6OX0542811101000000123456', '[codice tolto]'],
  ])('«%s» becomes «%s»', (input, output) => {
    expect(redact(input).text).toBe(output);
  });

  it.each([
    ['IBAN IT60 X054 2811 1010 0000 0123 456 e poi', 'IBAN [IBAN tolto] e poi'],
    ['IBAN:IT60X0542811101000000123456.', 'IBAN:[IBAN tolto].'],
    ['I T 6 0 X 0 5 4 2 8 1 1 1 0 1 0 0 0 0 0 0 1 2 3 4 5 6', '[IBAN tolto]'],
    ['it 60 x 05428 11101 0000cc123456', '[IBAN tolto]'],
  ])('while «%s» is one', (input, output) => {
    expect(redact(input).text).toBe(output);
  });
});

describe('numbers that an office needs', () => {
  it.each([
    'Firefox 153.0.1 su Windows 11',
    'iOS 17.1.2',
    'Chrome versione 131.0.6778.86',
    'Errore 1020',
    'errore: 1020',
    'errore 0x80072ee7',
    'Windows 11 24H2',
    'errore n. 1020',
    'error 1020.',
    '3024x4032',
    '3024 × 4032',
    'foto 768 x 1024, poi',
    'Foto 12 3024×4032',
    'foto 4000x3000px',
    'fronte 3024x4032, retro 800x600',
    'codice: 0x80072ee7',
    'ho il codice, e la foto 3024x4032',
  ])('stay: «%s»', (text) => {
    expect(redact(text)).toMatchObject({ text, hidden: {} });
  });

  it.each([
    ['errore 482913', 'errore [codice tolto]'],
    ['errore 1020 4567', 'errore [codice tolto]'],
    ['errore 1020-4567', 'errore [codice tolto]'],
    ['10x80072ee7', '[codice tolto]'],
    ['Windows 1124', 'Windows [codice tolto]'],
    ['terrore 1020', 'terrore [codice tolto]'],
    ['Firefox 153.0.1.2.3', 'Firefox [codice tolto]'],
    ['nastrios 17.1.2', 'nastrios [codice tolto]'],
    ['numero 17.1.2.5', 'numero [codice tolto]'],
    ['3024x40321', '[codice tolto]x[codice tolto]'],
    ['a3024x4032', 'a[codice tolto]x[codice tolto]'],
    ['×3024x4032', '×[codice tolto]x[codice tolto]'],
    ['347 123x4567', '[codice tolto]x[codice tolto]'],
    ['PIN 1234 × 5678', 'PIN [codice tolto]'],
    ['codice: 3024x4032', 'codice: [codice tolto]'],
    ['il codice è 482 x 913', 'il codice è [codice tolto]'],
    ['OTP 482x913', 'OTP [codice tolto]'],
    ['OTP 482×913', 'OTP [codice tolto]'],
    ['carta 4111×1111×1111×1111', 'carta •••••••••••••••••••'],
    ['1111 x 1111 x 1111', '[codice tolto] x [codice tolto] x [codice tolto]'],
    ['347×123×4567', '••••••••••67'],
    ['347 × 123 × 4567', '••••••••••••••67'],
  ])('and «%s» becomes «%s»', (input, output) => {
    expect(redact(input).text).toBe(output);
  });
});

describe('a sign that nobody knows between the digits', () => {
  it.each([
    ['IBAN IT60•X054•2811•1010•0000•0123•456', 'IBAN [IBAN tolto]'],
    ['carta 4111·1111·1111·1111', 'carta •••••••••••••••••••'],
    ['OTP 482•913', 'OTP [codice tolto]'],
    ['codice 482·913', 'codice [codice tolto]'],
    ['PIN 1234☺5678', 'PIN [codice tolto]'],
    ['tel. 347•123•4567', 'tel. ••••••••••67'],
    ['cell 333x1234567', 'cell •••••••••67'],
    ['cell 333x123x4567', 'cell ••••••••••67'],
    ['333x123x45', '333x[codice tolto]'],
    ['333x12345', '333x[codice tolto]'],
    ['333x123456', '••••••••56'],
    ['333x123x456', '•••••••••56'],
  ])('«%s» becomes «%s»', (input, output) => {
    expect(redact(input).text).toBe(output);
  });
});

describe('a number with its unit', () => {
  it.each([
    'la foto pesa 3,98 MB (3.981.204 byte)',
    'La foto del fronte pesa 3.981.204 byte: Windows mostra 3,87 MB',
    'pesa 3981204 byte',
    '987654321 byte',
    '1.024 MB',
    '1024 KB',
    '1024KiB',
    '1,5-2,5 GB',
    '10-15 minuti',
    '10 / 15 minuti',
    '1440 minuti',
    '24/48 ore',
    '1000 ore',
    '1200-1500 messaggi',
    '10.000 messaggi',
    '1000 giorni',
    '1000 secondi',
    '1000 settimane',
    '1000 mesi',
    '1000 volte',
    '1000 anni',
    'foto 3024 pixel per 4032 px',
    'passo 12: 10.000 messaggi',
    'passo 12 (10-15 minuti)',
    'passo 3 10-15 minuti',
  ])('stays: «%s»', (text) => {
    expect(redact(text)).toMatchObject({ text, hidden: {} });
  });

  it.each([
    ['333 1234567 giorni fa', '•••••••••67 giorni fa'],
    ['3331234567 giorni fa', '••••••••67 giorni fa'],
    ['347 123 4567 giorni fa', '••••••••••67 giorni fa'],
    ['347•123•4567 giorni fa', '••••••••••67 giorni fa'],
    ['(0575) 4567 giorni fa', '([codice tolto] giorni fa'],
    ['+3933 minuti', '[codice tolto] minuti'],
    ['a1234 minuti', 'a[codice tolto] minuti'],
    ['codice 4829 minuti fa', 'codice [codice tolto] minuti fa'],
    ['OTP: 482913 byte', 'OTP: [codice tolto] byte'],
    ['arrivato 4829 ore 10:30', 'arrivato [codice tolto] ore 10:30'],
    ['arrivato 4829 ora provo', 'arrivato [codice tolto] ora provo'],
    ['48291 messaggi', '[codice tolto] messaggi'],
    ['1234567890 byte', '••••••••90 byte'],
    ['4829 minutini', '[codice tolto] minutini'],
    ['Chiamatemi al 333.123-4567 ore pasti', 'Chiamatemi al ••••••••••67 ore pasti'],
    ['al 333.123-4567 giorni fa', 'al ••••••••••67 giorni fa'],
    ['sono allo 0541/7890 ore pasti', 'sono allo [codice tolto] ore pasti'],
    ['allo 0541 minuti fa', 'allo [codice tolto] minuti fa'],
    ['interno 4829 ore ufficio', 'interno [codice tolto] ore ufficio'],
    ['interno 4829 ore serali', 'interno [codice tolto] ore serali'],
    ['4829 parole', '[codice tolto] parole'],
  ])('and «%s» becomes «%s»', (input, output) => {
    expect(redact(input).text).toBe(output);
  });
});

describe('a partita IVA with blanks', () => {
  it.each([
    ['P.IVA 015 738 505 16', 'P.IVA •••••••••••'],
    ['P. IVA: 0157•3850•516', 'P. IVA: •••••••••••'],
    ['piva 015-738-505-16', 'piva •••••••••••'],
    ['partita iva n. 015 7385 0516', 'partita iva n. •••••••••••'],
    ['La partita IVA è IT 015 7385 0516', 'La partita IVA è IT •••••••••••'],
  ])('is known by its name: «%s»', (input, output) => {
    expect(redact(input)).toMatchObject({ text: output, hidden: { vat: 1 } });
  });

  it.each([
    ['tel. 015 738 505 16', 'tel. ••••••••••••16'],
    ['P.IVA 015 738 5051', 'P.IVA ••••••••••51'],
    ['P.IVA e telefono 015 738 505 16', 'P.IVA e telefono ••••••••••••16'],
    ['stativa 015 738 505 16', 'stativa ••••••••••••16'],
    ['mappiva 015 738 505 16', 'mappiva ••••••••••••16'],
  ])('and is none in «%s»', (input, output) => {
    expect(redact(input)).toMatchObject({ text: output, hidden: { phone: 1 } });
  });
});

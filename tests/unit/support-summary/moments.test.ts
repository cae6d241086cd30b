import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/checkers/support-summary/index.ts';
import { fold } from '../../../src/checkers/support-summary/fold.ts';
import { days, FIRST_YEAR, moments } from '../../../src/checkers/support-summary/moments.ts';

describe('days and times, which an office asks for', () => {
  it.each([
    '23/11/2026',
    `3/1/${FIRST_YEAR}`,
    '31.12.2099',
    '22-11-2026',
    '2026-11-22',
    '2026-1-2',
    '2026/11/23',
    '23 / 11 / 2026',
    '23/11',
    '23/11/26',
    '3/4/20',
    '3/4/39',
    '23 novembre 2026',
    '23 nov. 2026',
    'lun 23 nov 2026 alle ore 10:30',
    '3 dicembre del 2026',
    "23 novembre '26",
    '1° dicembre 2026',
    'novembre 2026',
    '23/11/2026 10:30',
    '23/11/2026 10.30',
    '23/11/2026 ore 10,30',
    '20, 21 e 22 novembre',
    '20 - 22 novembre 2026',
    '3 e 4 novembre alle 10,30',
    '23/11/2026, 10:30',
    '23/11/2026 - 10:30',
    '23/11/2026-10:30',
    '23/11/2026 (ore 10:30)',
    '23/11/2026 alle 10:30',
    '23/11/2026 alle ore 10.30',
    '23/11/2026 ore 10.30-11.00',
    '23/11/2026 alle ore 10:31:22 (+0100)',
    '23/11/2026 10:30:45',
    '23/11/2026, 10:30:15 +01:00',
    '2026-11-23T10:30:00',
    '2026-11-23T10:30:00.123Z',
    '23 Novembre 2026 ore 9.05',
    '23.11.2026 10.30',
    '20/11/2026, 23/11/2026',
    '20/11/2026-23/11/2026',
    '20.11.2026 - 23.11.2026',
    '23/11 alle 10:30',
    '23/11/2026 (2 tentativi)',
    '23/11 3 tentativi',
    '23 novembre 2026: 3 tentativi',
    '10:30',
    '10:30:45 CET',
    '10:30-11:00',
    '10:30/10:45',
    '10:30 15',
    'alle 23:59',
    'ore 7.00',
    'ALLE 20:15',
    'alle\n10:30',
    'alle  10.30',
    'dalle 10:30 alle 11:00',
    'dalle 10.30 alle 11.00',
    'alle 10:30 23/11/2026',
    '10:30 del 23/11/2026',
    'verso le 10.30',
    'oggi 10.30',
    'h 10.30',
    'h10.30',
    'Ora: 10.30',
    '(ore 10:30)',
  ])('«%s» stays as it is', (moment) => {
    for (const text of [`il ${moment}, poi`, moment, `Passo 3: ${moment}.`])
      expect(redact(text)).toMatchObject({ text, hidden: {} });
  });

  it.each([
    'Il giorno 23/11/2026 alle ore 10:31:22 (+0100) il messaggio è stato consegnato',
    'Martedì 24 alle 10:30',
    'Errore 403 alle 11:20',
    'Errore 403 - 23 novembre 2026',
    'Errore 403 - 2026/11/23',
    'Errore 403 - 23/11/2026',
    'passo 3 - 23 novembre 2026',
    'Passo 4 (ore 10:30)',
    'il codice alle 10:30 non arriva',
    'il codice non arriva, 23/11/2026',
    'il link è scaduto il 23/11/2026',
    'Passo 2: il 20/11/2026 e il 21/11/2026 alle 9.30',
    'alle 10:30, 10:35 e 10:40',
    'ho telefonato il 23/11/2026',
    'sono nata qui. Il 23/11/2026 non va',
  ])('in «%s», too', (text) => {
    expect(redact(text)).toMatchObject({ text, hidden: {} });
  });

  it('are told with their place, as they were typed', () => {
    expect(moments(fold('il 23/11/2026 alle 10:30 e 3/4/1980'))).toEqual([
      { kind: null, from: 3, to: 24, text: null },
      { kind: 'date', from: 27, to: 35, text: '[giorno tolto]' },
    ]);
  });

  it('stay where the time beside them cannot be read', () => {
    expect(redact('23/11/2026 10:75').text).toBe('23/11/2026 [codice tolto]');
    expect(redact('23/11/2026 alle 10:30:99').text).toBe('23/11/2026 alle [codice tolto]');
    expect(redact('23/11/2026 1234').text).toBe('23/11/2026 [codice tolto]');
    expect(redact('23/11/2026 10.30.123').text).toBe('23/11/2026 [codice tolto]');
    expect(redact('23/11/2026: cod. 333444').text).toBe('23/11/2026: cod. [codice tolto]');
  });
});

describe('days of a life or of a document', () => {
  it.each([
    ['nata il 3/4/1980', 'nata il [giorno tolto]'],
    ['nato il 1 gennaio 1980 a Roma', 'nato il [giorno tolto] a Roma'],
    [`il 3/4/${FIRST_YEAR - 1}`, 'il [giorno tolto]'],
    ['3 aprile 1980', '[giorno tolto]'],
    ['aprile 1980', '[giorno tolto]'],
    ["3 aprile '80", '[giorno tolto]'],
    ['3 aprile 80', '[giorno tolto]'],
    ['3 aprile del 1980', '[giorno tolto]'],
    ['3/4/80', '[giorno tolto]'],
    ['3/4/19', '[giorno tolto]'],
    ['3/4/40', '[giorno tolto]'],
    ['3.4.1980', '[giorno tolto]'],
    ['1980-04-03', '[giorno tolto]'],
    ['nato a Roma il 23/11/2021', 'nato a Roma il [giorno tolto]'],
    ['nata il 3 aprile', 'nata il [giorno tolto]'],
    ['data di nascita: 23/11/2021', 'data di nascita: [giorno tolto]'],
    ['scadenza 12/05/2030', 'scadenza [giorno tolto]'],
    ['scade il 12/05/2030', 'scade il [giorno tolto]'],
    ['rilasciata dal Comune il 12/05/2024', 'rilasciata dal Comune il [giorno tolto]'],
    ['il documento è scaduto il 12 maggio 2024.', 'il documento è scaduto il [giorno tolto].'],
    ['la carta è scaduta ieri, il 12/05/2024', 'la carta è scaduta ieri, il [giorno tolto]'],
    ["carta d'identità valida fino al 12/03/2030", "carta d'identità valida fino al [giorno tolto]"],
    ["la carta vale fino all'8 marzo 2030", "la carta vale fino all'[giorno tolto]"],
    ['il passaporto vale fino a marzo 2030', 'il passaporto vale fino a [giorno tolto]'],
    ['la mia CIE vale fino al 12 marzo 2031', 'la mia CIE vale fino al [giorno tolto]'],
    ['patente non più valida dal 12/03/2025', 'patente non più valida dal [giorno tolto]'],
    [
      'il documento era valido fino a sabato 12/03/2025',
      'il documento era valido fino a sabato [giorno tolto]',
    ],
    ['la tessera valeva fino al giorno 12/03/2025', 'la tessera valeva fino al giorno [giorno tolto]'],
    ['la patente va bene fino al 12/03/2030', 'la patente va bene fino al [giorno tolto]'],
    ['data di emissione: 12/03/2022', 'data di emissione: [giorno tolto]'],
    ['scad. 12/03/2030', 'scad. [giorno tolto]'],
    ['scad 12/03/2030', 'scad [giorno tolto]'],
    ['Data scad.: 12/03/2030', 'Data scad.: [giorno tolto]'],
    ['Validità: 12/03/2030', 'Validità: [giorno tolto]'],
    ['il documento scadrà il 12/03/2030', 'il documento scadrà il [giorno tolto]'],
    ['la carta scadeva il 12/03/2025', 'la carta scadeva il [giorno tolto]'],
    ['le carte scadono il 12/03/2025', 'le carte scadono il [giorno tolto]'],
    ['le carte scadranno il 12/03/2030', 'le carte scadranno il [giorno tolto]'],
    ['credevo scadesse il 12/03/2025', 'credevo scadesse il [giorno tolto]'],
    ['deve scadere il 12/03/2029', 'deve scadere il [giorno tolto]'],
    [
      'scadenza del documento (giorno, mese, anno): 12/03/2030',
      'scadenza del documento (giorno, mese, anno): [giorno tolto]',
    ],
    ['scaduta il 12/03/2024 la mia carta', 'scaduta il [giorno tolto] la mia carta'],
    ['scaduto il 12 marzo 2024 il passaporto', 'scaduto il [giorno tolto] il passaporto'],
    ['carta nr. 12 scaduta il 12/03/2024', 'carta nr. 12 scaduta il [giorno tolto]'],
  ])('«%s» becomes «%s»', (text, shown) => {
    expect(redact(text).text).toBe(shown);
    expect(redact(text).hidden).toEqual({ date: 1 });
  });

  it('are the first and the last of a document, behind its number, too', () => {
    expect(redact('documento n. CA12345AA valido dal 12/03/2020 al 12/03/2030').text).toBe(
      'documento n. [codice tolto] valido dal [giorno tolto] al [giorno tolto]',
    );
    expect(redact('Validità: dal 12/03/2020 al 12/03/2030').text).toBe(
      'Validità: dal [giorno tolto] al [giorno tolto]',
    );
  });

  it.each([
    'il link è scaduto il 23/11/2026, la carta no',
    'il link è scaduto il 23/11/2026. La carta no',
    'ho la carta. Il link è scaduto il 23/11/2026',
    'ho la carta. Il link è valido fino al 23/11/2026',
    'il link valido fino al 23/11/2026 non va',
    'la carta è valida ma il 23/11/2026 non va',
    'la carta è valida, dal 23/11/2026 non va',
    'la carta è valida e canal 23/11/2026',
    'ho fatto la carta infino al 23/11/2026',
    'ho aspettato fino al 23/11/2026',
    'una foto scadente, il 23/11/2026',
    'il valore della carta al 23/11/2026',
    'la carta invalida dal 23/11/2026',
    'la cartavalida dal 23/11/2026',
    'la scarta, vale fino al 23/11/2026',
    'invalidità del 23/11/2026',
    'scaduta il 23/11/2026 la scarta',
    'scaduta il 23/11/2026 e dopo ho mandato la carta',
    'ho mandato la carta il 23/11/2026',
    "il documento era in un'altra cartella e l'ho trovato, vale fino al 23/11/2026",
  ])('are not in «%s»', (text) => {
    expect(redact(text)).toMatchObject({ text, hidden: {} });
  });

  it('take no other time with them', () => {
    expect(redact('scadenza del link: 10:30').hidden).toEqual({});
    expect(redact('rinata il 23/11/2026').hidden).toEqual({});
  });

  it('are all days where none has a place', () => {
    expect(days(fold('il 3 aprile e il 4/5/2026 alle 10:30'))).toEqual([
      { kind: 'date', from: 3, to: 11, text: '[giorno tolto]' },
      { kind: 'date', from: 17, to: 36, text: '[giorno tolto]' },
    ]);
    expect(days(fold('alle 10:30'))).toEqual([]);
  });
});

describe('what only looks like one', () => {
  it.each([
    ['PIN 12:34', 'PIN [codice tolto]'],
    ['PIN: 23/11', 'PIN: [codice tolto]'],
    ['OTP = 23/11/2026', 'OTP = [codice tolto]'],
    ['codice 12:34:56', 'codice [codice tolto]'],
    ['il codice è 23/11/26', 'il codice è [codice tolto]'],
    ['tel 23/11/2026', 'tel [codice tolto]'],
    ['tel. 06/12 34567', 'tel. •••••••••67'],
    ['32/11/2026', '[codice tolto]'],
    ['0/11/2026', '[codice tolto]'],
    ['12/13/2026', '[codice tolto]'],
    ['12/11-2026', '[codice tolto]'],
    ['2026-13-01', '[codice tolto]'],
    ['12/11/20261', '•••••••••61'],
    ['12/11/2026/5', '••••••••••65'],
    ['5/12/11/2026', '••••••••••26'],
    ['a12/11/2026', 'a[codice tolto]'],
    ['12/11/2026a', '[codice tolto]a'],
    ['333 12.10.2026', '••••••••••••26'],
    ['10:30 333 12.10.2026', '10:30 ••••••••••••26'],
    ['33312.10.2026', '•••••••••••26'],
    ['12.10.2026 333', '••••••••••••33'],
    ['12.10.2026 - 33', '•••••••••••••33'],
    ['23/11 333444', '••••••••••44'],
    ['333 23/11', '[codice tolto]'],
    ['12-11-26', '[codice tolto]'],
    ['10.30', '[codice tolto]'],
    ['10,30', '[codice tolto]'],
    ['48, 49 e 22 novembre', '[codice tolto] e 22 novembre'],
    ['alle 24:30', 'alle [codice tolto]'],
    ['alle 10:60', 'alle [codice tolto]'],
    ['10:301', '[codice tolto]'],
    ['1010:30', '[codice tolto]'],
    ['33:10:30', '[codice tolto]'],
    ['alle 10.30 45', 'alle [codice tolto]'],
    ['alle 1030', 'alle [codice tolto]'],
    ['valle 10.30', 'valle [codice tolto]'],
    ['anno 2026', 'anno [codice tolto]'],
  ])('«%s» is hidden', (text, shown) => {
    expect(redact(text).text).toBe(shown);
  });
});

import { describe, expect, it } from 'vitest';
import {
  checkFiscalCode,
  describeFiscalCode,
  type FiscalCode,
  type PlaceSource,
} from '../../../src/checkers/fiscal-code/index.ts';
import { makePlaceFiles } from '../../../src/integrations/place-files.ts';
import { omocode } from './corpus.ts';
import { put, sealed } from './helpers.ts';

const files = await makePlaceFiles();
const places: PlaceSource = (letter) => Promise.resolve(files.get(letter) ?? null);

function read(code: string): FiscalCode {
  const { value } = checkFiscalCode(code);
  if (!value) throw new Error(`${code} is not accepted`);
  return value;
}

async function lines(code: string, from: PlaceSource = places): Promise<Record<string, string>> {
  const holder = await describeFiscalCode(read(code), from);
  return Object.fromEntries(holder.lines.map(({ label, text }) => [label, text]));
}

const SAMPLE = 'RSSMRA80A01H501U';
const bornOn = (date: string, place: string) => sealed(put(put(SAMPLE, 6, date), 11, place));

describe('what the code says', () => {
  it('is birth, sex, place and omocodia', async () => {
    expect(await lines(SAMPLE)).toEqual({
      'Data di nascita': '1º gennaio 1980',
      Sesso: 'maschile',
      'Luogo di nascita': 'Roma (RM)',
      Omocodia: 'no',
    });
  });

  it('is both centuries where two fit', async () => {
    const said = await lines(bornOn('10E55', 'H501'));
    expect(said['Data di nascita']).toBe(
      '15 maggio 1910 oppure 15 maggio 2010: il codice non dice il secolo',
    );
    expect(said['Sesso']).toBe('femminile');
  });

  it('is the plain code of an omocode', async () => {
    expect((await lines(omocode(SAMPLE, 5)))['Omocodia']).toBe(`sì: senza, il codice sarebbe ${SAMPLE}`);
  });

  it('is a state by its name alone', async () => {
    expect((await lines(bornOn('80A01', 'Z110')))['Luogo di nascita']).toBe('Francia');
    expect((await lines(bornOn('80A01', 'Z136')))['Luogo di nascita']).toBe('Georgia');
  });
});

describe('a birthplace', () => {
  // M304 Mosso: 1 January 1999 to 31 December 2018.
  it.each([
    ['99A01', true, 'its first day'],
    ['18T31', true, 'its last day'],
    ['98T31', false, 'the day before its first'],
  ])('born on %s, existed: %s, on %s', async (date, existed) => {
    const holder = await describeFiscalCode(read(bornOn(date, 'M304')), places);
    const births = holder.kind === 'person16' ? holder.births : [];
    expect(births.some(({ placeExisted }) => placeExisted)).toBe(existed);
  });

  it('is told for each of two births apart', async () => {
    const holder = await describeFiscalCode(read(bornOn('19A01', 'M304')), places);
    expect(holder).toMatchObject({
      births: [
        { date: '1919-01-01', placeExisted: false },
        { date: '2019-01-01', placeExisted: false },
      ],
      place: { name: 'Mosso', province: 'BI' },
    });
    expect((await lines(bornOn('19A01', 'M304')))['Luogo di nascita']).toMatch(
      /^Mosso \(BI\)\. Negli elenchi non c'è un luogo con questo codice il 1º gennaio 1919 e il 1º gennaio 2019: /,
    );
  });

  it('names the days as they are spoken', async () => {
    expect((await lines(bornOn('19A08', 'M304')))['Luogo di nascita']).toContain(
      "con questo codice l'8 gennaio 1919 e l'8 gennaio 2019: ",
    );
  });

  it.each([
    ['28A01', 'B113', true],
    ['48T31', 'B113', true],
    ['49A01', 'B113', false],
  ])('known by years counts them whole: %s in %s', async (date, place, existed) => {
    const holder = await describeFiscalCode(read(bornOn(date, place)), places);
    expect(holder.kind === 'person16' && holder.births[0]?.placeExisted).toBe(existed);
  });

  it('that no list has is told so, and the verdict stands', async () => {
    expect((await lines(bornOn('80A01', 'A030')))['Luogo di nascita']).toContain(
      'A030: non è negli elenchi pubblici',
    );
  });

  it.each([
    ['answers null', () => Promise.resolve(null)],
    ['rejects', () => Promise.reject(new Error('offline'))],
    [
      'throws',
      () => {
        throw new Error('offline');
      },
    ],
  ] as const)('stays unnamed where its source %s', async (_, source) => {
    const holder = await describeFiscalCode(read(SAMPLE), source);
    expect(holder).toMatchObject({ place: null, births: [{ date: '1980-01-01', placeExisted: null }] });
    expect((await lines(SAMPLE, source))['Luogo di nascita']).toBe(
      'codice H501: ora non riusciamo a leggere il nome del luogo. La forma resta corretta.',
    );
  });

  it('is asked for once, by the letter alone', async () => {
    const asked: string[] = [];
    await describeFiscalCode(read(SAMPLE), (letter) => {
      asked.push(letter);
      return places(letter);
    });
    expect(asked).toEqual(['H']);
  });
});

describe('eleven digits', () => {
  it('are explained without asking for a place', async () => {
    const holder = await describeFiscalCode(read('01573850516'), () =>
      Promise.reject(new Error('not needed')),
    );
    expect(holder.kind).toBe('digits11');
    expect(holder.lines).toHaveLength(3);
    expect(holder.lines[0]?.text).toContain('Può essere una partita IVA');
    expect(holder.lines.map(({ label }) => label)).toEqual(['Che cosa può essere', '', '']);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkFiscalCode, isPlaceFile } from '../../../src/checkers/fiscal-code/index.ts';
import { KNOWN_PLACES, knownPlacesModule } from '../../../src/integrations/generate-known-places.ts';
import { readPlaces, readSupplement } from '../../../src/integrations/place-data.ts';
import { makePlaceFiles, writePlaceFiles } from '../../../src/integrations/place-files.ts';
import { titleCase } from '../../../src/integrations/place-names.ts';
import { placesSupplement } from '../../../src/schemas/places-supplement.ts';
import { PLACES } from './corpus.ts';
import { found, message, put, sealed } from './helpers.ts';

const places = await readPlaces();
const files = await makePlaceFiles();
const bornIn = (place: string) => sealed(put('RSSMRA80A01H501U', 11, place));

describe('the place of birth', () => {
  it.each([...'ABCDEFGHILMZ'])('can start with %s', (letter) => {
    const place = PLACES.find((code) => code.startsWith(letter)) ?? '';
    expect(checkFiscalCode(bornIn(place)).verdict).toBe('ok');
  });

  it.each([...'JKNOPQRSTUVWXY'])('cannot start with %s', (letter) => {
    expect(found(bornIn(`${letter}501`))).toEqual([['place-letter', letter]]);
  });

  it.each(['A000', 'H000', 'Z000', 'Z099', 'Z162', 'Z908', 'Z999', 'M439', 'M999'])(
    'cannot be %s',
    (place) => {
      expect(found(bornIn(place))).toEqual([['place-unknown', place]]);
      expect(message(bornIn(place), 'place-unknown')).toContain(`Il luogo ${place} non esiste`);
    },
  );

  it('is read through omocodia letters', () => {
    expect(found(bornIn('HLLL'))).toEqual([['place-unknown', 'HLLL']]);
    expect(message(bornIn('HLLL'), 'place-unknown')).toContain('H000');
  });

  it.each(['A030', 'M001', 'M005'])('may be %s, an old code that no list has', (place) => {
    const { verdict, value } = checkFiscalCode(bornIn(place));
    expect(verdict).toBe('review');
    expect(value).toMatchObject({ place });
    expect(found(bornIn(place))).toEqual([['place-unlisted', place]]);
  });

  it('may be any that the lists have', () => {
    const known = places.map(({ code }) => code);
    expect(known).toHaveLength(10_063 + 22 + 70);
    expect(PLACES.toSorted()).toEqual(known.toSorted());
    const refused = known.filter((place) => checkFiscalCode(bornIn(place)).verdict !== 'ok');
    expect(refused).toEqual([]);
  });
});

describe('the module of known places', () => {
  it('is up to date', async () => {
    expect(readFileSync(KNOWN_PLACES, 'utf8')).toBe(await knownPlacesModule());
  });
});

describe('the data of places', () => {
  it('has a code once, whatever the time zone takes off its dates', () => {
    expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
    expect(places.find(({ code }) => code === 'H501')).toMatchObject({
      name: 'Roma',
      province: 'RM',
      to: '',
    });
  });

  it('ends a place on its last day, one before the package does', () => {
    expect(places.find(({ code }) => code === 'M304')).toMatchObject({
      from: '1999-01-01',
      to: '2018-12-31',
    });
    expect(places.find(({ code }) => code === 'A002')).toMatchObject({
      from: '1863-02-23',
      to: '1928-03-06',
    });
  });

  it('has the 22 comuni and the 70 states of the supplement', () => {
    const { comuni, states } = readSupplement();
    expect(comuni).toHaveLength(22);
    expect(states).toHaveLength(70);
  });

  it('has no damaged name left', () => {
    const damaged = places.filter(({ name }) => /[^\p{Script=Latin}\d '()/,.-]|[ÃĂ]/u.test(name));
    expect(damaged).toEqual([]);
  });

  it.each([
    ['Uggiate-trevano', 'Uggiate-Trevano'],
    ["Villa D'adige", "Villa d'Adige"],
    ['Abbadia Sopra Adda', 'Abbadia sopra Adda'],
    ["Reggio Nell'emilia", "Reggio nell'Emilia"],
    ['La Spezia', 'La Spezia'],
    ["Sant'angelo In Vado", "Sant'Angelo in Vado"],
    ["L'aquila", "L'Aquila"],
  ])('writes %s as %s', (name, mended) => {
    expect(titleCase(name)).toBe(mended);
  });
});

describe('the supplement', () => {
  const good = {
    source: { publisher: 'x', address: 'https://example.org', licence: 'x' },
    comuni: [],
    states: [],
    names: [],
  };

  it.each([
    [{ ...good, states: [{ code: 'A001', name: 'Ovunque' }] }, 'scrivi Z e tre cifre'],
    [{ ...good, comuni: [{ code: 'J001', name: 'Ovunque', to: '1928' }] }, 'scrivi una lettera da A a M'],
    [{ ...good, comuni: [{ code: 'A001', name: 'Ovunque', to: '28' }] }, 'scrivi un anno'],
    [
      {
        ...good,
        states: [
          { code: 'Z100', name: 'Uno' },
          { code: 'Z100', name: 'Due' },
        ],
      },
      'compare due volte',
    ],
  ])('says how to mend what is wrong in it', (data, remedy) => {
    const read = placesSupplement.safeParse(data);
    expect(read.error?.issues.map(({ message: text }) => text).join()).toContain(remedy);
  });
});

describe('the place files', () => {
  it('are one for each first letter, at most 11 kB each', () => {
    expect([...files.keys()].join('')).toBe('ABCDEFGHILMZ');
    const bytes = [...files].map(
      ([letter, file]) => [letter, gzipSync(JSON.stringify(file)).length] as const,
    );
    expect(bytes.filter(([, size]) => size > 11_000)).toEqual([]);
  });

  it('are written where the site is built, under their address', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'places-'));
    await writePlaceFiles(pathToFileURL(`${folder}/`));
    const written: unknown = JSON.parse(readFileSync(join(folder, 'dati/luoghi/H.json'), 'utf8'));
    expect(isPlaceFile(written) && written[501]).toEqual(['Roma', 'RM', '1884-09-11', '']);
    rmSync(folder, { recursive: true });
  });

  it('have the form that the engine asks of what is fetched', () => {
    for (const file of files.values()) {
      expect(isPlaceFile(JSON.parse(JSON.stringify(file)))).toBe(true);
    }
    for (const other of [null, {}, 'x', [1], [['a', 'b', 'c']], [['a', 'b', 'c', 4]]]) {
      expect(isPlaceFile(other)).toBe(false);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { checkImageFile, type Side } from '../../../src/checkers/document-photos/index.ts';
import { plansFor, type Plans } from '../../../src/components/checkers/photos/plan.ts';
import { makeJpeg } from '../../support/jpeg/encoder.ts';
import { degrees, exif } from '../../support/jpeg/segments.ts';
import { heicOf } from '../../support/photos/heic.ts';

const PLACE = exif({
  picture: [],
  position: [
    [2, 5, degrees(44.5)],
    [4, 5, degrees(11.3)],
  ],
});
const VIDEO = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom' + 'x'.repeat(5000), 'latin1');
const photo = (segments: number[][] = []): Uint8Array<ArrayBuffer> =>
  makeJpeg({ width: 640, height: 608, segments });

async function plans(name: string, parts: BlobPart[], side: Side = 'front'): Promise<Plans> {
  return plansFor(await checkImageFile(new File(parts, name), {}, side), side);
}

describe('the plan for a photo', () => {
  it('is none where the photo is good', async () => {
    expect(await plans('a.jpg', [photo()])).toEqual({ first: null, more: null });
  });

  it('changes the name alone where only the name is wrong', async () => {
    const { first } = await plans('a.png', [photo()], 'back');
    expect(first).toMatchObject({
      change: 'rename',
      name: 'documento-retro.jpg',
      button: 'Rinomina la foto del retro',
      says: ['Cambiamo solo il nome, in «documento-retro.jpg»: la foto resta identica.'],
    });
  });

  it('takes the position off as well where a name is wrong: a file is never written with it', async () => {
    const { first } = await plans('a.png', [photo([PLACE])]);
    expect(first?.change).toBe('lossless');
    expect(first?.says).toContain('Togliamo la posizione in cui è stata scattata: la foto resta identica.');
  });

  it('offers to take the position off a photo that is good', async () => {
    expect((await plans('a.jpg', [photo([PLACE])])).first).toMatchObject({
      change: 'lossless',
      button: 'Ripulisci la foto del fronte',
    });
  });

  it('takes a hidden video off without touching the picture, also where the file is too heavy for it', async () => {
    const heavy = new Uint8Array(4_300_000).fill(7);
    for (const tail of [[VIDEO], [VIDEO, heavy]]) {
      const { first } = await plans('a.jpg', [photo(), ...tail]);
      expect(first?.change).toBe('lossless');
      expect(first?.says).toContain('Togliamo il video nascosto in coda: la foto resta identica.');
    }
  });

  it('converts a HEIC photo to 3,9 MB, and to 1,9 MB where the portal still refuses', async () => {
    const { first, more } = await plans('a.heic', [new Uint8Array(heicOf(64, 64, () => 90))]);
    expect(first).toMatchObject({
      change: 'convert',
      kind: 'heic',
      target: 3_900_000,
      name: 'documento-fronte.jpg',
    });
    expect(first?.says[0]).toBe('Convertiamo la foto in JPEG, al massimo 3,9\u00a0MB.');
    expect(more).toMatchObject({
      change: 'convert',
      target: 1_900_000,
      button: 'Il portale lo rifiuta ancora? Riduci di più',
    });
  });

  it('asks for the page of a PDF, and says nothing of a position that it cannot have', async () => {
    const { first } = await plans('a.pdf', ['%PDF-1.4\n']);
    expect(first?.says).toEqual([
      'Facciamo una foto JPEG della pagina che scegli.',
      'Il file si chiamerà «documento-fronte.jpg».',
    ]);
  });

  it('is none where only a new photo helps', async () => {
    expect(await plans('a.jpg', [photo().slice(0, 3000)])).toEqual({ first: null, more: null });
    expect(await plans('a.jpg', [VIDEO])).toEqual({ first: null, more: null });
  });

  it('never uses a word that blames', async () => {
    const all = await Promise.all([
      plans('a.png', [photo([PLACE])]),
      plans('a.pdf', ['%PDF-1.4\n']),
      plans('a.gif', ['GIF89a']),
    ]);
    for (const { first, more } of all) {
      for (const sentence of [...(first?.says ?? []), ...(more?.says ?? [])]) {
        expect(sentence).not.toMatch(/errore|non valido|errato|vietato|per favore|caric/i);
      }
    }
  });
});

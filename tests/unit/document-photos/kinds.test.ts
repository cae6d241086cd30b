import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { checkFileKindAndSize, checkImageFile } from '../../../src/checkers/document-photos/index.ts';
import { kindOfFile } from '../../../src/checkers/document-photos/kinds.ts';
import { bytesOf, fileOf } from '../../support/photos/files.ts';

/** kind, first bytes, remedy, and words that have to stand in the sentence. */
const FOREIGN: [string, string, string, string][] = [
  ['png', '89504e470d0a1a0a0000000d49484452', 'convert', 'è in formato PNG. Salvala come JPEG'],
  ['webp', "'RIFF\x10\0\0\0WEBPVP8 ", 'convert', 'in formato WebP'],
  ['gif', "'GIF89a\x01\0\x01\0", 'convert', 'in formato GIF'],
  ['bmp', "'BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28", 'convert', 'in formato BMP'],
  ['heic', "'\0\0\0\x18ftypheic\0\0\0\0mif1heic", 'convert', 'Impostazioni, Fotocamera, Formati'],
  ['heic', "'\0\0\0\x18ftypmif1\0\0\0\0mif1heic", 'convert', 'HEIC'],
  ['heic', "'\0\0\0\x14ftypmsf1\0\0\0\0hevc", 'convert', 'HEIC'],
  ['avif', "'\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", 'convert', 'in formato AVIF'],
  ['avif', "'\0\0\0\x1cftypheic\0\0\0\0mif1heicavif", 'convert', 'in formato AVIF'],
  ['avif', "'\0\0\0\x18ftypavif\0\0\0\0mif1avif", 'convert', 'in formato AVIF'],
  ['jxl', "'\0\0\0\x0cJXL \r\n\x87\n", 'retake', 'in formato JPEG XL'],
  ['jxl', 'ff0a', 'retake', 'in formato JPEG XL'],
  ['jp2', "'\0\0\0\x0cjP  \r\n\x87\n", 'retake', 'in formato JPEG 2000'],
  ['jp2', 'ff4fff51', 'retake', 'in formato JPEG 2000'],
  ['jls', 'ffd8fff7000b0800', 'retake', 'in formato JPEG-LS'],
  ['tiff', "'II*\0\x08\0\0\0", 'retake', 'in formato TIFF'],
  ['tiff', "'MM\0*\0\0\0\x08", 'retake', 'in formato TIFF'],
  ['tiff', "'II+\0\x08\0\0\0", 'retake', 'in formato TIFF'],
  ['svg', '\'<svg xmlns="http://www.w3.org/2000/svg"/>', 'retake', 'in formato SVG'],
  ['svg', '\'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a drawing -->\n<svg/>', 'retake', 'in formato SVG'],
  ['pdf', "'%PDF-1.7\n", 'convert', 'è un PDF. Serve una foto in formato JPEG.'],
  ['pdf', "'\r\n\r\n%PDF-1.4\n", 'convert', 'è un PDF'],
  ['zip', "'PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x09\0\0\0foto1.jpg", 'retake', 'è un archivio ZIP. Aprilo'],
  ['zip', "'PK\x05\x06\0\0\0\0", 'retake', 'è un archivio ZIP'],
  ['office', "'PK\x03\x04\x14\0\x06\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x13\0\0\0[Content_Types].xml", 'retake', 'documento di testo'],
  [
    'office',
    "'PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\0\0mimetypeapplication/vnd.oasis.opendocument.text",
    'retake',
    'documento di testo',
  ],
  ['office', 'd0cf11e0a1b11ae1', 'retake', 'documento di testo'],
  ['html', "'<!DOCTYPE html><title>Foto</title>", 'retake', 'è una pagina web'],
  ['html', "'\n <HTML>", 'retake', 'è una pagina web'],
  ['text', "'Ecco la foto del documento.\r\n", 'retake', 'è un testo'],
  ['text', 'fffe43006900', 'retake', 'è un testo'],
  ['video', "'\0\0\0\x18ftypmp42\0\0\0\0mp42isom", 'retake', 'è un video'],
  ['video', "'\0\0\0\x14ftypqt  \0\0\0\0qt  ", 'retake', 'è un video'],
  ['video', '1a45dfa3', 'retake', 'è un video'],
  ['p7m', '3082a0b106092a864886f70d010702a0', 'retake', 'è un file firmato (.p7m)'],
  ['p7m', '308006092a864886f70d010702a080', 'retake', 'senza firma'],
  ['p7m', "'MIIGYQYJKoZIhvcNAQcCoIIGUjCC", 'retake', 'è un file firmato'],
  ['p7m', "'-----BEGIN PKCS7-----\n", 'retake', 'è un file firmato'],
  ['appledouble', '00051607000200004d6163204f532058', 'retake', 'senza «._» davanti'],
  ['base64', "'/9j/4AAQSkZJRgABAQ", 'retake', 'base64'],
  ['base64', "'data:image/jpeg;base64,/9j/4AAQ", 'retake', 'base64'],
  ['zeros', '00', 'retake', 'è fatto solo di zeri. Copialo di nuovo'],
  ['unknown', '0000000001', 'retake', 'Scegli una foto in formato JPEG'],
  ['unknown', '0102030405', 'retake', 'Scegli una foto in formato JPEG'],
];

describe('what a file is', () => {
  for (const [kind, start, remedy, words] of FOREIGN) {
    it(`takes ${JSON.stringify(start).slice(0, 40)} for ${kind}`, async () => {
      const { verdict, value, findings } = await checkFileKindAndSize(fileOf('foto', bytesOf(start), kind === 'text' ? 0 : 3000));
      expect(verdict).toBe('fix');
      expect(value).toMatchObject({ kind, remedy });
      expect(findings.map(({ message }) => message).join()).toContain(words);
    });
  }

  it('does not believe the name, and says both', async () => {
    for (const [kind, start] of FOREIGN.filter(([each]) => each !== 'unknown')) {
      const { value, findings } = await checkFileKindAndSize(fileOf('fronte.JPG', bytesOf(start)));
      expect(value?.kind).toBe(kind);
      const { is, next = 'Cambiare il nome non basta: salva la foto come JPEG.' } = kindOfFile(value?.kind ?? 'unknown');
      expect(findings[0]?.message).toBe(`Il nome finisce con .JPG, ma dentro il file è ${is}. ${next}`);
    }
  });

  it.each([
    ["'<!doctype html><title>Foto</title>", 'foto.jpg', 'una pagina web. Scarica la foto e scegli quella.'],
    ["'\0\0\0\x18ftypmp42\0\0\0\0mp42isom", 'foto.jpeg', 'un video. Scatta una foto.'],
    ["'ciao", 'foto.jpg', 'un testo. Scegli la foto.'],
    ["'a", 'foto.jfif', 'un testo. Scegli la foto.'],
    ["'PK\x05\x06\0\0\0\0", 'foto.jpg', 'un archivio ZIP. Aprilo e scegli la foto che contiene.'],
    ['00051607000200004d6163204f532058', '._foto.jpg', 'un file di servizio del Mac, non la foto. Scegli quello con lo stesso nome, ma senza «._» davanti.'],
    ['0000000000', 'foto.jpg', 'fatto solo di zeri. Copialo di nuovo dal telefono.'],
    ['89504e470d0a1a0a', 'foto.jpg', 'in formato PNG. Cambiare il nome non basta: salva la foto come JPEG.'],
    ["'%PDF-1.7\n", 'foto.jpe', 'un PDF. Cambiare il nome non basta: salva la foto come JPEG.'],
  ])('says the next step of %j that is called %s', async (start, name, words) => {
    const { verdict, findings } = await checkFileKindAndSize(fileOf(name, bytesOf(start)));
    expect(verdict).toBe('fix');
    const ending = name.slice(name.lastIndexOf('.'));
    expect(findings.map(({ message }) => message)).toEqual([`Il nome finisce con ${ending}, ma dentro il file è ${words}`]);
  });

  it.each([2047, 2048, 4096])('finds a JPEG behind %i zeros, and not only zeros where something stands behind them', async (zeros) => {
    const jpeg = Uint8Array.from([...new Uint8Array(zeros), ...bytesOf('ffd8ffe000104a46494600010100000100010000')]);
    expect((await checkFileKindAndSize(fileOf('foto.jpg', jpeg))).value?.kind).toBe('jpeg');
    const other = Uint8Array.from([...new Uint8Array(zeros), 1, 2, 3]);
    expect((await checkFileKindAndSize(fileOf('foto.jpg', other))).value?.kind).toBe('unknown');
    expect((await checkFileKindAndSize(fileOf('foto.jpg', new Uint8Array(zeros)))).value?.kind).toBe('zeros');
  });

  it.each(['ff', 'ffd8', 'ffd8ff', 'ffd8ffe0'])('takes the first bytes %s for a JPEG that was cut', async (start) => {
    const { verdict, value, findings } = await checkImageFile(fileOf('foto.jpg', bytesOf(start)), {}, 'front');
    expect({ verdict, kind: value?.kind, remedy: value?.remedy }).toEqual({ verdict: 'fix', kind: 'jpeg', remedy: 'retake' });
    expect(findings.map(({ message }) => message)).toContain(
      "La foto del fronte è incompleta: si legge meno dell'1\u00a0%. Copiala di nuovo dal telefono, oppure scattane un'altra.",
    );
  });

  it.each([
    ['ffd7', 'text'],
    ['ffd800', 'unknown'],
    ['ff00', 'unknown'],
    ['ff0a', 'jxl'],
  ])('does not take %s for a JPEG', async (start, kind) => {
    expect((await checkFileKindAndSize(fileOf('foto', bytesOf(start)))).value?.kind).toBe(kind);
  });

  it('does not believe the MIME type', async () => {
    const file = new File([bytesOf('89504e470d0a1a0a')], 'a.png', { type: 'image/jpeg' });
    expect((await checkFileKindAndSize(file)).value?.kind).toBe('png');
  });

  it('counts the pages of a PDF and says when it is locked', async () => {
    const pdf = "'%PDF-1.4\n1 0 obj<</Type /Pages /Count 2>> 2 0 obj<</Type/Page>> 3 0 obj<</Type /Page>> trailer<</Encrypt 9 0 R>>";
    const [finding] = (await checkFileKindAndSize(fileOf('carta.pdf', bytesOf(pdf)))).findings;
    expect(finding?.message).toBe('Il file è un PDF di 2 pagine protetto. Serve una foto in formato JPEG.');
  });

  it('finds the JPEG behind a line of text', async () => {
    const file = fileOf('foto.jpg', bytesOf(`${Buffer.from('Content-Type: image/jpeg\r\n\r\n').toString('hex')}ffd8ffe00010`));
    expect((await checkFileKindAndSize(file)).value?.kind).toBe('jpeg');
  });

  it('names the side in every sentence that speaks of one photo', async () => {
    const { findings } = await checkFileKindAndSize(fileOf('a.png', bytesOf('89504e470d0a1a0a')), {}, 'back');
    expect(findings[0]?.message).toBe('La foto del retro è in formato PNG. Salvala come JPEG (.jpg) e sceglila di nuovo.');
  });

  it('accepts another format where the rule set does', async () => {
    const report = await checkFileKindAndSize(fileOf('a.png', bytesOf('89504e470d0a1a0a')), { formats: ['image/jpeg', 'image/png'] });
    expect(report.verdict).toBe('ok');
  });

  it('has its answer whatever follows the first bytes', async () => {
    const starts = fc.constantFrom(...FOREIGN.map(([, start]) => bytesOf(start)), new Uint8Array());
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), fc.string(), async (start, rest, name) => {
        const report = await checkImageFile(new File([start, Uint8Array.from(rest)], name), {}, 'back');
        expect(report.findings.length).toBeGreaterThan(0);
        expect(report.findings.every(({ message }) => !/undefined|null|NaN/.test(message))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

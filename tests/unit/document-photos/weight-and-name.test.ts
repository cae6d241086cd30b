import { describe, expect, it } from 'vitest';
import fc from '../../support/fast-check.ts';
import { checkDocumentPhotos, checkFileKindAndSize, checkImageFile } from '../../../src/checkers/document-photos/index.ts';
import { checkWeight } from '../../../src/checkers/document-photos/weight.ts';
import { FILE_FINDINGS } from '../../../src/checkers/document-photos/findings-file.ts';
import { Teller } from '../../../src/checkers/document-photos/teller.ts';
import { IMAGE_RULES } from '../../../src/checkers/document-photos/rules.ts';
import { makeJpeg } from '../../support/jpeg/encoder.ts';
import { bytesOf, fileOf } from '../../support/photos/files.ts';

const JPEG = bytesOf('ffd8ffe0');

function said(bytes: number): string {
  const teller = new Teller(FILE_FINDINGS, 'front');
  checkWeight(bytes, IMAGE_RULES, teller);
  return teller.found
    .map(({ code, message }) => `${code}: ${message}`)
    .join()
    .replaceAll('\u00a0', ' ');
}

describe('the weight', () => {
  const cases: [number, string][] = [
    [900, 'within-limit: La foto del fronte pesa 0,9 kB (900 byte): entro il limite comunque lo si conti.'],
    [900_000, 'within-limit: La foto del fronte pesa 900 kB (900.000 byte): entro il limite comunque lo si conti.'],
    [3_981_204, 'within-limit: La foto del fronte pesa 3,98 MB (3.981.204 byte): entro il limite comunque lo si conti.'],
    [3_999_999, 'within-limit: La foto del fronte pesa 3,99 MB (3.999.999 byte): entro il limite comunque lo si conti.'],
    [4_000_000, 'within-limit: La foto del fronte pesa 4 MB (4.000.000 byte): entro il limite comunque lo si conti.'],
    [
      4_000_001,
      'ambiguous-weight: La foto del fronte pesa 4.000.001 byte: Windows mostra 3,81 MB, un Mac o un telefono poco più di 4 MB. La guida non dice come si conta il limite: per sicurezza riducila.',
    ],
    [
      4_060_000,
      'ambiguous-weight: La foto del fronte pesa 4.060.000 byte: Windows mostra 3,87 MB, un Mac o un telefono 4,06 MB. La guida non dice come si conta il limite: per sicurezza riducila.',
    ],
    [
      4_194_304,
      'ambiguous-weight: La foto del fronte pesa 4.194.304 byte: Windows mostra 4 MB, un Mac o un telefono 4,19 MB. La guida non dice come si conta il limite: per sicurezza riducila.',
    ],
    [
      4_194_305,
      'too-heavy: La foto del fronte pesa 4,2 MB (4.194.305 byte). Il massimo è 4 MB: riducila o scattala a risoluzione più bassa.',
    ],
    [
      6_300_000,
      'too-heavy: La foto del fronte pesa 6,3 MB (6.300.000 byte). Il massimo è 4 MB: riducila o scattala a risoluzione più bassa.',
    ],
  ];
  for (const [bytes, sentence] of cases) it(`of ${bytes} bytes is told to the byte`, () => expect(said(bytes)).toBe(sentence));

  it('never shows a rounded number that denies the verdict', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 12_000_000 }), (bytes) => {
        const teller = new Teller(FILE_FINDINGS);
        checkWeight(bytes, IMAGE_RULES, teller);
        const mega = Number(/([\d,]+)\u00a0MB(?! o)/.exec(teller.found[0]?.message ?? '')?.[1]?.replace(',', '.'));
        if (bytes <= 4_000_000) expect(mega).toBeLessThanOrEqual(4);
        else if (bytes > 4_194_304) expect(mega).toBeGreaterThan(4);
      }),
    );
  });

  it('is judged by the rules of the page', async () => {
    const report = await checkFileKindAndSize(fileOf('a.jpg', JPEG, 2_000_001), { maxBytes: 2_000_000, toleratedMaxBytes: 2_000_000 });
    expect(report.value?.remedy).toBe('reencode');
    expect(report.findings[0]?.message.replaceAll('\u00a0', ' ')).toContain('pesa 2,01 MB (2.000.001 byte). Il massimo è 2 MB');
  });

  it('is not told of a file in another format, which is converted anyway', async () => {
    const { findings } = await checkFileKindAndSize(fileOf('a.png', bytesOf('89504e470d0a1a0a'), 9_000_000));
    expect(findings.map(({ code }) => code)).toEqual(['other-picture']);
  });
});

describe('the name of a JPEG', () => {
  const good = ['fronte.jpg', 'fronte.JPG', 'fronte.jpeg', 'Fronte.JPEG', 'IMG_2024.05.jpg', "carta d'identità.jpg", 'a.b.c.jpg', 'x.jpe', 'C.I. Anna.jpg', ' fronte.jpg', `${'a'.repeat(300)}.jpg`];
  for (const name of good) {
    it(`«${name}» fits`, async () => {
      expect(await checkFileKindAndSize(fileOf(name, JPEG))).toMatchObject({ verdict: 'ok', value: { remedy: 'none', betterName: null } });
    });
  }
  const bad: [string, string, string][] = [
    ['retro.png', 'wrong-ending', 'retro.jpg'],
    ['retro.jfif', 'wrong-ending', 'retro.jpg'],
    ['retro.tmp', 'wrong-ending', 'retro.jpg'],
    ['.png', 'wrong-ending', 'foto.jpg'],
    ['.foto.png', 'wrong-ending', 'foto.jpg'],
    ['foto. png', 'wrong-ending', 'foto.jpg'],
    ['foto\u200b.png', 'wrong-ending', 'foto.jpg'],
    ['.jpg', 'odd-name', 'foto.jpg'],
    ['..jpg', 'odd-name', 'foto.jpg'],
    ['.JPEG', 'odd-name', 'foto.jpg'],
    ['.fronte.jpg', 'odd-name', 'fronte.jpg'],
    ['. fronte.jpg', 'odd-name', 'fronte.jpg'],
    [' .jpg', 'odd-name', 'foto.jpg'],
    ['foto\u200b.jpg', 'odd-name', 'foto.jpg'],
    ['foto.jpg\u200e', 'odd-name', 'foto.jpg'],
    ['\u200efronte.jpg', 'odd-name', 'fronte.jpg'],
    ['.foto', 'wrong-ending', 'foto.jpg'],
    ['.fronte', 'no-ending', 'fronte.jpg'],
    ['fronte..jpg', 'double-ending', 'fronte.jpg'],
    ['.jpg.jpg', 'double-ending', 'foto.jpg'],
    ['C.I. Anna', 'no-ending', 'C.I. Anna.jpg'],
    ['a.jpg .png', 'double-ending', 'a.jpg'],
    ['retro', 'no-ending', 'retro.jpg'],
    ['', 'no-ending', 'foto.jpg'],
    ['foto.2024', 'no-ending', 'foto.2024.jpg'],
    ['carta.retro', 'no-ending', 'carta.retro.jpg'],
    ['retro.jpg.', 'no-ending', 'retro.jpg'],
    ['retro.jpg ', 'no-ending', 'retro.jpg'],
    ['retro.jpg.jpg', 'double-ending', 'retro.jpg'],
    ['retro.heic.jpg', 'double-ending', 'retro.jpg'],
    ['retro.pdf.JPG', 'double-ending', 'retro.jpg'],
    ['retro.jpg.exe', 'double-ending', 'retro.jpg'],
  ];
  for (const [name, code, better] of bad) {
    it(`«${name}» becomes «${better}»`, async () => {
      const report = await checkFileKindAndSize(fileOf(name, JPEG));
      expect(report).toMatchObject({ verdict: 'review', value: { remedy: 'rename', betterName: better }, suggestions: [better] });
      expect(report.findings[0]).toMatchObject({ code, severity: 'review' });
      expect(report.findings[0]?.message).toContain(`«${better}»`);
    });
  }

  it.each([
    ['.jpg', 'Il nome comincia con un punto. Rinominalo: «foto.jpg».'],
    ['foto\u202e.jpg', 'Il nome contiene caratteri che non si vedono. Rinominalo: «foto.jpg».'],
  ])('says what is odd about %j', async (name, sentence) => {
    expect((await checkFileKindAndSize(fileOf(name, JPEG))).findings[0]?.message).toBe(sentence);
  });

  it('is not asked of what has none', async () => {
    expect((await checkFileKindAndSize(new Blob([JPEG]))).verdict).toBe('ok');
  });

  it('once bettered is good, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (name) => {
        const better = (await checkFileKindAndSize(fileOf(name, JPEG))).value?.betterName ?? name;
        expect((await checkFileKindAndSize(fileOf(better, JPEG))).value?.betterName).toBe(null);
      }),
    );
  });
});

describe('a file that cannot be read', () => {
  class Gone extends File {
    constructor(parts: BlobPart[]) {
      super(parts, 'fronte.jpg');
    }
    override arrayBuffer = (): Promise<never> => Promise.reject(new DOMException('gone', 'NotFoundError'));
    override slice = (): Gone => this;
  }
  const broken = new Gone([JPEG]);

  it('has its sentence, and nothing is thrown', async () => {
    for (const check of [checkFileKindAndSize, checkImageFile]) {
      const report = await check(broken, {}, 'front');
      expect(report.verdict).toBe('fix');
      expect(report.findings.map(({ message }) => message)).toEqual([
        'Il file del fronte non si apre: forse è stato spostato o cancellato. Sceglilo di nuovo.',
      ]);
      expect(report.value?.remedy).toBe('retake');
    }
  });

  it('is told also where it goes away in the middle', async () => {
    class Going extends File {
      override slice(from = 0, to = this.size): Blob {
        return from ? new Gone([]) : super.slice(from, to);
      }
    }
    const whole = makeJpeg({ width: 3000, height: 1500, detail: 0.9 });
    const report = await checkImageFile(new Going([whole], 'fronte.jpg'), {}, 'front');
    expect(report.findings.map(({ code }) => code)).toEqual(['cannot-open', 'within-limit']);
  });

  it('is not taken for the same file twice', async () => {
    const { value } = await checkDocumentPhotos({ front: broken, back: broken });
    expect(value?.pair).toEqual([]);
  });
});

describe('front and back', () => {
  it('are both needed', async () => {
    const { verdict, value, findings } = await checkDocumentPhotos({ front: null, back: null });
    expect(verdict).toBe('fix');
    expect(value?.front.findings[0]?.message).toBe('Scegli la foto del fronte: servono fronte e retro.');
    expect(value?.back.findings[0]?.message).toBe('Scegli la foto del retro: servono fronte e retro.');
    expect(findings).toHaveLength(2);
  });

  it('are one side only where the rules ask for one', async () => {
    const { findings } = await checkDocumentPhotos({ front: null, back: null }, { sides: 1 });
    expect(findings.map(({ message }) => message)).toEqual(['Scegli la foto del fronte: servono fronte e retro.']);
  });

  it('are told apart by one byte at the very end', async () => {
    const same = new Uint8Array(2_500_000).fill(7);
    const other = same.slice();
    other[other.length - 1] = 8;
    const codes = async (back: Uint8Array<ArrayBuffer>): Promise<string[]> =>
      (await checkDocumentPhotos({ front: new File([same], 'a.jpg'), back: new File([back], 'b.jpg') })).value?.pair.map(
        ({ code }) => code,
      ) ?? [];
    expect(await codes(other)).toEqual([]);
    expect(await codes(same)).toEqual(['same-file']);
  });

  it('that are both empty are called empty, not the same', async () => {
    const { findings } = await checkDocumentPhotos({ front: fileOf('a.jpg', new Uint8Array()), back: fileOf('b.jpg', new Uint8Array()) });
    expect(findings.map(({ message }) => message)).toEqual([
      'Il file del fronte è vuoto. Sceglilo di nuovo.',
      'Il file del retro è vuoto. Sceglilo di nuovo.',
    ]);
  });

  it('stop when the signal says so', async () => {
    await expect(checkDocumentPhotos({ front: fileOf('a.jpg', JPEG), back: null }, {}, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

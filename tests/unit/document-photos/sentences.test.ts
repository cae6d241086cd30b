import { describe, expect, it } from 'vitest';
import { FILE_FINDINGS } from '../../../src/checkers/document-photos/findings-file.ts';
import { PICTURE_FINDINGS } from '../../../src/checkers/document-photos/findings-picture.ts';
import { inPercent } from '../../../src/checkers/document-photos/italian.ts';
import { KINDS, kindOfFile, strongerRemedy } from '../../../src/checkers/document-photos/kinds.ts';

/** As they were read aloud; ①, ② and ③ stand for what was measured. */
const SENTENCES = [
  ['missing-side', 'fix', 'retake', 'Scegli la foto del fronte: servono fronte e retro.'],
  [
    'cannot-open',
    'fix',
    'retake',
    'Il file del fronte non si apre: forse è stato spostato o cancellato. Sceglilo di nuovo.',
  ],
  ['empty', 'fix', 'retake', 'Il file del fronte è vuoto. Sceglilo di nuovo.'],
  [
    'heic',
    'fix',
    'convert',
    "La foto del fronte è in formato HEIC, quello degli iPhone. Aruba chiede il JPEG: sull'iPhone vai in Impostazioni, Fotocamera, Formati, scegli «Più compatibile» e scatta di nuovo.",
  ],
  ['pdf', 'fix', 'convert', 'Il file del fronte è un PDF①. Serve una foto in formato JPEG.'],
  ['other-picture', 'fix', 'none', 'La foto del fronte è ①. Salvala come JPEG (.jpg) e sceglila di nuovo.'],
  ['not-a-picture', 'fix', 'none', 'Il file del fronte è ①. ②'],
  [
    'disguised-picture',
    'fix',
    'none',
    'Il nome finisce con ①, ma dentro il file è ②. ③',
  ],
  [
    'wrong-ending',
    'review',
    'rename',
    'Il contenuto è JPEG, ma il nome finisce con ①. Rinominalo con .jpg: «②».',
  ],
  [
    'no-ending',
    'review',
    'rename',
    'Il contenuto è JPEG, ma il nome non ha una fine. Rinominalo con .jpg: «②».',
  ],
  ['double-ending', 'review', 'rename', 'Il nome ha due finali: ①. Lasciane uno: «②».'],
  ['odd-name', 'review', 'rename', 'Il nome ①. Rinominalo: «②».'],
  ['within-limit', 'note', 'none', 'La foto del fronte pesa ① (②): entro il limite comunque lo si conti.'],
  [
    'ambiguous-weight',
    'review',
    'reencode',
    'La foto del fronte pesa ①: Windows mostra ②, un Mac o un telefono ③. La guida non dice come si conta il limite: per sicurezza riducila.',
  ],
  [
    'too-heavy',
    'fix',
    'reencode',
    'La foto del fronte pesa ① (②). Il massimo è ③: riducila o scattala a risoluzione più bassa.',
  ],
  ['same-file', 'fix', 'retake', 'Hai scelto la stessa foto per fronte e retro.'],
  [
    'same-picture',
    'fix',
    'retake',
    "Fronte e retro sono la stessa immagine, girata o salvata di nuovo. Scegli anche la foto dell'altro lato.",
  ],
  [
    'pair-ready',
    'note',
    'none',
    'Formato e peso vanno bene: fronte ①, retro ②. Controlla a occhio che i dati si leggano e che il documento sia intero.',
  ],
  [
    'too-small',
    'fix',
    'retake',
    'La foto del fronte è di ① pixel: troppo pochi per leggere i dati. Scattala di nuovo a risoluzione più alta.',
  ],
  [
    'rather-small',
    'review',
    'none',
    'La foto del fronte è di ① pixel: è piccola. Controlla che i dati si leggano.',
  ],
  [
    'too-many-pixels',
    'fix',
    'retake',
    'La foto del fronte è di ① pixel: troppi per aprirla senza bloccare il browser. Scattala di nuovo a risoluzione più bassa.',
  ],
  [
    'cut',
    'fix',
    'retake',
    "La foto del fronte è incompleta: si legge ①. Copiala di nuovo dal telefono, oppure scattane un'altra.",
  ],
  [
    'damaged',
    'fix',
    'retake',
    "La foto del fronte è rovinata: si legge ①. Copiala di nuovo dal telefono, oppure scattane un'altra.",
  ],
  [
    'unusual-coding',
    'fix',
    'retake',
    'La foto del fronte è un JPEG ①, che browser e siti non aprono. Salvala come JPEG normale e sceglila di nuovo.',
  ],
  ['missing-end', 'review', 'lossless', "La foto del fronte c'è tutta, ma al file manca la fine."],
  ['stray-bytes', 'review', 'lossless', 'Nel file del fronte ci sono ① che non fanno parte della foto.'],
  [
    'hidden-video',
    'review',
    'lossless',
    "In coda alla foto del fronte c'è un video nascosto di ① (foto in movimento).",
  ],
  ['hidden-file', 'review', 'lossless', "In coda alla foto del fronte c'è un altro file (①) di ②."],
  [
    'second-picture',
    'note',
    'none',
    'In coda alla foto del fronte ci sono altre immagini, messe dal telefono: ①.',
  ],
  ['bytes-behind', 'note', 'none', 'In coda alla foto del fronte ci sono altri dati: ①.'],
  [
    'other-thumbnail',
    'review',
    'lossless',
    "Dentro la foto del fronte c'è la miniatura di un'altra immagine.",
  ],
  [
    'broken-profile',
    'review',
    'lossless',
    'Il profilo dei colori della foto del fronte è incompleto: alcuni programmi non la aprono.',
  ],
  [
    'print-colours',
    'review',
    'reencode',
    'La foto del fronte usa i colori per la stampa (CMYK①): su alcuni schermi appare con colori sbagliati.',
  ],
  [
    'turned',
    'note',
    'none',
    "La foto del fronte è girata da un'istruzione nel file: dove non viene letta, appare di lato.",
  ],
  ['position', 'note', 'none', 'La foto del fronte dice dove è stata scattata.'],
  ['owner', 'note', 'none', "La foto del fronte contiene un nome o il numero di serie dell'apparecchio."],
  [
    'blank',
    'review',
    'none',
    'La foto del fronte sembra vuota, tutta di un colore. Guardala prima di usarla.',
  ],
  [
    'blurred',
    'review',
    'none',
    'La foto del fronte sembra sfocata. Guardala: se i dati non si leggono, scattala di nuovo.',
  ],
  ['dark', 'review', 'none', 'La foto del fronte è molto scura. Controlla che i dati si leggano.'],
] as const;

const TABLE = { ...FILE_FINDINGS, ...PICTURE_FINDINGS };

describe('the sentences of the photo check', () => {
  it.each(SENTENCES)('%s: %s, mended by %s: «%s»', (code, severity, remedy, sentence) => {
    const row = TABLE[code];
    expect([row.severity, row.remedy, row.message(' del fronte', '①', '②', '③')]).toEqual([
      severity,
      remedy,
      sentence,
    ]);
  });

  it('are these and no others', () => {
    expect(SENTENCES.map(([code]) => code)).toEqual(Object.keys(TABLE));
  });

  it('leave out the side where there is one photo, and the share where none can be told', () => {
    expect(TABLE.blurred.message('')).toMatch(/^La foto sembra sfocata\./);
    expect(TABLE['disguised-picture'].message('', '.jpg', 'in formato PNG', '')).toBe(
      'Il nome finisce con .jpg, ma dentro il file è in formato PNG. Cambiare il nome non basta: salva la foto come JPEG.',
    );
    expect(TABLE.damaged.message('', '')).toBe(
      "La foto è rovinata: alcuni dati non tornano. Copiala di nuovo dal telefono, oppure scattane un'altra.",
    );
  });
});

/** After «è», the endings that fit, what mends it, and what to do next. */
const NAMES = [
  ['jpeg', 'in formato JPEG', 'jpg jpeg jpe', 'none', ''],
  ['png', 'in formato PNG', 'png', 'convert', ''],
  ['webp', 'in formato WebP', 'webp', 'convert', ''],
  ['gif', 'in formato GIF', 'gif', 'convert', ''],
  ['bmp', 'in formato BMP', 'bmp dib', 'convert', ''],
  ['avif', 'in formato AVIF', 'avif', 'convert', ''],
  ['heic', 'in formato HEIC', 'heic heif hif', 'convert', ''],
  ['jxl', 'in formato JPEG XL', 'jxl', 'retake', ''],
  ['jp2', 'in formato JPEG 2000', 'jp2 j2k jpf jpx', 'retake', ''],
  ['jls', 'in formato JPEG-LS', 'jls', 'retake', ''],
  ['tiff', 'in formato TIFF', 'tif tiff', 'retake', ''],
  ['svg', 'in formato SVG', 'svg', 'retake', ''],
  ['pdf', 'un PDF', 'pdf', 'convert', ''],
  ['zip', 'un archivio ZIP', 'zip', 'retake', 'Aprilo e scegli la foto che contiene.'],
  [
    'office',
    'un documento di testo (Word o simile)',
    'docx odt doc rtf',
    'retake',
    'Salva a parte la foto che contiene.',
  ],
  ['html', 'una pagina web', 'html htm', 'retake', 'Scarica la foto e scegli quella.'],
  ['text', 'un testo', 'txt', 'retake', 'Scegli la foto.'],
  ['video', 'un video', 'mp4 mov avi webm mkv 3gp', 'retake', 'Scatta una foto.'],
  ['p7m', 'un file firmato (.p7m)', 'p7m', 'retake', 'Scegli la foto originale, senza firma.'],
  [
    'appledouble',
    'un file di servizio del Mac, non la foto',
    '',
    'retake',
    'Scegli quello con lo stesso nome, ma senza «._» davanti.',
  ],
  ['base64', 'una foto scritta come testo (base64)', 'txt b64', 'retake', 'Scegli il file della foto.'],
  ['zeros', 'fatto solo di zeri', '', 'retake', 'Copialo di nuovo dal telefono.'],
  ['unknown', 'di un tipo che non riconosciamo', '', 'retake', 'Scegli una foto in formato JPEG.'],
] as const;

describe('the kinds of file', () => {
  it.each(NAMES)('%s is «%s»', (kind, is, endings, remedy, next) => {
    expect(kindOfFile(kind)).toEqual({ is, endings, remedy, ...(next === '' ? {} : { next }) });
  });

  it('are these and no others', () => {
    expect(NAMES.map(([kind]) => kind)).toEqual(Object.keys(KINDS));
  });
});

describe('of two remedies', () => {
  it.each([
    ['none', 'rename', 'rename'],
    ['lossless', 'rename', 'lossless'],
    ['reencode', 'convert', 'convert'],
    ['retake', 'none', 'retake'],
    ['convert', 'retake', 'retake'],
    ['lossless', 'reencode', 'reencode'],
  ] as const)('%s and %s, %s changes more', (a, b, more) => {
    expect([strongerRemedy(a, b), strongerRemedy(b, a)]).toEqual([more, more]);
  });
});

describe('how much can be read', () => {
  it.each([
    [0, "meno dell'1\u00a0%"],
    [0.0099, "meno dell'1\u00a0%"],
    [0.01, "solo l'1\u00a0%"],
    [0.02, 'solo il 2\u00a0%'],
    [0.08, "solo l'8\u00a0%"],
    [0.1, 'solo il 10\u00a0%'],
    [0.11, "solo l'11\u00a0%"],
    [0.125, 'solo il 12\u00a0%'],
    [0.18, 'solo il 18\u00a0%'],
    [0.51, 'solo il 51\u00a0%'],
    [0.805, "solo l'80\u00a0%"],
    [0.89, "solo l'89\u00a0%"],
    [0.999, 'solo il 99\u00a0%'],
  ])('%s is «%s»', (share, words) => {
    expect(inPercent(share)).toBe(words);
  });
});

/** Every kind of file that people choose for a photo, named as they know it. */

/** The least change that makes a good photo of a file, from none to a new photo. */
export const REMEDIES = ['none', 'rename', 'lossless', 'reencode', 'convert', 'retake'] as const;
export type Remedy = (typeof REMEDIES)[number];

/** The one that changes more. */
export function strongerRemedy(a: Remedy, b: Remedy): Remedy {
  return REMEDIES.indexOf(a) < REMEDIES.indexOf(b) ? b : a;
}

interface KindOfFile {
  /** After «è»: «in formato PNG», «un video». */
  readonly is: string;
  /** Endings that fit the content, the best first; blanks between. */
  readonly endings: string;
  readonly remedy: Remedy;
  /** The next step, where it differs from «salvala come JPEG». */
  readonly next?: string;
}

export const KINDS = {
  jpeg: { is: 'in formato JPEG', endings: 'jpg jpeg jpe', remedy: 'none' },
  png: { is: 'in formato PNG', endings: 'png', remedy: 'convert' },
  webp: { is: 'in formato WebP', endings: 'webp', remedy: 'convert' },
  gif: { is: 'in formato GIF', endings: 'gif', remedy: 'convert' },
  bmp: { is: 'in formato BMP', endings: 'bmp dib', remedy: 'convert' },
  avif: { is: 'in formato AVIF', endings: 'avif', remedy: 'convert' },
  heic: { is: 'in formato HEIC', endings: 'heic heif hif', remedy: 'convert' },
  jxl: { is: 'in formato JPEG XL', endings: 'jxl', remedy: 'retake' },
  jp2: { is: 'in formato JPEG 2000', endings: 'jp2 j2k jpf jpx', remedy: 'retake' },
  jls: { is: 'in formato JPEG-LS', endings: 'jls', remedy: 'retake' },
  tiff: { is: 'in formato TIFF', endings: 'tif tiff', remedy: 'retake' },
  svg: { is: 'in formato SVG', endings: 'svg', remedy: 'retake' },
  pdf: { is: 'un PDF', endings: 'pdf', remedy: 'convert' },
  zip: { is: 'un archivio ZIP', endings: 'zip', remedy: 'retake', next: 'Aprilo e scegli la foto che contiene.' },
  office: {
    is: 'un documento di testo (Word o simile)',
    endings: 'docx odt doc rtf',
    remedy: 'retake',
    next: 'Salva a parte la foto che contiene.',
  },
  html: { is: 'una pagina web', endings: 'html htm', remedy: 'retake', next: 'Scarica la foto e scegli quella.' },
  text: { is: 'un testo', endings: 'txt', remedy: 'retake', next: 'Scegli la foto.' },
  video: { is: 'un video', endings: 'mp4 mov avi webm mkv 3gp', remedy: 'retake', next: 'Scatta una foto.' },
  p7m: { is: 'un file firmato (.p7m)', endings: 'p7m', remedy: 'retake', next: 'Scegli la foto originale, senza firma.' },
  appledouble: {
    is: 'un file di servizio del Mac, non la foto',
    endings: '',
    remedy: 'retake',
    next: 'Scegli quello con lo stesso nome, ma senza «._» davanti.',
  },
  base64: { is: 'una foto scritta come testo (base64)', endings: 'txt b64', remedy: 'retake', next: 'Scegli il file della foto.' },
  zeros: { is: 'fatto solo di zeri', endings: '', remedy: 'retake', next: 'Copialo di nuovo dal telefono.' },
  unknown: { is: 'di un tipo che non riconosciamo', endings: '', remedy: 'retake', next: 'Scegli una foto in formato JPEG.' },
} as const satisfies Record<string, KindOfFile>;

export type Kind = keyof typeof KINDS;

/** The entry of a kind, with the optional fields that single entries leave out. */
export function kindOfFile(kind: Kind): KindOfFile {
  return KINDS[kind];
}

import type { PhotoReport } from './facts.ts';
import type { Code } from './findings.ts';

/** What surgery does about a finding, told before it is done. */
const SURGERY = {
  'hidden-video': 'Togliamo il video nascosto in coda',
  'hidden-file': 'Togliamo il file nascosto in coda',
  'second-picture': 'Togliamo le altre immagini in coda',
  'bytes-behind': 'Togliamo i dati in coda',
  'stray-bytes': 'Togliamo i byte estranei',
  'missing-end': 'Aggiungiamo la fine del file',
  'broken-profile': 'Togliamo il profilo dei colori',
  'other-thumbnail': "Togliamo la miniatura dell'altra immagine",
  position: 'Togliamo la posizione in cui è stata scattata',
  owner: "Togliamo il nome e il numero di serie dell'apparecchio",
} as const satisfies Partial<Record<Code, string>>;

function isMendedBySurgery(code: string): code is keyof typeof SURGERY {
  return code in SURGERY;
}

/**
 * What mending a photo does, a sentence for each change, the least change first: rename, surgery, a new
 * encoding. What is merely noticed (a position) goes along whenever a file is written, and is told.
 * @returns nothing where the photo is left alone, or where only a new photo helps
 */
export function describeRepairs({ value, findings }: PhotoReport): string[] {
  if (!value || value.remedy === 'none' || value.remedy === 'retake') return [];
  const sentences = value.betterName ? [`Diamo al file il nome «${value.betterName}».`] : [];
  if (value.remedy === 'rename') return sentences;
  const end = value.remedy === 'lossless' ? ': la foto resta identica.' : '.';
  for (const { code } of findings) if (isMendedBySurgery(code)) sentences.push(SURGERY[code] + end);
  if (value.remedy === 'reencode') sentences.push('Salviamo la foto di nuovo in JPEG.');
  if (value.remedy === 'convert') sentences.push('Salviamo la foto in formato JPEG.');
  return sentences;
}

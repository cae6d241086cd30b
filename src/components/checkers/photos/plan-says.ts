import type { Kind, PhotoReport } from '../../../checkers/document-photos/index.ts';
import { grouped, inMega } from '../../../checkers/document-photos/italian.ts';
import { fitted } from './fit.ts';
import { FIRST_TARGET } from './targets.ts';

/** Kinds that may be transparent, and kinds that may move. */
const TRANSPARENT: readonly Kind[] = ['png', 'gif', 'webp', 'avif'];
const MOVING: readonly Kind[] = ['gif', 'webp', 'avif'];

/** What encoding a picture anew does to it, for up to `target` bytes. */
export function reencodeSays({ value, findings }: PhotoReport, target: number): string[] {
  const has = (code: string): boolean => findings.some((finding) => finding.code === code);
  const { width, height } = value ?? {};
  const written = width && height ? fitted({ width, height }) : null;
  const long = written && width && written.width < width ? Math.max(written.width, written.height) : null;
  return [
    `Salviamo di nuovo la foto come JPEG, al massimo ${inMega(target, Math.floor)}: poi guarda se i dati si leggono ancora.`,
    ...(long === null ? [] : [`La riduciamo a ${grouped(long)} pixel sul lato lungo.`]),
    ...(has('print-colours') ? ['Usiamo i colori per lo schermo.'] : []),
    ...(has('turned') ? ['La mettiamo dritta.'] : []),
    ...(value?.position ? ['Togliamo la posizione in cui è stata scattata.'] : []),
  ];
}

/** What converting a file of this kind does. */
export function convertSays(kind: Kind): string[] {
  if (kind === 'pdf') return ['Facciamo una foto JPEG della pagina che scegli.'];
  return [
    `Convertiamo la foto in JPEG, al massimo ${inMega(FIRST_TARGET, Math.floor)}.`,
    ...(MOVING.includes(kind) ? ['Se è animata, prendiamo la prima immagine.'] : []),
    ...(TRANSPARENT.includes(kind) ? ['Dove è trasparente mettiamo il bianco.'] : []),
    'Se il file dice dove è stata scattata, la posizione non passa nella foto nuova.',
  ];
}

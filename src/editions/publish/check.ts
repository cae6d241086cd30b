import { parse } from 'yaml';
import { manifest, type Manifest } from '../../schemas/frozen.ts';
import type { Edition, Guide } from '../../schemas/guide.ts';
import { MANIFEST, fingerprint, frozenFolder, rulesFile } from './manifest.ts';

/** What the check reads of the project. */
export interface Archive {
  readonly guides: ReadonlyMap<string, Guide>;
  /** The bytes of a file, or null where there is none. */
  read(path: string): Uint8Array | null;
  /** The files below a folder, by their path in the project; none where there is no folder. */
  list(folder: string): readonly string[];
}

/** What is wrong with the editions, one Italian sentence each: kept files, limits and days. */
export function problemsOf(archive: Archive): string[] {
  return [...archive.guides].flatMap(([id, { editions }]) => [
    ...editions.flatMap((edition) => keptProblems(archive, id, edition)),
    ...dayProblems(id, editions),
  ]);
}

function keptProblems(archive: Archive, guide: string, { number, status }: Edition): string[] {
  const folder = frozenFolder(guide, number);
  const at = `${folder}/${MANIFEST}`;
  const bytes = archive.read(at);
  if (status !== 'sostituita') {
    return bytes === null ? [] : [`${at}: l'edizione ${number} non è «sostituita», eppure è conservata.`];
  }
  if (bytes === null)
    return [`Manca ${at}: l'edizione ${number} è «sostituita», ma nessuno l'ha conservata.`];
  const { files }: Manifest = manifest.parse(parse(new TextDecoder().decode(bytes)));
  const listed = new Set(files.map(({ path }) => path));
  const problems = files.flatMap(({ path, sha256 }) => {
    const content = archive.read(path);
    if (content === null) return [`Manca ${path}, che l'edizione ${number} conserva.`];
    if (fingerprint(content) === sha256) return [];
    return [`${path} è cambiato dopo che l'edizione ${number} è stata conservata: riportalo com'era.`];
  });
  if (!listed.has(rulesFile(guide, number)))
    problems.push(`${at} non protegge i limiti ${rulesFile(guide, number)}.`);
  for (const path of archive.list(folder)) {
    if (path !== at && !listed.has(path))
      problems.push(`${path} non è dell'edizione ${number}: toglilo dall'archivio.`);
  }
  return problems;
}

/** Each edition begins on the day after the one before, or on the one day that this held. */
function dayProblems(guide: string, editions: readonly Edition[]): string[] {
  const problems: string[] = [];
  const numbered = editions.filter(({ status }) => status !== 'trascrizione');
  for (const [index, { number, from, to, status }] of numbered.entries()) {
    const says = `content/guides/${guide}.yaml, edizione ${number}`;
    if (from === undefined) {
      problems.push(`${says}: manca from, il primo giorno in vigore.`);
      continue;
    }
    if (status === 'in vigore' && to !== undefined) problems.push(`${says}: è in vigore, quindi non ha to.`);
    if (status === 'sostituita' && to === undefined)
      problems.push(`${says}: manca to, l'ultimo giorno in vigore.`);
    if (to !== undefined && to < from) problems.push(`${says}: finisce prima di cominciare.`);
    const older = numbered[index + 1];
    if (older?.to === undefined || older.from === undefined) continue;
    const oneDay = older.to === from && older.from === from;
    if (older.to >= from && !oneDay)
      problems.push(`${says}: comincia mentre la ${older.number} è ancora in vigore.`);
    if (older.to < from && nextDay(older.to) !== from) {
      problems.push(`${says}: tra la ${older.number} e la ${number} ci sono giorni senza edizione.`);
    }
  }
  return problems;
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** How an invisible character is drawn, and what it is called. */
export interface InvisibleName {
  /** The sign drawn in its place. */
  readonly shown: string;
  /** Its Italian name with its code, such as «spazio a larghezza zero, U+200B». */
  readonly title: string;
}

/**
 * Names from the Unicode standard, chapter 23, in the Italian that readers can look up. Ordinary
 * blanks and line breaks are here too: a marked copy that hides them explains nothing.
 */
const NAMES: ReadonlyMap<number, string> = new Map([
  [0x09, 'tabulazione'],
  [0x0a, 'a capo'],
  [0x0d, 'ritorno a capo'],
  [0xa0, 'spazio unificatore'],
  [0xad, 'trattino facoltativo'],
  [0x034f, 'congiunzione di grafemi'],
  [0x061c, "segno di direzione dell'arabo"],
  [0x180e, 'separatore di vocali mongolo'],
  [0x200b, 'spazio a larghezza zero'],
  [0x200c, 'separatore a larghezza zero'],
  [0x200d, 'connettore a larghezza zero'],
  [0x200e, 'segno da sinistra a destra'],
  [0x200f, 'segno da destra a sinistra'],
  [0x2028, 'separatore di riga'],
  [0x2029, 'separatore di paragrafo'],
  [0x202f, 'spazio unificatore stretto'],
  [0x205f, 'spazio matematico medio'],
  [0x2060, 'congiunzione di parole'],
  [0x3000, 'spazio ideografico'],
  [0xfeff, "segno d'ordine dei byte"],
]);

/** The visible stand-in for characters that people know by a sign of their own. */
const SHOWN: ReadonlyMap<number, string> = new Map([
  [0x09, '⇥'],
  [0x0a, '↵'],
  [0x0d, '↵'],
]);

/** U+0041-like notation of a code point. */
export function codeOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The name of a character that shows nothing, or null for one that shows something. The plain blank
 * (U+0020) shows as a gap and is no invisible character.
 * @param character one code point; of a longer text the first is looked at
 */
export function describeInvisible(character: string): InvisibleName | null {
  const codePoint = character.codePointAt(0);
  if (codePoint === undefined || codePoint === 0x20) return null;
  const code = codeOf(codePoint);
  const known = NAMES.get(codePoint);
  if (known !== undefined) return { shown: SHOWN.get(codePoint) ?? code, title: `${known}, ${code}` };
  if (/^\p{Zs}$/u.test(String.fromCodePoint(codePoint))) return { shown: code, title: `spazio speciale, ${code}` };
  if (/^[\p{Cc}\p{Cf}]$/u.test(String.fromCodePoint(codePoint))) {
    return { shown: code, title: `carattere di controllo, ${code}` };
  }
  return null;
}

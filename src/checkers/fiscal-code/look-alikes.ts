/** Pairs of a character that looks like an ASCII one, upper case, and that one. */
const PAIRS =
  'АAВBЕEЗ3ІIЈJКKМMНHОOРPСCТTУYХXЅSԌGԚQԜW' + // Cyrillic
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' + // Greek
  'ՕOՍU'; // Armenian

/** Latin letters that upper-casing would turn into ASCII, each followed by its adjective. */
const ODDITIES = 'ſanticoıturcoßtedesco\u212Adi misura (kelvin)';

/** Adjectives of the scripts that people paste, after their ISO 15924 code. */
const SCRIPTS = 'Cyrlcirillico Grekgreco Arabarabo Hebrebraico Armnarmeno Hanicinese';
const scripts = SCRIPTS.split(' ').map(
  (entry) => [new RegExp(`\\p{scx=${entry.slice(0, 4)}}`, 'u'), entry.slice(4)] as const,
);

export interface Foreign {
  /** The ASCII letter or digit that is meant, where one can tell; otherwise empty. */
  readonly meant: string;
  /** Where the character comes from, to follow «è un carattere …»; empty for an accented letter. */
  readonly origin: string;
}

/**
 * What a letter or digit outside ASCII is, with its accents if it has any; null for a sign.
 * To be asked **before** upper-casing, which turns `ſ`, `ı`, the Kelvin sign and full-width forms
 * into other characters.
 */
export function foreign(char: string): Foreign | null {
  if (!/^[\p{L}\p{N}]/u.test(char)) return null;
  const meant = asciiFor(char);
  const accented = /^[a-z]./isu.test(char.normalize('NFD'));
  return { meant, origin: accented ? '' : originOf(char) };
}

function asciiFor(char: string): string {
  const at = PAIRS.indexOf(char.toUpperCase());
  if (at >= 0 && at % 2 === 0) return PAIRS.charAt(at + 1);
  const [plain = ''] = char.normalize('NFKD');
  return /^[a-z0-9ıſ]$/i.test(plain) ? plain.toUpperCase() : digitOfScript(plain);
}

/** Decimal digits of a script come in runs of ten: the distance from the start is the value. */
function digitOfScript(char: string): string {
  const isDigit = (point: number) => /^\p{Nd}$/u.test(String.fromCodePoint(point));
  const point = char.codePointAt(0) ?? 0;
  if (!isDigit(point)) return '';
  let value = 0;
  while (value < 9 && isDigit(point - value - 1)) value++;
  return `${value}`;
}

function originOf(char: string): string {
  const odd = ODDITIES.indexOf(char);
  if (odd >= 0) return /^[a-z ()]+/.exec(ODDITIES.slice(odd + 1))?.[0] ?? '';
  if (/[\uff00-\uffef]/.test(char)) return 'a larghezza doppia';
  return scripts.find(([script]) => script.test(char))?.[1] ?? 'di un altro alfabeto';
}

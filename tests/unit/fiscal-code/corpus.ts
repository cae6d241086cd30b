import { SHAPE, checkLetter } from '../../../src/checkers/fiscal-code/check-letter.ts';
import { tripleOf, spellings } from '../../../src/checkers/fiscal-code/name-letters.ts';
import { GAPS, NEWEST, STATES } from '../../../src/checkers/fiscal-code/generated/known-places.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SURNAMES =
  'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De-Luca Costa Giordano Mancini Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola De-Santis D-Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala De-Angelis Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti Barone Fo Re Hu Nguyen Popescu Ionescu Shevchenko Kowalski Iezzi Aiello'.split(
    ' ',
  );
const NAMES =
  'Maria Anna Giuseppe Rosa Giovanni Antonio Mario Luigi Francesco Angelo Giovanna Vincenzo Pietro Salvatore Carlo Franco Domenico Bruno Paolo Michele Giorgio Aldo Sergio Luciano Andrea Marco Luca Alessandro Stefano Roberto Matteo Giulia Chiara Francesca Federica Sara Martina Valentina Alessia Elena Silvia Elisa Laura Ilaria Eleonora Giorgia Alice Paola Simona Barbara Teresa Ugo Ada Ivo Lia Noa Eva'.split(
    ' ',
  );

/** Every code of a birthplace that the engine knows. */
export const PLACES: readonly string[] = knownPlaces();

function knownPlaces(): string[] {
  const missing = new Set<number>();
  let last = 0;
  for (const char of GAPS) missing.add((last += char.charCodeAt(0) - 39));
  const found: string[] = [];
  [...'ABCDEFGHILM'].forEach((letter, at) => {
    for (let number = 1; number < 1000; number++) {
      const place = letter + `${number}`.padStart(3, '0');
      if (place <= NEWEST && !missing.has(at * 999 + number)) found.push(place);
    }
  });
  for (let number = 1; number < 1000; number++) {
    if (STATES.filter((turn) => turn <= number).length % 2) found.push(`Z${number}`);
  }
  return found;
}

function pick<Item>(from: ArrayLike<Item>, random: () => number): Item {
  const item = from[Math.floor(random() * from.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** A code as a member of an Order may have it: an adult, one in nine born abroad. */
export function randomCode(random: () => number): string {
  const letters = (names: readonly string[], isName: boolean): string =>
    tripleOf(spellings(pick(names, random))[0] ?? '', isName).letters;
  const born = new Date(Date.UTC(1940 + Math.floor(random() * 65), 0, 1 + Math.floor(random() * 365)));
  const day = born.getUTCDate() + (random() < 0.5 ? 40 : 0);
  const two = (number: number): string => `${number}`.padStart(2, '0');
  const abroad = random() < 0.11;
  let place = pick(PLACES, random);
  while (place.startsWith('Z') !== abroad) place = pick(PLACES, random);
  const fifteen = [
    letters(SURNAMES, false),
    letters(NAMES, true),
    two(born.getUTCFullYear() % 100),
    'ABCDEHLMPRST'.charAt(born.getUTCMonth()),
    two(day),
    place,
  ].join('');
  return fifteen + checkLetter(fifteen);
}

/** The positions of a code at which a digit stands. */
export const DIGIT_POSITIONS = [...SHAPE].flatMap((kind, at) => (kind === 'D' ? [at] : []));

/** The omocode of a code in which the digits of `subset` (bit n: the n-th from the right) are letters. */
export function omocode(code: string, subset: number): string {
  const positions = DIGIT_POSITIONS.toReversed().filter((_, bit) => subset & (1 << bit));
  const chars = [...code.slice(0, 15)];
  for (const at of positions) chars[at] = 'LMNPQRSTUV'.charAt(Number(chars[at]));
  const fifteen = chars.join('');
  return fifteen + checkLetter(fifteen);
}

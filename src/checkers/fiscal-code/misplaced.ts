import { SIGN } from './characters.ts';

const ORDINALS =
  'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo tredicesimo quattordicesimo quindicesimo ultimo'.split(
    ' ',
  );

/**
 * The words for a letter or digit in the other's place, from what was noticed of it: its position from
 * 0, itself, and the one it looks like. «L'ottavo», «O», «: forse è uno zero (0)».
 */
export function misplacedWords([at = '', char = '', twin = '']: readonly string[]): string[] {
  // «Il settimo», «L'ottavo»; the sixteenth is the last.
  const nth = `Il ${ORDINALS[Number(at)] ?? ''}`.replace(/Il (?=[ou])/, "L'");
  const name = char < SIGN ? `la ${twin}` : twin === '0' ? 'uno zero (0)' : `un ${twin}`;
  // O, I, Z and G are no months, O and S start no place.
  const guess = twin && !/8[GIOZ]|11[OS]/.test(at + twin) ? `: forse è ${name}` : '';
  return [nth, char, guess];
}

/**
 * Where foreign characters come from: adjective, test on the character with its accents apart,
 * and what the capitals or digits look like or mean from a code point on, `-` for nothing.
 */
const ORIGINS = [
  ['greco', /\p{Script=Greek}/u, 0x391, 'AB--EZH-IK-MN-O-P--TY-X'],
  ['cirillico', /\p{Script=Cyrillic}/u, 0x405, 'SI-J-------A-B--E-3--K-MHO-PCTY-X'],
  ['arabo', /[\u0600-\u06ff]/, 0x660, '0123456789'],
  ['arabo', /[\u0600-\u06ff]/, 0x6f0, '0123456789'],
  ['accentato', /^[a-z]\p{M}/iu, 0, ''],
] as const;

/**
 * The ASCII letter or digit that a letter or digit outside ASCII means or looks like; empty for
 * none. To be asked **before** upper-casing, which makes other characters of `ſ`, `ı`, `ß`, the
 * Kelvin sign and full-width forms.
 */
export function meantBy(char: string): string {
  const point = char.toUpperCase().charCodeAt(0);
  const looks = ORIGINS.map(([, , first, capitals]) => capitals.charAt(point - first)).join('');
  const plain = /^[a-z\dı]\p{M}*$/iu.exec(char.normalize('NFKD'))?.[0] ?? '';
  return (looks + plain).charAt(0).toUpperCase().replace('-', '');
}

/** The adjective for where the character comes from, to follow «è un carattere …». */
export function originOf(char: string): string {
  const apart = char.normalize('NFD');
  return ORIGINS.find(([, test]) => test.test(apart))?.[0] ?? 'insolito';
}

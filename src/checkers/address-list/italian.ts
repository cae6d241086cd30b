/** Words and quotation for the sentences of this checker. */
import { blankFor, describeCharacter } from './characters.ts';

const LONGEST_QUOTE = 40;

/** [from, to) of the text, without half of a character that takes two UTF-16 units. */
export function cut(text: string, from: number, to: number = text.length): string {
  return text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

/** The text between «», on one line, cut in the middle where it is long: a sentence must stay a sentence. */
export function quoted(typed: string): string {
  const text = typed.replace(/[\n\r\x85\u2028\u2029]+/g, ' ');
  if (text.length <= LONGEST_QUOTE) return `«${text}»`;
  return `«${cut(text, 0, 24)}…${cut(text, text.length - 14)}»`;
}

/** «1 indirizzo», «2 indirizzi». */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** «a», «a e b», «a, b e c». */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} e ${items.at(-1) ?? ''}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  ',': 'una virgola',
  ';': 'un punto e virgola',
  ':': 'due punti',
  '/': 'una barra',
  '\\': 'una barra rovesciata',
  '|': 'una barra verticale',
  '-': 'un trattino',
  '&': 'una «&»',
  '+': 'un «+»',
  '\n': 'un a capo',
  ' ': 'uno spazio',
  '•': 'un pallino',
};

/** The sign with its article, as a sentence needs it: «un punto e virgola». */
export function signName(sign: string): string {
  return SIGNS[sign] ?? quoted(sign);
}

/** Spaces and line ends with their article, for «Togli …»: «lo spazio», «i 3 spazi», «l'a capo». */
export function blankName(typed: string): string {
  const odd = [...typed].find((c) => c !== ' ' && blankFor(c) === ' ');
  if (odd !== undefined) {
    const { name, code } = describeCharacter(odd) ?? { name: '', code: '' };
    return `${name.startsWith('t') ? 'la' : 'lo'} ${name} (${code})`;
  }
  const blanks = [...typed].filter((c) => blankFor(c) !== undefined);
  const lines = blanks.filter((c) => c !== ' ').length;
  if (lines > 0) return lines === blanks.length ? "l'a capo" : "gli spazi e l'a capo";
  return blanks.length === 1 ? 'lo spazio' : `i ${blanks.length} spazi`;
}

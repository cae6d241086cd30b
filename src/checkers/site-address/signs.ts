import { codeOf, describeCharacter, isInvisible } from '../address-list/characters.ts';
import { baseOf, foreignName, latinFor } from '../address-list/look-alikes.ts';
import { find, type FindingCode } from './findings.ts';
import type { Edit, Finding } from '../report.ts';
import { readLabel } from './punycode.ts';
import type { Span } from './scan.ts';

/** Marks that turn the order of what is read (Unicode, Bidi_Control). */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

const LINE_BREAK = /[\r\n]+/;

/** Where an address goes on in another line: browsers take the break out, and so does the repair. */
export function lineBreaks(input: string, [from, to]: Span): Finding<FindingCode>[] {
  const edits = [...input.slice(from, to).matchAll(/[\r\n]+/g)].map(({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
    text: '',
  }));
  const [first] = edits;
  return first === undefined ? [] : [{ ...find('line-break', [first.start, first.end]), edits }];
}

/** A sign that no name has, in the part of the host that somebody would have registered; null without one. */
export function oddSign(
  input: string,
  [from, to]: Span,
  site: string,
): { readonly sign: string; readonly finding: Finding<FindingCode> } | null {
  const sign = site.startsWith('[') ? undefined : /[^a-z\d.-]/.exec(site)?.[0];
  if (sign === undefined) return null;
  const at = input.lastIndexOf(sign, to - 1);
  const finding = find('odd-sign', at < from ? [from, to] : [at, at + sign.length], sign);
  return { sign, finding };
}

/**
 * Characters inside the address that cannot be seen: each kind once, for one address has many. All of a kind
 * are taken away; not those that turn the order of reading, which nobody copies unawares.
 */
export function hiddenCharacters(input: string, [from, to]: Span): Finding<FindingCode>[] {
  const found: Finding<FindingCode>[] = [];
  const told = new Map<string, Edit[]>();
  let at = from;
  for (const character of input.slice(from, to)) {
    const span: Span = [at, at + character.length];
    at += character.length;
    const named = character === ' ' || LINE_BREAK.test(character) ? null : describeCharacter(character);
    if (named === null) continue;
    const edit = { start: span[0], end: span[1], text: '' };
    const edits = told.get(character);
    edits?.push(edit);
    if (edits !== undefined) continue;
    const own = [edit];
    told.set(character, own);
    if (DIRECTION.test(character)) found.push(find('hidden-direction', span));
    else found.push({ ...find('hidden-character', span, `${named.name}, ${named.code}`), edits: own });
  }
  return found;
}

/** Letters of the host that are not the plain ones, as typed or behind `xn--`. */
export function foreignLetters(input: string, [from, to]: Span): Finding<FindingCode>[] {
  const found: Finding<FindingCode>[] = [];
  const told = new Set<string>();
  let at = from;
  for (const character of input.slice(from, to)) {
    const span: Span = [at, at + character.length];
    at += character.length;
    if (character <= '~' || isInvisible(character) || told.has(character)) continue;
    told.add(character);
    found.push(letterFinding(character, span));
  }
  return [...found, ...codedLabels(input, [from, to])];
}

function letterFinding(character: string, span: Span): Finding<FindingCode> {
  const name = foreignName(character, codeOf(character));
  const plain = latinFor(character) ?? plainForm(character);
  if (plain !== undefined) return find('look-alike', span, name, plain);
  const accented = baseOf(character) !== undefined ? `la lettera «${character}»` : name;
  return find('other-letter', span, accented);
}

/** The plain form that Unicode and browsers see in a full-width or ornamental letter. */
function plainForm(character: string): string | undefined {
  const form = character.normalize('NFKC');
  return /^[!-~]$/.test(form) ? form : undefined;
}

/** Letters that can be seen; a question mark where there are none. */
function shown(letters: string | null): string {
  return letters !== null && /\P{C}/u.test(letters) ? letters : '?';
}

/** Labels that stand for other letters: what is behind them is shown, so that it can be recognised. */
function codedLabels(input: string, [from, to]: Span): Finding<FindingCode>[] {
  const found: Finding<FindingCode>[] = [];
  let at = from;
  for (const label of input.slice(from, to).split('.')) {
    const span: Span = [at, at + label.length];
    at += label.length + 1;
    const small = label.toLowerCase();
    if (small.startsWith('xn--')) found.push(find('coded-name', span, label, shown(readLabel(small))));
  }
  return found;
}

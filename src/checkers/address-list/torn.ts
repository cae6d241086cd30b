/** Mends in the draft what is no sign of a list: a sign in words, a space or a comma inside an address. */
import type { Draft } from './draft.ts';
import { EXPLAINED, GLUED } from './draft.ts';
import { isComplete } from './endings.ts';
import { cut, quoted, signName } from './italian.ts';

const SPELLED = /[([{]\s?(?:at|chiocciola|dot|punto)\s?[)\]}]|(?<![\w.@-])chiocciola(?![\w.@-])|%40|&#64;/gi;
const SPELLED_DOT = /(?<=\s)(?:punto|dot)(?=\s)/gi;

/** The word around [from, to), for a sentence. */
function around({ text }: Draft, from: number, to: number): string {
  const before = /[^\s,;]*$/.exec(cut(text, Math.max(0, from - 40), from))?.[0] ?? '';
  const after = /^[^\s,;]*/.exec(cut(text, to, to + 40))?.[0] ?? '';
  return quoted(before + text.slice(from, to) + after);
}

function spelledSigns(draft: Draft): void {
  const sign = ({ 0: word, index }: RegExpExecArray): string => {
    const meant = /dot|punto/i.test(word) ? '.' : '@';
    draft.note('spelled-sign', index, index + word.length, quoted(word), meant, meant);
    return meant;
  };
  if (draft.rewrite(SPELLED, sign)) draft.rewrite(SPELLED_DOT, sign);
}

function doubledAts(draft: Draft): void {
  draft.rewrite(/@(?:\s*@)+/g, ({ 0: signs, index }) => {
    draft.note('double-at', index, index + signs.length, around(draft, index, index + signs.length), '', '@');
    return '@';
  });
}

/** What a single word before a space says that it is no name of a mailbox. */
const NO_NAME = /(?:^|[\s,;])(?:e|ed|o|\d{1,2}[.)]|[^\s,;\u0001]*@[^\s,;\u0001]*)$/i;

function spacesAroundAt(draft: Draft): void {
  draft.rewrite(/(?<=[\w+.-])(\s*)@(?:(\s*)(?=[\w.-]+(?:[^\w.@-]|$))|(?=\w))/g, ({ 0: found, 1: left = '', 2: right = '', index }) => {
    if (found === '@') return undefined;
    if (left && NO_NAME.test(cut(draft.text, Math.max(0, index - 80), index))) return undefined;
    const from = left ? index : index + 1;
    const to = right ? index + found.length : index + left.length;
    const it = around(draft, index, index + found.length);
    draft.note('space-around-sign', from, to, it, '', left && right ? '@' : '');
    return '@';
  });
}

/** More pieces than these are no address that was torn by accident. */
const MOST_PIECES = 6;

function spacesInDomain(draft: Draft, unsure: Set<number>): void {
  const step = ({ 1: domain = '', 2: space = '', 3: piece = '', index }: RegExpExecArray): string | undefined => {
    const to = index + space.length;
    const it = around(draft, index, to);
    if (isComplete(domain.replace(/\.$/, ''))) return undefined;
    const line = /[\n\r]/.test(space);
    if (domain === '' || domain.endsWith('.') || (piece.startsWith('.') && !line)) {
      draft.note('space-around-sign', index, to, it, '', '');
      return '';
    }
    const ending = !line && piece.length <= 3 && !domain.includes('.') && isComplete(`${domain}.${piece}`);
    if (!ending) return undefined;
    draft.note('space-inside', index, to, it);
    unsure.add(draft.span(index, to).start);
    return '.';
  };
  for (let k = 0; k < MOST_PIECES; k++) {
    if (!draft.rewrite(/(?=\s)(?<=@([\w.-]*))(\s+)(?=([\w.-]+)(?:[^\w.@-]|$))/g, step)) return;
  }
}

function commasForDots(draft: Draft): void {
  const comma = /(?=[,;:])(?<=@([\w-]+(?:\.[\w-]+)*))([,;:] ?)(?=([a-z]+(?:\.[a-z]+)?)(?:[^\w.@-]|$))/gi;
  draft.rewrite(comma, ({ 1: domain = '', 2: sign = '', 3: piece = '', index }) => {
    if (isComplete(domain) || !isComplete(`${domain}.${piece}`)) return undefined;
    // After a space the same letters are more often a new word than the end of the domain.
    if (sign.length > 1 && piece.length > 3) return undefined;
    const to = index + sign.length;
    draft.note('comma-for-dot', index, to, around(draft, index, to), signName(sign.charAt(0)), '.');
    return '.';
  });
}

/** Signs between two addresses without a space, behind a whole domain; and what a link asks for. */
export function gluedSigns(draft: Draft): void {
  draft.rewrite(/(?=\?)(?<=@[\w.-]*\w)\?[a-z]+=[^\s,;>)]*/gi, ({ 0: query, index }) => {
    draft.note('mailto', index, index + query.length, quoted(query), '', '');
    return '';
  });
  draft.rewrite(/(?<![^\s,;(<])'(?=[^\s'@,;]+@[^\s'@,;]+')/g, () => '"');
  draft.rewrite(/(?=[^\s\p{L}\p{M}\p{N}@,;<>()[\]"._-])(?<=@([\p{L}\p{M}\p{N}._-]*[\p{L}\p{N}])\.*[>)\]"]?)[^\s\p{L}\p{M}\p{N}@,;<>()[\]"._-]+/giu, ({ 0: signs, 1: domain = '' }) => {
    // A colon ends every address; other signs may stand for a slip in its domain.
    if (!signs.startsWith(':') && !isComplete(domain)) return undefined;
    return signs === "'" ? '"' : GLUED;
  });
}

function quotedNames(draft: Draft): void {
  draft.rewrite(/"[^"@\n]+"(?=@)|(?<=\w)\([^()@\n]*\)(?=[\w.-]*@)/g, ({ 0: found, index }) => {
    const code = found.startsWith('"') ? 'quoted-name' : 'inner-brackets';
    draft.note(code, index, index + found.length, around(draft, index, index + found.length));
    return EXPLAINED;
  });
  draft.rewrite(/(?<=@)\[[^\s[\]]*\]/g, ({ 0: found, index }) => {
    draft.note('numeric-address', index, index + found.length, quoted(found));
    return EXPLAINED;
  });
}

/**
 * Mends what surely is one address.
 * @returns where a dot was only guessed, as typed
 */
export function mendTorn(draft: Draft): ReadonlySet<number> {
  const unsure = new Set<number>();
  spelledSigns(draft);
  quotedNames(draft);
  gluedSigns(draft);
  doubledAts(draft);
  spacesAroundAt(draft);
  spacesInDomain(draft, unsure);
  commasForDots(draft);
  return unsure;
}

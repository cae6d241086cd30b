/** Mends in the draft what is no sign of a list: a sign in words, a space or a comma inside an address. */
import { around, blanksAround } from './around.ts';
import type { Draft } from './draft.ts';
import { EXPLAINED, GLUED } from './draft.ts';
import { isComplete } from './endings.ts';
import { cut, quoted, signName } from './italian.ts';
import { pairedSigns } from './pairs.ts';
import { mendNames } from './torn-name.ts';

const SPELLED = /\s?(?:[([{<]\s?(?:at|chiocciola|dot|punto)\s?[)\]}>]|(?<![\w.@-])chiocciola(?![\w.@-])|%40|&#64;)\s?/gi;
const SPELLED_DOT = /\s(?:punto|dot)\s/gi;

function spelledSigns(draft: Draft): void {
  const sign = ({ 0: word, index }: RegExpExecArray): string => {
    const meant = /dot|punto/i.test(word) ? '.' : '@';
    const bare = word.trim();
    draft.note('spelled-sign', index, index + word.length, quoted(bare), `«${meant}»${bare === word ? '' : ', senza spazi'}`, meant);
    return meant;
  };
  if (draft.rewrite(SPELLED, sign) || /@[\w-]+\s(?:punto|dot)\s/i.test(draft.text)) draft.rewrite(SPELLED_DOT, sign);
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
  draft.rewrite(/(?=[\s@])(?<=[\p{L}\p{M}\w+.-])(\s*)@(?:(\s*)(?=[\p{L}\w.-]+(?:[^\p{L}\w.@-]|$))|(?=[\p{L}\w]))/gu, ({ 0: found, 1: left = '', 2: right = '', index }) => {
    if (found === '@') return undefined;
    if (left && NO_NAME.test(cut(draft.text, Math.max(0, index - 80), index))) return undefined;
    blanksAround(draft, index, left.length, index + found.length, right.length);
    return '@';
  });
}

/** More pieces than these are no address that was torn by accident. */
const MOST_PIECES = 6;

function spacesInDomain(draft: Draft, unsure: Set<number>): void {
  const dot = ({ 0: found, 1: domain = '', 2: left = '', 3: right = '', 4: only = right, index }: RegExpExecArray): string | undefined => {
    if (isComplete(domain)) return undefined;
    blanksAround(draft, index, left.length, index + found.length, only.length);
    return '.';
  };
  const step = ({ 1: domain = '', 2: space = '', 3: piece = '', index }: RegExpExecArray): string | undefined => {
    const to = index + space.length;
    if (domain === '' || domain.includes('.') || /[\n\r]/.test(space)) return undefined;
    const ending = piece.length <= 3 && isComplete(`${domain}.${piece}`);
    if (!ending && !isComplete(piece)) return undefined;
    draft.note('space-inside', index, to, around(draft, index, to));
    unsure.add(draft.span(index, to).start);
    return ending ? '.' : '';
  };
  for (let k = 0; k < MOST_PIECES; k++) {
    const dots = draft.rewrite(/(?=\s|\.\s)(?<=@([\w.-]*\w))(?:([^\S\n\r]+)\.(\s*)|\.(\s+))(?=[\w-][\w.-]*(?:[^\w.@-]|$))/g, dot);
    if (!draft.rewrite(/(?=\s)(?<=@([\w.-]*))(\s+)(?=([\w.-]+)(?:[^\w.@-]|$))/g, step) && !dots) return;
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
  draft.rewrite(/(?<![^\s,;(<])\{(?=[^\s{}@,;]+@[^\s{}@,;]+\})/g, () => '<');
  // The key of the @ on other keyboards.
  draft.rewrite(/(?=")(?<=(?:^|[\s,;])[\w.+-]+)"(?=[\w-]+\.[\w.-]+(?:[\s,;]|$))/g, () => '§');
  draft.rewrite(/(?=[^\s\p{L}\p{M}\p{N}@,;<>()[\]"._-])(?<=@([\p{L}\p{M}\p{N}._-]*[\p{L}\p{N}])\.*[>)\]"]?)[^\s\p{L}\p{M}\p{N}@,;<>()[\]"._-]+/giu, ({ 0: signs, 1: domain = '', index }) => {
    if (!isComplete(domain)) {
      // A colon ends every address, unless it stands for the dot; other signs may be a slip in its domain.
      const rest = draft.text.slice(index + signs.length, index + signs.length + 80);
      const ending = /^[a-z]+/i.exec(rest)?.[0];
      if (!signs.startsWith(':') || isComplete(`${domain}.${ending ?? ''}`) || /^[^\s,;@]+(?:[\s,;]|$)/.test(rest)) return undefined;
    }
    return signs === "'" ? '"' : signs === '}' ? '>' : GLUED;
  });
}

function quotedNames(draft: Draft): void {
  draft.rewrite(/""?[^"@\n]+""?(?=@)|(?<=\w)\([^()@\n]*\)(?=[\w.-]*@)/g, ({ 0: found, index }) => {
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
  pairedSigns(draft);
  gluedSigns(draft);
  doubledAts(draft);
  spacesAroundAt(draft);
  mendNames(draft);
  spacesInDomain(draft, unsure);
  commasForDots(draft);
  return unsure;
}

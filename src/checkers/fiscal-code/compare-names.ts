import type { PersonCode } from './model.ts';
import { spellings, tripleOf, type Origin, type Triple } from './name-letters.ts';

/** A letter of the code that what was typed does not give. */
export interface NameLetter {
  /** 0–2 for the surname, 3–5 for the name: the place in the code. */
  readonly position: number;
  readonly found: string;
  readonly expected: string;
  readonly origin: Origin;
  /** Italian: which letter does not fit, and why. */
  readonly message: string;
}

export interface NameComparison {
  readonly fits: boolean;
  /** The three letters that what was typed gives; null where it has no letters A–Z. */
  readonly expected: string | null;
  /** The letters that do not fit; empty where all do. */
  readonly letters: readonly NameLetter[];
  /** Italian: the outcome in a sentence. */
  readonly message: string;
}

export interface NamesComparison {
  /** Null where nothing was typed. */
  readonly surname: NameComparison | null;
  readonly name: NameComparison | null;
  /** Each fits where the other is expected: they were typed in the wrong field. */
  readonly swapped: boolean;
}

const ORDINALS = ['prima', 'seconda', 'terza'];
const BECAUSE: Readonly<Record<Origin, string>> = {
  consonant: 'prima vanno le consonanti, in ordine',
  'fourth-consonant-rule': 'con quattro consonanti o più si prendono la prima, la terza e la quarta',
  vowel: 'finite le consonanti, vanno le vocali in ordine',
  filler: 'dove le lettere non bastano va una X',
};

/**
 * Compares «Cognome» and «Nome» with the first six letters of an accepted code. Compound names count
 * whole; where only the first of them fits, that is a fit and is said. A married name never counts.
 */
export function compareNames(
  code: PersonCode,
  { surname = '', name = '' }: { readonly surname?: string; readonly name?: string },
): NamesComparison {
  const one = surname.trim() ? compareOne(surname, code.surname, false) : null;
  const two = name.trim() ? compareOne(name, code.name, true) : null;
  const swapped =
    one?.fits === false &&
    two?.fits === false &&
    compareOne(name, code.surname, false).fits &&
    compareOne(surname, code.name, true).fits;
  return { surname: one, name: two, swapped };
}

function compareOne(typed: string, found: string, isName: boolean): NameComparison {
  const what = isName ? 'nome' : 'cognome';
  const triples = spellings(typed).map((letters) => tripleOf(letters, isName));
  const [first] = triples;
  if (!first) {
    const message = `Scrivi il ${what} con le lettere dell'alfabeto latino, come nel documento.`;
    return { fits: false, expected: null, letters: [], message };
  }
  const fitting = triples.find(({ letters }) => letters === found);
  if (fitting) return fit(found, `Le lettere del ${what} (${found}) corrispondono.`);
  if (firstAlone(typed, isName).includes(found)) {
    return fit(
      found,
      `Le lettere del ${what} (${found}) corrispondono solo alla prima parte di ciò che hai scritto.`,
    );
  }
  const letters = differences(first, found, isName);
  const message = `Con il ${what} che hai scritto le lettere sarebbero ${first.letters}, nel codice sono ${found}.`;
  return { fits: false, expected: first.letters, letters, message };
}

function fit(expected: string, message: string): NameComparison {
  return { fits: true, expected, letters: [], message };
}

/** What the first of several names or surnames gives alone: registers may have only that one. */
function firstAlone(typed: string, isName: boolean): string[] {
  const [first = ''] = typed.trim().split(/[\s-]+/);
  return spellings(first).map((letters) => tripleOf(letters, isName).letters);
}

function differences({ letters, origins }: Triple, found: string, isName: boolean): NameLetter[] {
  const what = isName ? 'nome' : 'cognome';
  return origins.flatMap((origin, at): NameLetter[] => {
    const expected = letters.charAt(at);
    const typed = found.charAt(at);
    if (expected === typed) return [];
    const message = `La ${ORDINALS[at] ?? ''} lettera del ${what} nel codice è ${typed}, ma dovrebbe essere ${expected}: ${BECAUSE[origin]}.`;
    return [{ position: at + (isName ? 3 : 0), found: typed, expected, origin, message }];
  });
}

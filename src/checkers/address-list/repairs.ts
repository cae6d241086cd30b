/** What a repair has changed, in words: the reader sees at a glance that nothing was guessed. */
import { blankFor } from './characters.ts';
import type { Code } from './findings.ts';
import { counted, listed } from './italian.ts';
import type { ListReport } from './types.ts';

type Noun = readonly [one: string, many: string];

/** What each kind of finding takes away. */
const TAKEN: Partial<Readonly<Record<Code, Noun>>> = {
  'extra-comma': ['segno di troppo', 'segni di troppo'],
  'extra-commas': ['gruppo di virgole di troppo', 'gruppi di virgole di troppo'],
  'list-marker': ['segno di elenco', 'segni di elenco'],
  'extra-sign': ['segno di troppo', 'segni di troppo'],
  'display-name': ['nome', 'nomi'],
  label: ['etichetta', 'etichette'],
  mailto: ['pezzo di collegamento', 'pezzi di collegamento'],
  'repeated-link': ['collegamento ripetuto', 'collegamenti ripetuti'],
  brackets: ['coppia di parentesi', 'coppie di parentesi'],
  quotes: ['coppia di virgolette', 'coppie di virgolette'],
  'paired-signs': ['coppia di segni', 'coppie di segni'],
  'web-code': ['pezzo di codice', 'pezzi di codice'],
  comment: ['parola tra parentesi', 'parole tra parentesi'],
  'double-at': ['chiocciola doppia', 'chiocciole doppie'],
  'trailing-dot': ['segno finale', 'segni finali'],
  'invisible-character': ['carattere invisibile', 'caratteri invisibili'],
  duplicate: ['indirizzo ripetuto', 'indirizzi ripetuti'],
};

const SINGLE: Partial<Readonly<Record<Code, Noun>>> = {
  brackets: ['parentesi', 'parentesi'],
  quotes: ['virgoletta', 'virgolette'],
};

/** What was there before a comma or another plain sign was. */
const CHANGED: Readonly<Record<string, Noun>> = {
  ',': ['virgola', 'virgole'],
  ';': ['punto e virgola', 'punti e virgola'],
  '/': ['barra', 'barre'],
  '|': ['barra verticale', 'barre verticali'],
  '-': ['trattino', 'trattini'],
  ':': ['segno di due punti', 'segni di due punti'],
  ' ': ['spazio', 'spazi'],
  '\n': ['a capo', 'a capo'],
};

class Tally {
  private readonly counts = new Map<string, { readonly noun: Noun; count: number; readonly tails: Noun }>();

  add(noun: Noun, tails: Noun = ['', '']): void {
    const key = noun[0] + tails[0];
    const found = this.counts.get(key);
    if (found) found.count += 1;
    else this.counts.set(key, { noun, count: 1, tails });
  }

  told(): string {
    return listed(
      [...this.counts.values()].map(({ noun: [one, many], count, tails: [tail, tailOfMany] }) => counted(count, one, many) + (count === 1 ? tail : tailOfMany)),
    );
  }
}

const SPACES: Noun = ['spazio', 'spazi'];
const LINES: Noun = ['a capo', 'a capo'];
const SIGNS: Noun = ['segno', 'segni'];
const COMMAS: Noun = ['virgola', 'virgole'];
const WORDS: Noun = ['parola', 'parole'];
const RIGHT_SIGN: Noun = [' nel segno giusto', ' nei segni giusti'];
const RIGHT_ONE: Noun = [' in quello giusto', ' in quelli giusti'];

/**
 * «Abbiamo tolto 1 spazio e cambiato 1 punto e virgola in virgola.», or null where nothing was repaired.
 * @param input the field as typed
 * @param report its report, with the repair that is shown
 */
export function describeRepairs(input: string, report: Pick<ListReport, 'findings' | 'repaired'>): string | null {
  if (report.repaired === null) return null;
  const taken = new Tally();
  const changed = new Tally();
  const added = new Tally();
  for (const { code, start, end, edits = [] } of report.findings) {
    if (edits.length === 0) continue;
    const noun = TAKEN[code];
    const text = edits.map((edit) => edit.text).join('');
    const typed = input.slice(start, end);
    if (code === 'any-sender') return 'Abbiamo svuotato il campo.';
    // A bracket or a quote without the other one of its pair.
    const single = edits.length === 1 ? SINGLE[code] : undefined;
    if (noun) taken.add(single ?? noun);
    else if (start === end) added.add(COMMAS);
    else {
      const sign = typed.trim();
      if (text !== '') {
        const tail = text === ',' ? ' in virgola' : text === '.' ? ' in punto' : '';
        const kind = sign !== '' ? sign : [...typed].some((c) => blankFor(c) === '\n') ? '\n' : ' ';
        const noun = CHANGED[kind] ?? (/^\p{L}/u.test(sign) ? WORDS : SIGNS);
        changed.add(noun, tail ? [tail, tail] : noun === WORDS ? RIGHT_SIGN : RIGHT_ONE);
      }
      if (text === '' || sign !== '') {
        for (const character of typed.replace(/\r\n/g, '\n')) {
          const blank = blankFor(character);
          if (blank !== undefined) taken.add(blank === '\n' ? LINES : SPACES);
        }
      }
    }
  }
  const parts = [
    ['tolto', taken.told()],
    ['cambiato', changed.told()],
    ['aggiunto', added.told()],
  ].flatMap(([verb, what]) => (what ? [`${verb ?? ''} ${what}`] : []));
  return parts.length === 0 ? null : `Abbiamo ${listed(parts)}.`;
}

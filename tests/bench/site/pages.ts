import { readPlaces } from '../../../src/integrations/place-data.ts';
import { randomFrom } from '../../unit/fiscal-code/corpus.ts';
import { chainOf, ownSentences, sentenceFrom, type Chain } from './chain.ts';

/** A page that every stack builds. */
export interface BenchPage {
  /** From the root, with both slashes: `/guide/password/caso-12/`. */
  readonly address: string;
  /** Its group in the menu. */
  readonly section: string;
  readonly title: string;
  readonly description: string;
  /** What our pages declare for their search: words, and questions. */
  readonly keywords: readonly string[];
  readonly queries: readonly string[];
  /** Markdown without a title: headings, paragraphs, lists, a table, links. */
  readonly body: string;
}

/** Pages of a section up to 300 pages; above, there are so many sections, and they grow. */
const SECTION = 10;
const MOST_SECTIONS = 30;

const TASKS = ['Recupera', 'Cambia', 'Controlla', 'Attiva', 'Leggi', 'Conferma', 'Ricevi', 'Apri'] as const;
const THINGS = [
  'la password',
  "l'indirizzo PEC",
  "l'email di recupero",
  'il cellulare',
  'la casella',
  "l'avviso",
  'il codice di verifica',
  'il codice fiscale',
  'le foto del documento',
  'la ricevuta di consegna',
  'il pannello',
] as const;

/**
 * The same pages at every run: Italian sentences after the project's own, each page about a comune of its own,
 * so that the words of the index grow with the pages as they do on a real site. The first page of each section
 * lists the others.
 * @param count how many.
 */
export async function makePages(count: number): Promise<BenchPage[]> {
  const chain = chainOf(ownSentences());
  const comuni = (await readPlaces()).filter(({ province, to, name }) => {
    return province !== '' && to === '' && /^[\p{L} ]{4,18}$/u.test(name);
  });
  const names = [...new Set(comuni.map(({ name }) => name))];
  const sections = Math.min(MOST_SECTIONS, Math.ceil(count / SECTION));
  return Array.from({ length: sections }, (_, section) => {
    const [from, to] = [section, section + 1].map((at) => Math.floor((count * at) / sections));
    // Far apart in the list, so that a section holds comuni of all letters.
    const own = Array.from({ length: (to ?? 0) - (from ?? 0) - 1 }, (_, at) => {
      return names[(((from ?? 0) + at) * 7) % names.length] ?? '';
    });
    return makeSection(chain, section, own);
  }).flat();
}

function makeSection(chain: Chain, section: number, comuni: readonly string[]): BenchPage[] {
  const name = `Ufficio ${section + 1}`;
  const folder = `/guide/ufficio-${section + 1}/`;
  const tasks = comuni.map((comune, at) => {
    const random = randomFrom(section * 1000 + at + 101);
    const others = Array.from({ length: 3 }, () => comuni[Math.floor(random() * comuni.length)] ?? comune);
    return makeTask(chain, random, { section: name, folder, comune, others });
  });
  const body = [
    '## Scegli la pagina',
    paragraph(chain, randomFrom(section + 1), 3),
    tasks.map(({ title, address }) => `- [${title}](${address})`).join('\n'),
  ];
  return [
    {
      address: folder,
      section: name,
      title: `Le pagine: ${name.toLowerCase()}`,
      description: `Tutte le pagine del gruppo ${name.toLowerCase()}, una riga per pagina.`,
      keywords: [],
      queries: [],
      body: body.join('\n\n'),
    },
    ...tasks,
  ];
}

interface Task {
  readonly section: string;
  readonly folder: string;
  readonly comune: string;
  /** What the page leads to. */
  readonly others: readonly string[];
}

function makeTask(chain: Chain, random: () => number, { section, folder, comune, others }: Task): BenchPage {
  const one = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? '';
  const say = (sentences: number): string => paragraph(chain, random, sentences);
  const list = (items: number, mark: string): string =>
    Array.from({ length: items }, () => `${mark} ${say(1)}`).join('\n');
  const addressOf = (name: string): string => `${folder}${name.toLowerCase().replaceAll(' ', '-')}/`;
  const rows = Array.from({ length: 4 }, (_, row) => `| Campo ${row + 1} | ${say(1)} | ${row + 1} |`);
  const body = [
    '## A chi serve',
    `A chi abita a ${comune}. ${say(6)}`,
    say(8),
    say(8),
    '## Che cosa ti serve',
    list(5, '-'),
    '## Come fare',
    list(8, '1.'),
    say(8),
    '## I campi della pagina',
    ['| Campo | Che cosa scrivi | Caratteri |', '| --- | --- | --- |', ...rows].join('\n'),
    '## Che cosa succede dopo',
    say(9),
    say(9),
    '## Se non funziona',
    ...Array.from({ length: 3 }, () => [`### ${say(1).replace(/\.$/, '')}`, say(8)]).flat(),
    '## Vai avanti',
    others.map((other) => `- [La pagina di ${other}](${addressOf(other)})`).join('\n'),
    `Non abiti a ${comune}? Torna alle [pagine di questo gruppo](${folder}).`,
  ];
  return {
    address: addressOf(comune),
    section,
    title: `${one(TASKS)} ${one(THINGS)} a ${comune}`,
    description: sentenceFrom(chain, random, 14),
    keywords: Array.from({ length: 10 }, () => one(THINGS).replace(/^(?:l'|\w+ )/, '')),
    queries: Array.from({ length: 3 }, () => sentenceFrom(chain, random, 6).toLowerCase().replace(/\.$/, '')),
    body: body.join('\n\n'),
  };
}

function paragraph(chain: Chain, random: () => number, sentences: number): string {
  return Array.from({ length: sentences }, () => sentenceFrom(chain, random)).join(' ');
}

import { describe, expect, it } from 'vitest';
import {
  checkAddressList,
  checkContactEmail,
  checkDocumentExpiry,
  checkFiscalCode,
  checkImageFile,
  checkMobileNumber,
  checkOutcomeWait,
  checkOwnMailbox,
  checkSiteAddress,
  matchLinkMail,
  type Finding,
  type Verdict,
} from '../../../src/checkers/index.ts';
import { checkLines } from '../../../src/checkers/support-summary/index.ts';
import { LISTS } from '../site-address/lists.ts';

const FIELD = { role: 'recipients', min: 1, max: 2, certified: false, separator: ',' } as const;
const today = new Date(2026, 10, 23, 12);
const WHEN = {
  today,
  days: 3,
  kinds: [{ id: 'carta', ended: { from: '2026-08-03', says: 'Dal $1 non vale più.' } }],
};
const MAILS = [
  'verdiana',
  'verdiana@@example.it',
  'verdiana @example.it',
  'verdiana@example.con',
  'verdianà@pec.it',
  'Verdiana Neri <verdiana@example.it>',
  'verdiana@example.it,verdiana@example.it',
  'verdiana@example',
];
const CODES = [
  'VRDLGI85T71F839X',
  'VRDLGI85T4F839X',
  'VRDLGI85T35F839X',
  'VRDLGI85K41F839X',
  'VRDLGI85B30F839X',
  'VRDLGI85T41Y839X',
  'VRDLGI85T41F000X',
  'VRDLGI8ST41F839X',
  '0157385051',
  '01573850517',
  'verdiana 85T41F839X',
];
const NUMBERS = [
  '347159264',
  '+41347159264',
  '0347 1592648',
  '02 34715926',
  '347l592648',
  '347 1592648 e 348 1592649',
  '+39 +39 3471592648',
];
const DAYS: readonly (readonly [string, string, string])[] = [
  ['12', '5', '2024'],
  ['24', '11', '2026'],
  ['31', '11', '2027'],
  ['29', '2', '2027'],
  ['1', 'maggio', '2099'],
  ['40', 'verdiana', '85'],
];
const SITES = [
  'https://login.aruba.it/reset?key=Zx9KqWvb7',
  'http://accesso.aruba.it',
  'https://verdiana:Zx9KqWvb7@example.it',
  'login.aruba.it verdiana',
  'verdiana@example.it',
  'https://192.168.25.17/x',
];

interface Judged {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}
const linkMail = (seen: string, own: string): Judged => {
  const { verdict, letters, addresses } = matchLinkMail(seen, own);
  return { verdict, findings: [...letters, ...addresses] };
};
const JUDGED: readonly Judged[] = [
  ...MAILS.flatMap((mail) => [
    checkAddressList(mail, FIELD),
    checkContactEmail(mail),
    checkOwnMailbox(mail),
    linkMail('ve***', mail),
  ]),
  ...CODES.map((code) => checkFiscalCode(code, { today })),
  ...NUMBERS.map(checkMobileNumber),
  ...DAYS.flatMap(([day, month, year]) => [
    checkDocumentExpiry({ kind: 'cie', date: { day, month, year }, noExpiry: false }, WHEN),
    checkOutcomeWait({ day, month, year }, WHEN),
  ]),
  ...SITES.map((site) => checkSiteAddress(site, LISTS)),
];

/** What was typed, and what can be read from it: a name, a day, a town, a number, a key. The name of a site may stay. */
const DATA =
  /verdian|\bneri\b|VRD|LGI|85T|F839|Y839|F000|\b35\b|347159|3471592|1592|0157385|Zx9K|\d{4}|maggio|novembre|febbraio/i;

describe('what the checks say, in the request for help', () => {
  it.each(JUDGED.map(({ verdict, findings }) => [findings.map(({ message }) => message), verdict] as const))(
    'holds nothing of what was typed: %s',
    (messages, verdict) => {
      // One by one, so that none is left out by the limit of two.
      for (const message of messages) {
        const [line = ''] = checkLines([{ name: 'Controllo', verdict, messages: [message] }]);
        expect(line).not.toMatch(DATA);
      }
    },
  );

  it('is something in nearly every case', () => {
    expect(JUDGED.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(50);
    // The checkers do tell days: without the mask the test above would see them.
    expect(
      JUDGED.flatMap(({ findings }) => findings).filter(({ message }) => /20\d\d/.test(message)).length,
    ).toBeGreaterThan(1);
  });

  it('holds nothing of the name of a photo', async () => {
    for (const name of ['verdiana-neri.png', 'verdiana.jpg.pdf', 'VRDLGI85T41F839X']) {
      const { verdict, findings } = await checkImageFile(new File(['%PDF-1.7'], name));
      const [line] = checkLines([{ name: 'C', verdict, messages: findings.map(({ message }) => message) }]);
      expect(line).not.toMatch(DATA);
    }
  });

  it.each([
    ['Il documento è scaduto il 12 maggio 2024.', 'Il documento è scaduto il [giorno tolto].'],
    ['Il 31 novembre non esiste.', 'Il [giorno tolto] non esiste.'],
    [
      "Il documento scade l'8 dicembre 2026, tra più di 60 anni.",
      "Il documento scade l'[giorno tolto], tra più di 60 anni.",
    ],
    [
      'Il nono carattere indica il mese: hai scritto F.',
      'Il nono carattere indica il mese: hai scritto «…».',
    ],
    [
      'I caratteri 10 e 11 indicano il giorno. Hai scritto 35.',
      'I caratteri 10 e 11 indicano il giorno. Hai scritto «…».',
    ],
    ['Il luogo H501 non esiste.', 'Il luogo «…» non esiste.'],
    ['Hai scritto 9 cifre: alcuni le hanno.', 'Hai scritto 9 cifre: alcuni le hanno.'],
    ["L'esito può arrivare dopo 3 giorni.", "L'esito può arrivare dopo 3 giorni."],
    [
      'Il codice fiscale ha 16 caratteri: ne hai scritti 15.',
      'Il codice fiscale ha 16 caratteri: ne hai scritti 15.',
    ],
    ['È scaduto alle 10:30.', 'È scaduto alle [codice tolto].'],
  ])('«%s» becomes «%s»', (message, told) => {
    expect(checkLines([{ name: 'C', verdict: 'fix', messages: [message] }])).toEqual([
      `C: da correggere. ${told}`,
    ]);
  });
});

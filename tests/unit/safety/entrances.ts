import { readLists } from '../../../src/integrations/search-vocabulary.ts';
import * as checkers from '../../../src/checkers/index.ts';
import { compareNames } from '../../../src/checkers/fiscal-code/index.ts';
import { checkOwnMailbox } from '../../../src/checkers/own-mailbox/index.ts';
import { compileLexicon } from '../../../src/search/compile.ts';
import { fold, wordsOf } from '../../../src/search/fold.ts';
import { inputKind } from '../../../src/search/input-kind.ts';
import { readLexicon } from '../../../src/search/lexicon.ts';
import { quoted, understand, wordsToAskFor } from '../../../src/search/understand.ts';
import { PAGES } from '../../support/small-index.ts';
import { RECIPIENTS, SENDERS } from '../address-list/fields.ts';
import { LISTS } from '../site-address/lists.ts';

/** A way by which what a person typed or pasted enters the engine: one text in every place that takes one. */
export interface Entrance {
  /** The functions that it goes through. */
  readonly name: string;
  readonly enter: (text: string) => unknown;
  /** Something that is well, for the generator to spoil. */
  readonly well: readonly string[];
}

const TODAY = new Date(2026, 10, 23);
const KINDS = [
  { id: 'cie', withoutExpiry: { says: 'Alcune non scadono.' } },
  { id: 'cartacea', ended: { from: '2026-08-03', says: 'Dal $1 non vale più.' } },
] as const;

const coded = checkers.checkFiscalCode('RSSMRA80A01H501U', { today: TODAY }).value;
const PERSON = coded?.kind === 'person16' ? coded : null;

const lexicon = readLexicon(compileLexicon(await readLists(), PAGES));

export const ENTRANCES: readonly Entrance[] = [
  {
    name: 'checkAddress',
    enter: checkers.checkAddress,
    well: ['a@example.org', 'mario.rossi@pec.example.org'],
  },
  {
    name: 'checkAddressList',
    enter: (text) => checkers.checkAddressList(text, SENDERS, { ownMailbox: text }),
    well: ['a@example.org,b@example.org', 'Mario Rossi <m@pec.it>; b@pec.it'],
  },
  {
    name: 'checkNotificationForm panelRule describeRepairs',
    enter(text) {
      const fields = { senders: SENDERS, recipients: RECIPIENTS };
      const form = checkers.checkNotificationForm({ senders: text, recipients: text }, fields);
      return [
        form,
        checkers.panelRule(form.senders, form.recipients, ','),
        checkers.describeRepairs(text, form.recipients),
      ];
    },
    well: ['a@example.org,b@example.org'],
  },
  { name: 'classifyAddress', enter: checkers.classifyAddress, well: ['a@pec.it', 'b@gmail.com'] },
  {
    name: 'checkContactEmail',
    enter: (text) => checkers.checkContactEmail(text, { ownMailbox: text }),
    well: ['a@example.org', 'mario@studio-rossi.example'],
  },
  { name: 'checkOwnMailbox', enter: checkOwnMailbox, well: ['a@pec.example.org'] },
  {
    name: 'checkFiscalCode',
    enter: (text) => checkers.checkFiscalCode(text, { today: TODAY }),
    well: ['RSSMRA80A01H501U', '12345678903'],
  },
  {
    name: 'compareNames',
    enter: (text) => PERSON && compareNames(PERSON, { surname: text, name: text }),
    well: ["D'Amico", 'Maria'],
  },
  {
    name: 'checkMobileNumber',
    enter: checkers.checkMobileNumber,
    well: ['+39 333 123 4567', '00393331234567'],
  },
  {
    name: 'checkSiteAddress',
    enter: (text) => checkers.checkSiteAddress(text, LISTS),
    well: ['https://webmail.pec.it/login?a=b#c', 'webmail.pec.it'],
  },
  {
    name: 'matchLinkMail',
    enter: (text) => checkers.matchLinkMail(text, text),
    well: ['fa***', 'fabio@example.org\nb@example.org'],
  },
  {
    name: 'checkOutcomeWait',
    enter: (text) =>
      checkers.checkOutcomeWait({ day: text, month: text, year: text }, { today: TODAY, days: 3 }),
    well: ['1', 'maggio', '2026'],
  },
  {
    name: 'checkDocumentExpiry',
    enter: (text) =>
      checkers.checkDocumentExpiry(
        { kind: text, date: { day: text, month: text, year: text }, noExpiry: false },
        { today: TODAY, days: 3, kinds: KINDS },
      ),
    well: ['1', 'maggio', '2030'],
  },
  {
    name: 'redact describeHidden writeSummary',
    enter(text) {
      const told = { guide: text, problem: text, step: '', words: text, browser: text, when: text };
      const hidden = checkers.redact(text);
      const more = { mailbox: '', keepMailbox: true, checks: [] };
      return [hidden, checkers.describeHidden(hidden.hidden), checkers.writeSummary({ ...told, ...more })];
    },
    well: [
      'Non entro con RSSMRA80A01H501U e a@example.org, tel. 333 123 4567, IBAN IT60X0542811101000000123456',
    ],
  },
  {
    name: 'search',
    enter(text) {
      const words = wordsToAskFor(text, lexicon);
      return [
        inputKind(text),
        quoted(text),
        fold(text),
        wordsOf(text),
        understand(text, lexicon, new Set(words)),
      ];
    },
    well: ['non mi arriva il codice', '"posta certificata"', 'ho scordato la pasword'],
  },
];

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkContactEmail } from '../../../src/checkers/contact-email/index.ts';

const contactCase = z.object({ input: z.string(), pec: z.string(), state: z.string(), reason: z.string() });
const cases = z
  .array(z.object({ widget: z.string() }).loose())
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/widget-cases.json', import.meta.url), 'utf8')))
  .filter(({ widget }) => widget === 'email-non-pec')
  .map((one) => contactCase.parse(one));

const VERDICTS: Readonly<Record<string, string>> = {
  'va-bene': 'ok',
  controllare: 'review',
  correggere: 'fix',
};
const CODES: Readonly<Record<string, readonly string[]>> = {
  vuoto: ['contact-empty'],
  'sembra-PEC': ['contact-certified'],
  'non-decidibile': ['contact-undecidable'],
  'uguale-alla-PEC': ['same-as-mailbox'],
  refuso: ['contact-typo', 'domain-typo'],
  lavoro: ['workplace'],
  'manca-chiocciola': ['missing-at'],
};

function codes(input: string, ownMailbox?: string): string[] {
  const { findings } = checkContactEmail(input, ownMailbox === undefined ? {} : { ownMailbox });
  return findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
}

describe('the cases of the handbook for the contact address', () => {
  it('are all there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(15);
  });

  it.each(cases)('«$input» is $state because of $reason', ({ input, pec, state, reason }) => {
    expect(checkContactEmail(input, { ownMailbox: pec }).verdict).toBe(VERDICTS[state]);
    const found = codes(input, pec);
    if (state === 'va-bene') expect(found).toEqual([]);
    else expect(CODES[reason]).toContain(found[0]);
  });
});

describe('the contact address', () => {
  it.each([
    ['nome@ausl.mo.it', 'workplace'],
    ['nome@aslroma1.it', 'workplace'],
    ['nome@aou.so.it', 'workplace'],
    ['nome@osp-niguarda.it', 'workplace'],
    ['nome@ospedale.it', 'workplace'],
    ['nome@ospedale-civile.it', 'workplace'],
    ['nome@posta.osp.it', 'workplace'],
    ['nome@aosp.bo.it', 'workplace'],
    ['nome@aospterni.it', 'workplace'],
    ['nome@uslcentro.toscana.it', 'workplace'],
    ['nome@usl3.toscana.it', 'workplace'],
    ['nome@asp2.it', 'workplace'],
    ['nome@ats-milano.it', 'workplace'],
    ['nome@auslromagna.it', 'workplace'],
    ['nome@comune.gov.it', 'workplace'],
    ['nome@ateneo.edu', 'workplace'],
  ])('%s looks like a mailbox at work', (input, code) => {
    expect(codes(input)).toEqual([code]);
  });

  it.each([
    'nome@aslan.example.org',
    'nome@ospitalita.it',
    'nome@educare.it',
    'nome@gmail.com',
    'nome@casaosp.it',
    'nome@casausl.it',
    'nome@taosp.it',
    'nome@ospedaletto.it',
    'nome@miaausl.it',
    'nome@casa-asl2.it',
    'nome@aspirina.it',
    'nome@governo.it',
  ])('%s does not look like one', (input) => {
    expect(codes(input)).toEqual([]);
  });

  it('asks once about a slip in the ending, and says what was meant', () => {
    const { findings, suggestions } = checkContactEmail('nome@gmail.con');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toBe('Hai scritto «gmail.con». Intendevi «gmail.com»?');
    expect(suggestions).toEqual(['nome@gmail.com']);
  });

  it('knows its own mailbox in spite of spaces and capitals', () => {
    expect(codes(' Nome@PEC.it ', 'nome@pec.it')).toContain('same-as-mailbox');
    expect(codes('nome@pec.it', ' NOME@pec.it ')).toContain('same-as-mailbox');
    expect(codes('nome@example.org', 'altro@example.org')).toEqual([]);
    expect(codes('nome@example.org', '')).toEqual([]);
  });

  it('names a capital letter that stands for another one', () => {
    expect(codes('nome@gmaiI.con')).toEqual(['contact-typo']);
    expect(checkContactEmail('nome@gmaiI.com').suggestions).toEqual(['nome@gmail.com']);
  });

  it('asks about a slip elsewhere in the domain as a list does', () => {
    expect(codes('nome@gmial.com')).toEqual(['domain-typo']);
  });

  it.each([
    ['', '', "Inserisci l'email che vuoi usare come contatto."],
    ['n@pec.it', 'n@pec.it', "Hai scritto la tua PEC. Serve un'email diversa, non PEC: il codice arriva lì."],
    [
      'nome@ausl.mo.it',
      '',
      "Sembra una casella di lavoro. Un Ordine segnala che alcune caselle aziendali non ricevono le email automatiche di Aruba: meglio un'email personale.",
    ],
  ])('says of «%s» beside the mailbox «%s»: %s', (input, ownMailbox, sentence) => {
    const { findings } = checkContactEmail(input, { ownMailbox });
    expect(findings.map(({ message, start, end }) => [message, start, end])).toEqual([
      [sentence, 0, input.length],
    ]);
  });

  it('says why it takes an address for certified, and when it cannot tell', () => {
    const [certified] = checkContactEmail('nome@legalmail.it').findings;
    expect(certified?.message).toMatch(
      /^«nome@legalmail\.it» sembra una PEC: .+\. Aruba chiede un'email NON PEC: usa la tua email ordinaria\.$/,
    );
    expect(checkContactEmail('nome@tsrm.org').findings.map(({ message }) => message)).toEqual([
      "Dal dominio non si capisce se è una PEC. Se è la casella che ti ha dato l'Ordine, usa un'altra email.",
    ]);
  });

  it('mends what a list checker mends', () => {
    expect(checkContactEmail('Email: <nome@example.org>').repaired).toBe('nome@example.org');
  });

  it('leaves a domain that cannot be unexplained when it is near to none', () => {
    expect(codes('nome@example.con')).toEqual(['unknown-ending']);
  });

  it('names blanks alone as an empty field, and no more', () => {
    expect(checkContactEmail('  ').findings.map(({ code }) => code)).toEqual(['contact-empty']);
  });

  it.each(['a@example.org, b@example.org', 'a@example.org b@example.org', 'a@example.org;b@example.org;'])('«%s» is told that one is asked for, not how a list is written', (typed) => {
    expect(checkContactEmail(typed).findings.map(({ message }) => message)).toEqual(['Hai scritto 2 indirizzi. Il massimo è 1: togline 1.']);
  });

  it.each([
    ['anna@libero.it - Anna', ["«Anna» non fa parte di un indirizzo. Lascia solo l'indirizzo."], ['anna@libero.it']],
    ['Anna, anna@libero.it', ["«Anna» non fa parte di un indirizzo. Lascia solo l'indirizzo."], ['anna@libero.it']],
    ['anna@libero.it, grazie', ["«grazie» non fa parte di un indirizzo. Lascia solo l'indirizzo."], ['anna@libero.it']],
    ['a@b@libero.it', ['In «a@b@libero.it» ci sono due chiocciole (@). Lasciane una.'], []],
    ['anna@libero.it,,', ['Ci sono 2 virgole di troppo alla fine. Toglile.'], []],
    ['anna@libero.it;;', ['Ci sono 2 punti e virgola di troppo alla fine. Toglili.'], []],
    ['anna@libero.it; anna@libero.it', ['Hai scritto due volte «anna@libero.it». Lasciane uno.'], []],
    ['mario,rossi@libero.it', ['«mario» non è un indirizzo intero. Scrivilo con la chiocciola (@) e il dominio.'], ['mario.rossi@libero.it']],
    ['Anna', ['«Anna» non è un indirizzo intero. Scrivilo con la chiocciola (@) e il dominio.'], []],
  ])('«%s» is told as one address, not as a list', (typed, messages, offered) => {
    const { findings, suggestions } = checkContactEmail(typed);
    expect([findings.map(({ message }) => message), suggestions]).toEqual([messages, offered]);
  });

  it.each([['icloud.it', 'icloud.com'], ['libero.com', 'libero.it'], ['tiscali.com', 'tiscali.it']])('asks whether %s was meant for %s', (typed, meant) => {
    expect(checkContactEmail(`nome@${typed}`)).toMatchObject({ verdict: 'review', suggestions: [`nome@${meant}`] });
  });

  it.each([
    ['nome@spypec.it', 'nome@spypec.it', 'con «pec»'],
    ['nome@aruabpec.it', 'nome@aruabpec.it', 'con «pec»'],
    [' nome@legalmial.it', 'nome@legalmial.it', '«legalmail.it» è un dominio di PEC'],
    ['nome@pec.itt', 'nome@pec.itt', '«pec.it» è un dominio di PEC'],
    ['nome@arubapecit', 'nome@arubapecit', '«arubapec.it» è un dominio di PEC'],
    ['nome cognome@pec.it', 'nome cognome@pec.it', '«pec.it» è un dominio di PEC'],
  ])('says once of «%s» that it looks like a PEC, and offers none', (typed, it, because) => {
    const { findings, suggestions, repaired } = checkContactEmail(typed);
    const [certified, ...more] = findings.filter(({ code }) => code === 'contact-certified');
    expect(certified?.message.startsWith(`«${it}» sembra una PEC: `)).toBe(true);
    expect(certified?.message).toContain(because);
    expect([...more, ...findings.filter(({ code }) => code.endsWith('-typo'))]).toEqual([]);
    expect(suggestions).toEqual([]);
    expect(repaired).toBeNull();
    expect(typed.slice(certified?.start, certified?.end)).toBe(it);
  });

  it('offers neither one’s own mailbox nor the repair of a PEC', () => {
    expect(checkContactEmail('nome@gmial.com', { ownMailbox: 'nome@gmail.com' })).toMatchObject({ findings: [{ code: 'same-as-mailbox' }], suggestions: [] });
    expect(checkContactEmail('PEC: nome@pec.it')).toMatchObject({ verdict: 'fix', repaired: null });
    expect(codes('PEC: nome@pec.it')).toEqual(['label', 'contact-certified']);
    expect(checkContactEmail('<nome@example.org>', { ownMailbox: 'nome@example.org' })).toMatchObject({ verdict: 'fix', repaired: null });
    expect(checkContactEmail('nome@gmial.com', { ownMailbox: 'altro@gmail.com' })).toMatchObject({ suggestions: ['nome@gmail.com'] });
    expect(checkContactEmail('Email: nome@tsrm.org').repaired).toBe('nome@tsrm.org');
  });

  it('keeps what the field takes among what may have been meant', () => {
    expect(checkContactEmail('mario@libero.itanna@pec.it').suggestions).toEqual([]);
    expect(checkContactEmail('mario rossi@gmail.com').suggestions).toHaveLength(4);
    expect(codes('mario rossi@gmail.com')).toEqual(['space-inside']);
    // One of the joints makes the reader's own mailbox.
    expect(checkContactEmail('mario rossi@gmail.com', { ownMailbox: 'mario.rossi@gmail.com' })).toMatchObject({ findings: [{ code: 'space-inside' }], suggestions: ['mariorossi@gmail.com', 'mario_rossi@gmail.com', 'rossi@gmail.com'] });
  });
});

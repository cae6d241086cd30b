import { afterAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { checkAddressList, type AddressField } from '../../src/checkers/address-list/index.ts';
import { inForce } from '../../src/editions/register.ts';
import { nextNumbers } from '../../src/editions/publish/numbers.ts';
import { attribute, elements, parseHtml, type Node } from '../support/html.ts';
import { textOf } from '../support/page-text.ts';
import { copyProject } from '../support/project-copy.ts';
import { guides } from '../support/registers.ts';

// An edition with other limits, published and built in a copy of the site: the kept page goes on printing and
// enforcing the limits of its day, the live one has the new ones.
const GUIDE = 'psicologi';
const PAGE = 'attivare-la-notifica-email';
const LIVE = `/guide/${GUIDE}/${PAGE}/`;
const REGISTER = `content/guides/${GUIDE}.yaml`;

const register = guides().find(({ id }) => id === GUIDE);
if (!register) throw new Error(`no register ${GUIDE}`);
const old = inForce(register).number;
const next = nextNumbers(old).at(-1) ?? '';
const KEPT = `/archivio/${GUIDE}/${old}/${PAGE}/`;
const NEW = ['run', '--silent', 'edition:new', '--', GUIDE];

const copy = copyProject();
afterAll(() => copy.remove());

/** Notes in the register what changes, and where the text of the edition in force stands if it is not there yet. */
function note(pending: readonly unknown[], base?: string): void {
  const document = parseDocument(copy.read(REGISTER));
  const index = register?.editions.findIndex(({ number }) => number === old);
  if (base !== undefined) document.setIn(['editions', index, 'base'], base);
  document.set('pending', pending);
  copy.write(REGISTER, document.toString());
}

/** Sets how many recipients an avviso of an edition may have. */
function allow(recipients: number, edition: string): void {
  const file = `content/rules/${GUIDE}/${edition}.yaml`;
  const document = parseDocument(copy.read(file));
  document.setIn(['notification', 'recipients', 'max', 'value'], recipients);
  copy.write(file, document.toString());
}

const base = copy.commit('La prima edizione');
const source = `content/docs/guide/${GUIDE}/${PAGE}.mdx`;
allow(5, old);
copy.write(source, copy.read(source).replace('## A chi serve\n', '## A chi serve\n\nUna frase di oggi.\n'));
note([], base);
const dirty = copy.run('npm', ...NEW, next);
copy.commit('Cinque destinatari');
const silent = copy.run('npm', ...NEW, next);
note([{ date: '2026-11-22', page: LIVE, kind: 'corretto', what: 'Cinque indirizzi.', why: 'Una prova.' }]);
copy.commit('La riga del cambiamento');
const small = copy.run('npm', ...NEW, nextNumbers(old)[1] ?? '');
const published = copy.run('npm', ...NEW, next);
const checked = copy.run('npm', 'run', '--silent', 'edition:check');
const built = copy.run('npm', 'run', 'build');
// And the one after it, which finds the text and the limits of the new edition where the command wrote them down.
const last = nextNumbers(next).at(-1) ?? '';
copy.commit("L'edizione nuova");
allow(7, next);
note([{ date: '2026-11-22', page: LIVE, kind: 'corretto', what: 'Sette indirizzi.', why: 'Una prova.' }]);
copy.commit('Sette destinatari');
const again = copy.run('npm', ...NEW, last);
const checkedAgain = copy.run('npm', 'run', '--silent', 'edition:check');

function page(path: string): Node {
  return parseHtml(copy.read(`dist${path}index.html`));
}

const field = z.object({
  role: z.enum(['senders', 'recipients']),
  min: z.number(),
  max: z.number(),
  certified: z.boolean(),
  separator: z.string(),
});

/** What the checker of a built page is given for the recipients. */
function recipients(path: string): AddressField {
  const checker = elements(page(path), 'address-list-checker')[0];
  const fields: unknown = JSON.parse((checker && attribute(checker, 'data-fields')) ?? '{}');
  return z.object({ recipients: field }).parse(fields).recipients;
}

describe('the command that publishes an edition', () => {
  it('refuses while git does not know the changes', () => {
    expect(dirty.status).toBe(1);
    expect(dirty.output).toContain('non ancora registrate in git');
  });

  it('refuses a changed page that no line names', () => {
    expect(silent.status).toBe(1);
    expect(silent.output).toContain(`La pagina ${LIVE} è cambiata`);
  });

  it('refuses to change a limit under the second figure', () => {
    expect(small.status).toBe(1);
    expect(small.output).toContain('Un limite è cambiato');
  });

  it('publishes, and the check finds nothing to mend', () => {
    expect(published.output).toContain(`Edizione ${next} della guida ${GUIDE} aperta`);
    expect(published.status).toBe(0);
    expect(checked.output).toContain("sono com'erano");
    expect(checked.status).toBe(0);
  });

  it('publishes the edition after that too, and keeps the limits of the one that goes', () => {
    expect(again.output).toContain(`Edizione ${last} della guida ${GUIDE} aperta`);
    expect(checkedAgain.output).toContain("sono com'erano");
    const limits = (edition: string): unknown =>
      parseDocument(copy.read(`content/rules/${GUIDE}/${edition}.yaml`)).getIn([
        'notification',
        'recipients',
        'max',
        'value',
      ]);
    expect([old, next, last].map(limits)).toEqual([2, 5, 7]);
  });

  it('leaves a site that builds', () => {
    expect(built.status, built.output.slice(-3000)).toBe(0);
  });
});

describe('the checkers of two editions', () => {
  const three = 'a@example.org,b@example.org,c@example.org';

  it('work by the limits of their own edition', () => {
    expect(recipients(KEPT).max).toBe(2);
    expect(recipients(LIVE).max).toBe(5);
    expect(checkAddressList(three, recipients(KEPT)).verdict).toBe('fix');
    expect(checkAddressList(three, recipients(LIVE)).verdict).not.toBe('fix');
  });

  it('stand in pages that print the same limits', () => {
    expect(textOf(page(KEPT))).toContain('al massimo 2 indirizzi');
    expect(textOf(page(LIVE))).toContain('al massimo 5 indirizzi');
  });
});

describe('the two editions of a page', () => {
  it('have each its own text', () => {
    expect(textOf(page(LIVE))).toContain('Una frase di oggi.');
    expect(textOf(page(KEPT))).not.toContain('Una frase di oggi.');
  });

  it('lead to each other', () => {
    const targets = (path: string) => elements(page(path), 'a').map((link) => attribute(link, 'href'));
    expect(targets(LIVE)).toContain(KEPT);
    expect(targets(KEPT)).toContain(LIVE);
  });

  it('are told apart: the kept one says when it held, stays out of search engines and points to the live one', () => {
    const kept = copy.read(`dist${KEPT}index.html`);
    expect(textOf(page(KEPT))).toMatch(new RegExp(`Edizione ${old}, in vigore (?:dal|il) `));
    expect(kept).toContain('content="noindex"');
    expect(kept).toMatch(new RegExp(`rel="canonical" href="[^"]*${LIVE}"`));
  });

  it('have each an address for ever: the new one leads to the live page', () => {
    expect(copy.read(`dist/archivio/${GUIDE}/${next}/${PAGE}/index.html`)).toContain(`url=${LIVE}`);
    expect(copy.read('dist/_redirects')).toContain(`/archivio/${GUIDE}/${next}/*`);
  });
});

describe('the comparison of the two editions', () => {
  const comparison = () => page(`/versioni/confronto/${GUIDE}/${old}/${next}/`);

  it('shows the limit that changed, before and after', () => {
    const row = elements(comparison(), 'tr')
      .map(textOf)
      .find((text) => text.includes('al massimo'));
    expect(row).toBe("Destinatari dell'avviso, al massimo 2 indirizzi 5 indirizzi");
  });

  it('marks what was added and the number within a sentence that stayed', () => {
    expect(elements(comparison(), 'ins').map(textOf)).toContain('aggiunto: Una frase di oggi.');
    expect(elements(comparison(), 'ins').map(textOf)).toContain('aggiunto: 5');
    expect(elements(comparison(), 'del').map(textOf)).toContain('tolto: 2');
  });

  it('tells the change as the register does', () => {
    expect(textOf(comparison())).toContain('Cinque indirizzi. Una prova.');
  });
});

it('one byte in a kept page is found', () => {
  const kept = `content/docs/archivio/${GUIDE}/${old}/${PAGE}.mdx`;
  copy.write(kept, `${copy.read(kept)} `);
  const { status, output } = copy.run('npm', 'run', '--silent', 'edition:check');
  expect(output).toContain(`${kept} è cambiato`);
  expect(status).toBe(1);
});

import { adoptStyle } from '../components/adopt-style.ts';
import { h } from '../components/checkers/frame/dom.ts';
import { LONGEST_DETAIL } from './compose.ts';
import css from './second-part.css?inline';

/** The second question, by what the stars say of the page (Designers Italia, Modello Comuni: the words are fixed). */
const FOLLOW_UPS = {
  hard: {
    question: 'Dove hai incontrato le maggiori difficoltà?',
    answers: [
      'A volte le indicazioni non erano chiare',
      'A volte le indicazioni non erano complete',
      'A volte non capivo se stavo procedendo correttamente',
      'Ho avuto problemi tecnici',
      'Altro',
    ],
  },
  liked: {
    question: 'Quali sono stati gli aspetti che hai preferito?',
    answers: [
      'Le indicazioni erano chiare',
      'Le indicazioni erano complete',
      'Capivo sempre che stavo procedendo correttamente',
      'Non ho avuto problemi tecnici',
      'Altro',
    ],
  },
} as const;

/** One of the second questions. */
export interface FollowUp {
  readonly question: string;
  readonly fieldset: HTMLFieldSetElement;
  /** The answers that are ticked, in their order. */
  readonly chosen: () => string[];
}

/** What comes after the stars. */
export interface SecondPart {
  readonly followUps: Readonly<Record<keyof typeof FOLLOW_UPS, FollowUp>>;
  readonly details: HTMLTextAreaElement;
  /** Where the rating stands as a text, the button that copies it, and where that is said. */
  readonly text: HTMLElement;
  readonly copy: HTMLButtonElement;
  readonly said: HTMLElement;
  /** `null` where no address of the body is known. */
  readonly mail: HTMLAnchorElement | null;
}

/**
 * Writes behind the stars what a reader is asked next. It comes with the first star: before, every page would
 * carry it for the few who rate.
 * @param email the address that the body has confirmed; null where there is none.
 */
export function writeSecondPart(form: HTMLFormElement, email: string | null): SecondPart {
  adoptStyle(css);
  const followUps = { hard: followUp('hard'), liked: followUp('liked') };
  const details = h('textarea', {
    id: 'chiarezza-dettagli',
    rows: '2',
    maxlength: String(LONGEST_DETAIL),
    autocomplete: 'off',
    'aria-describedby': 'chiarezza-aiuto',
  });
  const text = h('pre', { tabindex: '0', role: 'group', 'aria-label': 'Testo della valutazione' });
  const copy = h('button', { type: 'button' }, 'Copia la valutazione');
  const said = h('p', { role: 'status' });
  const mail = email === null ? null : h('a', { href: `mailto:${email}` }, `Scrivi a ${email}`);
  const nowhere =
    email === null
      ? " Un indirizzo a cui mandarlo non c'è ancora: copia il testo e dallo al tuo Ordine, se vuoi."
      : '';
  form.append(
    followUps.hard.fieldset,
    followUps.liked.fieldset,
    h('label', { class: 'asked', for: details.id }, 'Vuoi aggiungere altri dettagli?'),
    h(
      'p',
      { class: 'scale', id: 'chiarezza-aiuto' },
      `Al massimo ${LONGEST_DETAIL} caratteri. Non scrivere dati personali.`,
    ),
    details,
    h('p', { class: 'asked' }, 'La tua valutazione'),
    text,
    h('p', { class: 'do' }, copy, ...(mail === null ? [] : [mail])),
    said,
    h(
      'p',
      { class: 'scale' },
      `Quello che scegli e scrivi resta in questa pagina: non lo inviamo e non lo salviamo.${nowhere}`,
    ),
  );
  return { followUps, details, text, copy, said, mail };
}

function followUp(kind: keyof typeof FOLLOW_UPS): FollowUp {
  const { question, answers } = FOLLOW_UPS[kind];
  const boxes = answers.map((value) => h('input', { type: 'checkbox', value }));
  const fieldset = h(
    'fieldset',
    {},
    h('legend', {}, question),
    ...boxes.map((box) => h('label', { class: 'answer' }, box, box.value)),
  );
  const chosen = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  return { question, fieldset, chosen };
}

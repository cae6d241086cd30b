import { isGroup, type Screen, type ScreenElement } from '../../schemas/screens.ts';

/** What each element is called, for who hears the drawing instead of seeing it; null where the shape says nothing. */
export const WORDS = {
  heading: 'titolo',
  text: null,
  tab: 'scheda',
  field: 'campo',
  value: 'dato',
  checkbox: 'casella da spuntare',
  option: 'alternativa',
  link: 'collegamento',
  button: 'pulsante',
  'menu-item': 'voce di menu',
  step: null,
  column: 'colonna',
  menu: 'menu',
  box: 'riquadro',
  choice: 'scelta',
  progress: 'barra di avanzamento',
  rule: 'riquadro',
} as const satisfies Record<ScreenElement['kind'], string | null>;

/** «passo 2, campo: »: what is read out before a label, or an empty text. */
export function spokenBefore({ kind, label }: ScreenElement): string {
  const word = WORDS[kind];
  if (word === null) return '';
  return label === undefined ? word : `${word}: `;
}

/** The numbers of the steps that a screen refers to, in the order in which it is read. */
export function marksOf({ elements }: Screen): number[] {
  return elements.flatMap((element) => {
    const own = element.mark === undefined ? [] : [element.mark];
    const inside = isGroup(element) ? (element.parts ?? []).flatMap(({ mark }) => mark ?? []) : [];
    return [...own, ...inside];
  });
}

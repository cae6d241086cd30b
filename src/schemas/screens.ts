import { z } from 'zod';
import { factId, guideId } from './primitives.ts';

const mark = z
  .number()
  .int()
  .positive()
  .optional()
  .describe('Il numero del passo, nella pagina, che parla di questa voce.');
const label = z.string().min(1).describe('La scritta, parola per parola come nel testo di partenza.');
const fact = factId.describe('Il fatto da cui viene la scritta.');

/** A word that stands beside a label or in a field, with its own fact. */
const quotedText = z.object({ text: label, fact }).strict();

/** What an element of a screen is to the person who uses it; `src/components/screen/words.ts` names each in Italian. */
export const PART_KINDS = [
  'heading',
  'text',
  'tab',
  'field',
  'value',
  'checkbox',
  'option',
  'link',
  'button',
  'menu-item',
  'step',
  'column',
] as const;

const part = z
  .object({
    kind: z.enum(PART_KINDS).describe("Che cos'è: un titolo, un campo, un pulsante."),
    label,
    fact,
    mark,
    remark: quotedText.optional().describe('Una parola accanto alla scritta, per esempio NUOVA.'),
    shows: quotedText.optional().describe('Il testo che il campo o la colonna mostra, se la guida lo dice.'),
    example: z
      .string()
      .regex(/^[a-z.]+@example\.org$/, 'usa un indirizzo di prova che finisce con @example.org')
      .optional()
      .describe('Un testo inventato, dove la guida ne porta uno vero.'),
  })
  .strict();

/** What holds other elements. */
export const GROUP_KINDS = ['menu', 'box', 'choice', 'progress', 'rule'] as const;

const group = z
  .object({
    kind: z
      .enum(GROUP_KINDS)
      .describe('Un menu, un riquadro, una scelta, la barra di avanzamento, la regola.'),
    label: label.optional(),
    fact: fact.optional(),
    mark,
    current: z.number().int().positive().optional().describe('Nella barra: a che punto si è.'),
    parts: z
      .array(part)
      .optional()
      .describe('Le voci che contiene; di un riquadro la guida può dire solo il titolo.'),
  })
  .strict()
  .refine(
    (one) => (one.label === undefined) === (one.fact === undefined),
    'di ogni scritta scrivi il fatto (fact)',
  )
  .refine(
    ({ kind, current }) => (kind === 'progress') === (current !== undefined),
    'la barra, e solo lei, ha current',
  )
  .refine(({ current = 0, parts = [] }) => current <= parts.length, 'current supera i passi della barra')
  .refine(
    ({ label, parts = [] }) => label !== undefined || parts.length > 0,
    'serve una scritta, o una voce',
  );

/** A simplified screen, in the order in which it is read. */
export const screen = z
  .object({
    guide: guideId.describe('La guida che descrive la schermata.'),
    title: z.string().describe('Come la chiamiamo noi nella didascalia.'),
    gap: z.boolean().default(false).describe('true se la guida non mostra il resto della schermata.'),
    elements: z
      .array(z.union([part, group]))
      .min(1)
      .describe("Le voci, nell'ordine in cui si leggono."),
  })
  .strict();

export type Screen = z.infer<typeof screen>;
export type ScreenPart = z.infer<typeof part>;
export type ScreenGroup = z.infer<typeof group>;
export type ScreenElement = ScreenPart | ScreenGroup;

const GROUPS: ReadonlySet<string> = new Set(GROUP_KINDS);

/** Narrows an element to what holds others. */
export function isGroup(element: ScreenElement): element is ScreenGroup {
  return GROUPS.has(element.kind);
}

/** A text of a screen with the fact it is taken from. */
export interface Quotation {
  readonly text: string;
  readonly fact: string;
}

/** Every text of a screen that is taken word for word from a guide, in reading order. */
export function quotationsOf({ elements }: Screen): Quotation[] {
  return elements.flatMap((element) => {
    if (!isGroup(element)) return partQuotations(element);
    const { label: text, fact: from, parts = [] } = element;
    const own = text === undefined || from === undefined ? [] : [{ text, fact: from }];
    return [...own, ...parts.flatMap(partQuotations)];
  });
}

function partQuotations({ label: text, fact: from, remark, shows }: ScreenPart): Quotation[] {
  return [{ text, fact: from }, ...(remark ? [remark] : []), ...(shows ? [shows] : [])];
}

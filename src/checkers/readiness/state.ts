import type { Verdict } from '../report.ts';
import type { Answer, Item, ItemState, Procedure, State } from './model.ts';
import type { PartResult, Told } from './told.ts';

const UNKNOWN: ItemState = { reader: null, check: null };

/** The answer that a verdict gives; «da controllare» leaves it to the reader. */
export const CLEAR: Readonly<Record<Verdict, Answer | null>> = { ok: 'yes', review: null, fix: 'no' };

/** Nothing answered, nothing checked. */
export const EMPTY_STATE: State = { items: {}, told: {} };

/** What is known of an item. */
export function itemState({ items }: State, { id }: Pick<Item, 'id'>): ItemState {
  return (Object.hasOwn(items, id) ? items[id] : undefined) ?? UNKNOWN;
}

/** The reader answers, or answers otherwise: it stands until a later check says something clear. */
export function answered(state: State, item: Pick<Item, 'id'>, answer: Answer | null): State {
  return withItem(state, item, { ...itemState(state, item), reader: answer });
}

/** What a checker has read joins what it told before. */
export function told(state: State, checker: string, what: Told): State {
  const before = Object.hasOwn(state.told, checker) ? state.told[checker] : undefined;
  return { ...state, told: { ...state.told, [checker]: { ...before, ...what } } };
}

/** A checker came to a verdict: where that is clear it answers its items, and the reader may say otherwise after. */
export function checked(state: State, procedure: Procedure, checker: string, result: PartResult): State {
  const parts = Object.hasOwn(state.told, checker) ? state.told[checker]?.parts : undefined;
  let next = state;
  for (const item of itemsOf(procedure, checker)) {
    const check = item.part === undefined ? result : (parts?.[item.part] ?? null);
    const isClear = check !== null && CLEAR[check.verdict] !== null;
    next = withItem(next, item, { reader: isClear ? null : itemState(next, item).reader, check });
  }
  return next;
}

/** The reader has changed what a checker had looked at: what it said no longer holds. */
export function forgotten(state: State, procedure: Procedure, checker: string): State {
  let next: State = {
    ...state,
    told: Object.fromEntries(Object.entries(state.told).filter(([name]) => name !== checker)),
  };
  for (const item of itemsOf(procedure, checker)) {
    next = withItem(next, item, { ...itemState(next, item), check: null });
  }
  return next;
}

/** All that the checkers have told, together. */
export function allTold({ told: by }: State): Told {
  return Object.values(by).reduce<Told>((all, one) => ({ ...all, ...one }), {});
}

function itemsOf({ items }: Procedure, checker: string): Item[] {
  return items.filter((item) => item.checker === checker);
}

function withItem(state: State, { id }: Pick<Item, 'id'>, known: ItemState): State {
  return { ...state, items: { ...state.items, [id]: known } };
}

/** Whether all that a procedure asks for is at hand: the answers, the checks inside, and what they say together. */
export { CROSS_FINDINGS, type CrossCode, type CrossOptions } from './cross.ts';
export { checkReadiness, progressOf, type Progress, type Readiness } from './judge.ts';
export { KEPT_DAYS, readKept, writeKept, type Kept } from './kept.ts';
export type { Answer, Item, Procedure, State } from './model.ts';
export { answered, checked, EMPTY_STATE, forgotten, told } from './state.ts';
export type { PartResult, Told } from './told.ts';
export { viewOf, type ItemView, type ReadinessFinding } from './view.ts';

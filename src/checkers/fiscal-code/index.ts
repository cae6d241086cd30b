export { checkFiscalCode } from './check.ts';
export { compareNames } from './compare-names.ts';
export type { NameComparison, NameLetter, NamesComparison } from './compare-names.ts';
export { describeFiscalCode } from './describe.ts';
export type { Holder, Line, NumericHolder, PersonHolder } from './describe.ts';
export { explainDigits, type ReadingExplained } from './explain-digits.ts';
export { isPlaceFile, type PlaceFile, type PlaceSource } from './place-file.ts';
export type { FindingCode } from './notice.ts';
export type { CheckOptions, FiscalCode, NumericCode, PersonCode, Reading } from './model.ts';

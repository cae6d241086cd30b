export { describeHidden, redact, type Kind, type Options, type Redacted } from './redact.ts';
export { writeSummary, type Summary, type Told } from './write.ts';
export { checkLines, type CheckTold } from './checks.ts';
export { FIRST_YEAR } from './moments.ts';

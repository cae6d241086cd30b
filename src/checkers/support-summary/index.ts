export { describeHidden, redact, type Kind, type Redacted } from './redact.ts';
export { writeSummary, type Summary, type Told } from './write.ts';
export { checkLines, type CheckTold } from './checks.ts';

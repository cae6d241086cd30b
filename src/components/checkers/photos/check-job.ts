import { checkDocumentPhotos } from '../../../checkers/document-photos/index.ts';
import type { CheckAnswer, CheckRequest, Job } from './jobs.ts';

/** The check of both photos, wherever it runs. */
export const checkJob: Job<CheckRequest, CheckAnswer> = ({ photos, rules }, options) =>
  checkDocumentPhotos(photos, rules, options);

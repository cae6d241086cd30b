import {
  checkDocumentPhotos,
  type DocumentPhotos,
  type ImageRules,
  type PhotoFile,
} from '../../../checkers/document-photos/index.ts';
import type { Report } from '../../../checkers/report.ts';
import type { Job } from './jobs.ts';
import { plansFor, type Plans } from './plan.ts';

export interface CheckRequest {
  readonly photos: { readonly front: PhotoFile | null; readonly back: PhotoFile | null };
  readonly rules: ImageRules;
}

/** The report, and what could be done about each photo: told here, where the sentences are. */
export interface CheckAnswer {
  readonly report: Report<DocumentPhotos>;
  readonly plans: { readonly front: Plans; readonly back: Plans };
}

const NONE: Plans = { first: null, more: null };

/** The check of both photos, wherever it runs. */
export const checkJob: Job<CheckRequest, CheckAnswer> = async ({ photos, rules }, options) => {
  const report = await checkDocumentPhotos(photos, rules, options);
  const { value } = report;
  return {
    report,
    plans: {
      front: value ? plansFor(value.front, 'front') : NONE,
      back: value ? plansFor(value.back, 'back') : NONE,
    },
  };
};

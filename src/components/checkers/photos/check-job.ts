import {
  checkDocumentPhotos,
  type DocumentPhotos,
  type ImageRules,
  type PhotoFile,
} from '../../../checkers/document-photos/index.ts';
import type { Report } from '../../../checkers/report.ts';
import type { Job } from './jobs.ts';

export interface CheckRequest {
  readonly photos: { readonly front: PhotoFile | null; readonly back: PhotoFile | null };
  readonly rules: ImageRules;
}

/** The check of both photos, wherever it runs. */
export const checkJob: Job<CheckRequest, Report<DocumentPhotos>> = ({ photos, rules }, options) =>
  checkDocumentPhotos(photos, rules, options);

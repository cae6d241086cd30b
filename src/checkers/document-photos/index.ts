/** The check of the identity document's photos: what files and forms may use of it. */
export { checkFileKindAndSize, type PhotoFile } from './check-kind-and-size.ts';
export { checkImageFile } from './check-file.ts';
export { checkDocumentPhotos, type DocumentPhotos } from './check-pair.ts';
export { describeRepairs } from './describe-repairs.ts';
export type { ImageFacts, PhotoReport } from './facts.ts';
export type { Code, PhotoFinding, Side } from './findings.ts';
export type { Kind, Remedy } from './kinds.ts';
export { repairLossless } from './repair.ts';
export { IMAGE_RULES, type ImageRules } from './rules.ts';
export type { CheckOptions } from './source.ts';

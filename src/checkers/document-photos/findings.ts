import type { Finding } from '../report.ts';
import { FILE_FINDINGS } from './findings-file.ts';
import { PICTURE_FINDINGS } from './findings-picture.ts';
import type { KindOfFinding } from './kind-of-finding.ts';

/** Which side of the document a photo shows, where the form knows. */
export type Side = 'front' | 'back';

/** Every kind of finding about a photo, with its sentence. Codes are derived from this table. */
export const FINDINGS = { ...FILE_FINDINGS, ...PICTURE_FINDINGS } as const satisfies Record<string, KindOfFinding>;

export type Code = keyof typeof FINDINGS;
export type PhotoFinding = Finding<Code>;

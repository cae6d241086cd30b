import {
  checkImageFile,
  repairLossless,
  type ImageRules,
  type PhotoFile,
  type PhotoReport,
  type Side,
} from '../../../checkers/document-photos/index.ts';
import { canDraw, encode, isHonest } from './canvas.ts';
import { HEAD, sizeOfHead } from './foreign-size.ts';
import type { Job } from './jobs.ts';
import { closePicture, openPicture, type Picture } from './open-picture.ts';
import type { Plan } from './plan.ts';

export interface MendRequest {
  readonly file: PhotoFile;
  /** The picture, where the browser cannot read the file and something else has. */
  readonly picture: ImageBitmap | null;
  readonly plan: Plan;
  readonly side: Side;
  readonly rules: ImageRules;
}

/** Why nothing can be offered. */
export type Refusal =
  /** No canvas here: the page itself has one. */
  | 'cannot-draw'
  /** The browser puts noise into what a canvas gives back. */
  | 'noise'
  /** The browser cannot read this kind of file, or this one. */
  | 'undecodable'
  /** More pixels than any browser should be asked to decode. */
  | 'too-large'
  /** No size makes it light enough. */
  | 'too-heavy'
  /** The same check that the original went through does not accept the result. */
  | 'not-accepted';

/** What came of a change: the file goes to the reader only after the same check has accepted it. */
export type MendAnswer =
  | { readonly file: File; readonly report: PhotoReport; readonly refused: null }
  | { readonly file: null; readonly report: PhotoReport | null; readonly refused: Refusal };

/** Does what a plan says and checks what came of it. */
export const mendJob: Job<MendRequest, MendAnswer> = async (request, { signal, onProgress }) => {
  const { plan, side, rules } = request;
  const made = await make(request, (share) => onProgress?.(share * 0.8));
  if (typeof made === 'string') return refuse(made);
  signal?.throwIfAborted();
  const file = new File([made], plan.name, { type: 'image/jpeg' });
  const report = await checkImageFile(file, rules, side, {
    signal,
    onProgress: (share) => onProgress?.(0.8 + share * 0.2),
  });
  return isGood(report, plan) ? { file, report, refused: null } : refuse('not-accepted', report);
};

function refuse(refused: Refusal, report: PhotoReport | null = null): MendAnswer {
  return { file: null, report, refused };
}

function isGood({ verdict, value }: PhotoReport, { change, target }: Plan): boolean {
  if (verdict === 'fix' || value === null || value.readable < 1) return false;
  if (change === 'rename') return true;
  if (value.position) return false;
  return change === 'lossless' || (value.bytes <= target && value.orientation === 1);
}

async function make(
  { file, picture, plan, rules }: MendRequest,
  onProgress: (share: number) => void,
): Promise<Blob | Refusal> {
  if (plan.change === 'rename') return file;
  if (plan.change === 'lossless') return repairLossless(file, rules);
  const sound = plan.kind === 'jpeg' && plan.upsetting ? await repairLossless(file, rules) : file;
  try {
    if (!canDraw()) return 'cannot-draw';
    if (!isHonest()) return 'noise';
    const given = picture ?? (await decode(sound, plan, rules));
    if (typeof given === 'string') return given;
    let tries = 0;
    onProgress(0.3);
    try {
      return (await encode(given, plan.target, () => onProgress(1 - 0.6 ** ++tries * 0.7))) ?? 'too-heavy';
    } finally {
      closePicture(given);
    }
  } catch {
    return 'undecodable';
  }
}

/** The picture, upright. The check of a JPEG has looked at its size already; that of others is read from its head. */
async function decode(file: Blob, { kind }: Plan, rules: ImageRules): Promise<Picture | Refusal> {
  if (kind === 'jpeg') return openPicture(file);
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const size = sizeOfHead(kind, head);
  if (size === null) return 'undecodable';
  if (size.width * size.height > rules.maxPixels) return 'too-large';
  return openPicture(file);
}

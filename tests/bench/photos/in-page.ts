import imageCompression from 'browser-image-compression';
import Compressor from 'compressorjs';
import { IMAGE_RULES, type DocumentPhotos } from '../../../src/checkers/document-photos/index.ts';
import type { Report } from '../../../src/checkers/report.ts';
import type { CheckRequest } from '../../../src/components/checkers/photos/check-job.ts';
import { Helper } from '../../../src/components/checkers/photos/helper.ts';
import type { MendAnswer, MendRequest } from '../../../src/components/checkers/photos/mend-job.ts';
import { plansFor } from '../../../src/components/checkers/photos/plan.ts';
import { FIRST_TARGET } from '../../../src/components/checkers/photos/targets.ts';

/** The ways to bring a photo under the limit, as a page uses them. Each gives the new photo. */
const WAYS = {
  /** The check of the original, the change, and the check of what came of it: all that a reader waits for. */
  async ours(file: File): Promise<Blob> {
    const rules = IMAGE_RULES;
    const checker = new Helper<CheckRequest, Report<DocumentPhotos>>(worker('check-worker'), noJob);
    const { value } = await checker.run({ photos: { front: file, back: null }, rules });
    const plan = value && plansFor(value.front, 'front').first;
    if (!plan) throw new Error('the check had nothing to mend');
    const mender = new Helper<MendRequest, MendAnswer>(worker('mend-worker'), noJob);
    const answer = await mender.run({ file, picture: null, plan, side: 'front', rules });
    if (answer.file === null) throw new Error(answer.refused);
    return answer.file;
  },
  /** Its defaults: in a worker, whose code comes from here and not from a CDN. */
  'browser-image-compression': (file: File): Promise<Blob> =>
    imageCompression(file, {
      maxSizeMB: FIRST_TARGET / 2 ** 20,
      libURL: new URL('/library.js', location.href).href,
    }),
  /** It knows no target: its default quality, whatever that weighs. */
  compressorjs: (file: File): Promise<Blob> =>
    new Promise((resolve, reject) => {
      new Compressor(file, { success: resolve, error: reject });
    }),
} as const satisfies Record<string, (file: File) => Promise<Blob>>;

export type Way = keyof typeof WAYS;

function worker(name: string): () => Worker {
  return () => new Worker(`/${name}.js`, { type: 'module' });
}

/** A bench without workers would measure something else. */
async function noJob(): Promise<never> {
  throw new Error('the worker did not start');
}

/** Does it once and leaves the result where the bench fetches it. */
async function run(way: Way, photo: string): Promise<number> {
  const bytes = await (await fetch(photo)).blob();
  const file = new File([bytes], 'foto.jpg', { type: 'image/jpeg' });
  const began = performance.now();
  const made = await WAYS[way](file);
  const took = performance.now() - began;
  await fetch('/result', { method: 'POST', body: made });
  return took;
}

Object.assign(globalThis, { run });

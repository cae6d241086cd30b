import type { HeicRequest } from './heic-job.ts';
import workerUrl from './heic-worker.ts?worker&url';
import { Helper } from './helper.ts';
import type { JobOptions } from './jobs.ts';
import { workerAddress } from './worker-address.ts';

/** The picture of a HEIC file, upright; null where it cannot be read. */
export function readHeic(request: HeicRequest, options: JobOptions): Promise<ImageBitmap | null> {
  const helper = new Helper<HeicRequest, ImageBitmap | null>(
    () => new Worker(workerAddress(workerUrl), { type: 'module' }),
    async () => (await import('./heic-job.ts')).heicJob,
  );
  return helper.run(request, options);
}

import type { HeicRequest } from './heic-job.ts';
import { Helper } from './helper.ts';
import type { JobOptions } from './jobs.ts';

/** The picture of a HEIC file, upright; null where it cannot be read. */
export function readHeic(request: HeicRequest, options: JobOptions): Promise<ImageBitmap | null> {
  const helper = new Helper<HeicRequest, ImageBitmap | null>(
    () => new Worker(new URL('./heic-worker.ts', import.meta.url), { type: 'module' }),
    async () => (await import('./heic-job.ts')).heicJob,
  );
  return helper.run(request, options);
}

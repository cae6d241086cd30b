import { Helper } from './helper.ts';
import type { JobOptions } from './jobs.ts';
import type { MendAnswer, MendRequest } from './mend-job.ts';
import workerUrl from './mend-worker.ts?worker&url';
import { workerAddress } from './worker-address.ts';

/** What is to be done, before anything has read the picture. */
export type Order = Omit<MendRequest, 'picture'> & {
  /** Page of a PDF, from 1. */
  readonly page: number;
};

/**
 * Does what a plan says: in a worker, where it can; with a reader of its own for what the browser
 * cannot read, fetched only then.
 * @throws the reason of the signal; `HelperFailure` of line.ts
 */
export async function carryOut({ page, ...order }: Order, options: JobOptions): Promise<MendAnswer> {
  if (order.plan.kind === 'pdf') {
    const { drawPage } = await import('./pdf.ts');
    return mend({ ...order, picture: await drawPage(order.file, page, order.rules, options) }, options);
  }
  const answer = await mend({ ...order, picture: null }, options);
  if (answer.refused !== 'undecodable' || order.plan.kind !== 'heic') return answer;
  const { readHeic } = await import('./heic.ts');
  const picture = await readHeic({ file: order.file, maxPixels: order.rules.maxPixels }, options);
  return picture === null ? answer : mend({ ...order, picture }, options);
}

async function mend(request: MendRequest, options: JobOptions): Promise<MendAnswer> {
  const helper = new Helper<MendRequest, MendAnswer>(
    () => new Worker(workerAddress(workerUrl), { type: 'module' }),
    async () => (await import('./mend-job.ts')).mendJob,
  );
  try {
    // What a worker gets of a picture is a copy: where it cannot draw, the page still has its own.
    const answer = await helper.run(request, options);
    if (answer.refused !== 'cannot-draw') return answer;
    return await (await import('./mend-job.ts')).mendJob(request, options);
  } finally {
    request.picture?.close();
  }
}

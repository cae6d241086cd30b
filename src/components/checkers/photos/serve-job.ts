import type { Job, Word } from './jobs.ts';

/**
 * Makes the worker that imports it answer one request after another.
 * @param transfer what of an answer is handed over rather than copied
 */
export function serveJob<Request, Answer>(
  job: Job<Request, Answer>,
  transfer: (answer: Answer) => Transferable[] = () => [],
): void {
  const say = (word: Word<Answer>, handedOver: Transferable[] = []): void =>
    self.postMessage(word, { transfer: handedOver });
  self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
    job(data, { onProgress: (share) => say({ kind: 'progress', share }) }).then(
      (answer) => say({ kind: 'done', answer }, transfer(answer)),
      () => say({ kind: 'failed' }),
    );
  });
  say({ kind: 'ready' });
}

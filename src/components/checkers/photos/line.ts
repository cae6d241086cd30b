import type { JobOptions, Word } from './jobs.ts';
import { PATIENCE } from './targets.ts';

/** The worker was there and gave up, fell silent, or was ended by the browser. */
export class HelperFailure extends Error {}

/** The worker never spoke: this browser has no module workers, or its file did not come. */
export class NeverStarted extends Error {}

/** The line to one worker: it listens from the first moment, so that no word and no failure is lost. */
export class Line<Request, Answer> {
  readonly #worker: Worker | null;
  #spoke = false;
  #lost: Error | null = null;
  #hear: (word: Word<Answer>) => void = () => undefined;
  #lose: (reason: Error) => void = () => undefined;

  constructor(start: () => Worker) {
    this.#worker = startOrNull(start);
    if (this.#worker === null) this.#lost = new NeverStarted();
    this.#worker?.addEventListener('message', ({ data }: MessageEvent<Word<Answer>>) => {
      this.#spoke = true;
      this.#hear(data);
    });
    for (const kind of ['error', 'messageerror']) {
      this.#worker?.addEventListener(kind, (event) => {
        event.preventDefault();
        this.#lost = this.#spoke ? new HelperFailure() : new NeverStarted();
        this.#lose(this.#lost);
      });
    }
  }

  end(): void {
    this.#worker?.terminate();
  }

  /**
   * Sends the one request of this line once the worker has spoken: what is handed over would be lost
   * with a worker that never starts.
   * @throws the reason of the signal; {@link HelperFailure}; {@link NeverStarted}
   */
  async ask(request: Request, { signal, onProgress }: JobOptions, transfer: Transferable[]): Promise<Answer> {
    signal?.throwIfAborted();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let sent = false;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        const send = (): void => {
          if (!sent) this.#worker?.postMessage(request, transfer);
          sent = true;
        };
        const wait = (): void => {
          clearTimeout(timer);
          timer = setTimeout(() => reject(new HelperFailure()), PATIENCE);
        };
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        this.#lose = reject;
        this.#hear = (word) => {
          wait();
          if (word.kind === 'ready') send();
          else if (word.kind === 'progress') onProgress?.(word.share);
          else if (word.kind === 'done') resolve(word.answer);
          else reject(new HelperFailure());
        };
        wait();
        if (this.#lost !== null) reject(this.#lost);
        else if (this.#spoke) send();
      });
    } finally {
      clearTimeout(timer);
    }
  }
}

/** A worker, or null where the browser refuses to make one. */
export function startOrNull(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

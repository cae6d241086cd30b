import type { Job, JobOptions } from './jobs.ts';
import { Line, NeverStarted } from './line.ts';

/**
 * A worker for one kind of job: one at a time, ended after use. It may be started ahead, so that its
 * file is there when it is needed. Where it does not start, the job runs in the page.
 */
export class Helper<Request, Answer> {
  readonly #start: () => Worker;
  readonly #inPage: () => Promise<Job<Request, Answer>>;
  #spare: Line<Request, Answer> | null = null;

  constructor(start: () => Worker, inPage: () => Promise<Job<Request, Answer>>) {
    this.#start = start;
    this.#inPage = inPage;
  }

  /** Fetches the worker's file ahead. */
  warm(): void {
    this.#spare ??= new Line(this.#start);
  }

  /** Ends a worker that was started ahead and is not needed. */
  rest(): void {
    this.#spare?.end();
    this.#spare = null;
  }

  /**
   * Does one job.
   * @param transfer what of the request is handed over rather than copied
   * @throws the reason of the signal; `HelperFailure` of line.ts
   */
  async run(request: Request, options: JobOptions = {}, transfer: Transferable[] = []): Promise<Answer> {
    const line = this.#spare ?? new Line<Request, Answer>(this.#start);
    this.#spare = null;
    try {
      return await line.ask(request, options, transfer);
    } catch (reason) {
      if (!(reason instanceof NeverStarted)) throw reason;
      const job = await this.#inPage();
      options.signal?.throwIfAborted();
      return await job(request, options);
    } finally {
      line.end();
    }
  }
}

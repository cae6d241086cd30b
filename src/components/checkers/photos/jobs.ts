/** What a worker says while it works; the first word is `ready`, the last `done` or `failed`. */
export type Word<Answer> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'failed' };

/** What a job may be given, wherever it runs. */
export interface JobOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told now and then how much is done, 0..1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** A job as a plain function: what the worker runs, and the page where workers fail. */
export type Job<Request, Answer> = (request: Request, options: JobOptions) => Promise<Answer>;

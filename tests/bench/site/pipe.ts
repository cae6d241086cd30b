/** How slow the network is. */
export interface Network {
  /** From a request to the first byte of its answer, in milliseconds. */
  readonly latency: number;
  /** For all answers together. */
  readonly bytesPerSecond: number;
}

/** «Slow 4G» as Lighthouse makes it for a browser: 150 ms and 1.6 Mbit/s, with the round trips of TCP and TLS in it. */
export const SLOW_4G: Network = { latency: 562.5, bytesPerSecond: (1474.56 * 1024) / 8 };

/** How often bytes are dealt out, in milliseconds. */
const PERIOD = 10;

/** Takes a part of an answer. */
type Sink = (part: Buffer) => void;

/**
 * One slow line that all answers share, whoever asked: page, worker or service worker, so that it does not
 * matter which of them Chromium's own throttling reaches.
 */
export class Pipe {
  readonly #network: Network;
  readonly #waiting = new Set<{ left: Buffer; readonly sink: Sink; readonly done: () => void }>();
  #timer: NodeJS.Timeout | undefined;
  #last = 0;

  constructor(network: Network) {
    this.#network = network;
  }

  /** Sends an answer through the line. Resolves when its last byte is through. */
  async send(body: Buffer, sink: Sink): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.#network.latency));
    if (body.length === 0) return;
    await new Promise<void>((done) => {
      this.#waiting.add({ left: body, sink, done });
      if (this.#timer !== undefined) return;
      this.#last = performance.now();
      this.#timer = setInterval(() => this.#deal(), PERIOD);
    });
  }

  #deal(): void {
    const now = performance.now();
    let budget = Math.floor(((now - this.#last) / 1000) * this.#network.bytesPerSecond);
    this.#last = now;
    // Those with the least left first, so that what they do not need goes to the others.
    const order = [...this.#waiting].sort((one, other) => one.left.length - other.left.length);
    for (const [at, answer] of order.entries()) {
      const share = Math.min(answer.left.length, Math.floor(budget / (order.length - at)));
      budget -= share;
      answer.sink(answer.left.subarray(0, share));
      answer.left = answer.left.subarray(share);
      if (answer.left.length > 0) continue;
      this.#waiting.delete(answer);
      answer.done();
    }
    if (this.#waiting.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

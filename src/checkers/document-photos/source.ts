/** What a caller may hand to a check that takes a while. */
export interface CheckOptions {
  /** Ends the check: its promise is rejected with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Told now and then how much was looked at, 0..1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Bytes read at once. Between two slices a worker hears «Annulla» and can report. */
const SLICE = 1 << 20;

/**
 * No more of a file is ever held: photos of 120 megapixels weigh less, and what goes on is no photo.
 * To those who read it the file ends here.
 */
const MOST = 100 << 20;

/**
 * A file read from its beginning and only as far as asked, so that a long video costs its first
 * bytes. After the last byte read stands FF D9: a walk over a JPEG meets an end wherever it stops.
 */
export class Source {
  readonly size: number;
  /** Bytes read so far are [0, loaded); what follows is the sentinel and undefined. */
  bytes: Uint8Array<ArrayBuffer>;
  loaded = 0;
  readonly #file: Blob;
  readonly #options: CheckOptions;

  constructor(file: Blob, options: CheckOptions = {}) {
    this.#file = file;
    this.#options = options;
    this.size = file.size;
    this.bytes = new Uint8Array(Math.min(SLICE, this.size) + 2);
  }

  /** There is nothing more to read. */
  get whole(): boolean {
    return this.loaded >= Math.min(this.size, MOST);
  }

  /**
   * Reads on until `upTo` bytes (or all) are there.
   * @throws what the file throws where it cannot be read, and the reason of an abort
   */
  async load(upTo: number): Promise<void> {
    const wanted = Math.min(upTo, this.size, MOST);
    while (this.loaded < wanted) {
      this.#options.signal?.throwIfAborted();
      const end = Math.min(this.loaded + SLICE, this.size, MOST);
      const slice = new Uint8Array(await this.#file.slice(this.loaded, end).arrayBuffer());
      if (!slice.length) throw new RangeError('the file became shorter while it was read');
      if (end + 2 > this.bytes.length) {
        const larger = new Uint8Array(Math.min(this.size, 2 * end) + 2);
        larger.set(this.bytes.subarray(0, this.loaded));
        this.bytes = larger;
      }
      this.bytes.set(slice, this.loaded);
      this.loaded += slice.length;
      this.bytes[this.loaded] = 0xff;
      this.bytes[this.loaded + 1] = 0xd9;
      this.#options.onProgress?.(this.loaded / this.size);
    }
  }
}

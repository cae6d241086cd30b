/** Writes entropy-coded data: bits, stuffing, and restart markers (T.81, F.1.2.3). */
export class BitWriter {
  readonly bytes: number[] = [];
  #held = 0;
  #count = 0;

  write(value: number, size: number): void {
    for (let bit = size - 1; bit >= 0; bit--) {
      this.#held = (this.#held << 1) | ((value >> bit) & 1);
      this.#count += 1;
      if (this.#count < 8) continue;
      this.bytes.push(this.#held);
      if (this.#held === 0xff) this.bytes.push(0);
      this.#held = 0;
      this.#count = 0;
    }
  }

  /** Fills the last byte with ones. */
  flush(): void {
    while (this.#count) this.write(1, 1);
  }

  marker(second: number): void {
    this.flush();
    this.bytes.push(0xff, second);
  }
}

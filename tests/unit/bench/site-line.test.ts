import { describe, expect, it } from 'vitest';
import { Pipe } from '../../bench/site/pipe.ts';

/** Sends through a line and tells when the last byte came, in milliseconds. */
async function timed(pipe: Pipe, body: Buffer): Promise<{ got: Buffer; took: number }> {
  const parts: Buffer[] = [];
  const started = performance.now();
  await pipe.send(body, (part) => parts.push(part));
  return { got: Buffer.concat(parts), took: performance.now() - started };
}

const text = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, at) => at % 251));

describe('the slow line', () => {
  it('brings every byte, in order, however many answers share it', async () => {
    const pipe = new Pipe({ latency: 1, bytesPerSecond: 400_000 });
    const bodies = [text(9_000), text(1), text(20_011), Buffer.alloc(0)];
    const all = await Promise.all(bodies.map((body) => timed(pipe, body)));
    expect(all.map(({ got }) => got.equals(bodies[all.findIndex((one) => one.got === got)] ?? got))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('takes the time of one trip for a short answer, and of the bytes for a long one', async () => {
    const pipe = new Pipe({ latency: 120, bytesPerSecond: 100_000 });
    const short = await timed(pipe, text(10));
    expect(short.took).toBeGreaterThanOrEqual(119);
    const long = await timed(pipe, text(30_000));
    expect(long.took).toBeGreaterThanOrEqual(400);
  });

  it('gives two answers half of it each', async () => {
    const pipe = new Pipe({ latency: 1, bytesPerSecond: 100_000 });
    const [one, other] = await Promise.all([timed(pipe, text(15_000)), timed(pipe, text(15_000))]);
    expect(Math.min(one.took, other.took)).toBeGreaterThanOrEqual(270);
  });
});

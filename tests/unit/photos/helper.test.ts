import { afterEach, describe, expect, it, vi } from 'vitest';
import { Helper } from '../../../src/components/checkers/photos/helper.ts';
import type { Word } from '../../../src/components/checkers/photos/jobs.ts';
import { HelperFailure } from '../../../src/components/checkers/photos/line.ts';
import { PATIENCE } from '../../../src/components/checkers/photos/targets.ts';

/** A worker of which the test writes the words. */
class ScriptedWorker extends EventTarget {
  readonly asked: unknown[] = [];
  ended = 0;
  postMessage(request: unknown): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.ended += 1;
  }
  say(word: Word<string>): void {
    this.dispatchEvent(new MessageEvent('message', { data: word }));
  }
  fail(): void {
    this.dispatchEvent(new Event('error', { cancelable: true }));
  }
}

function helperWith(worker: ScriptedWorker | null): Helper<string, string> {
  const start = (): Worker => {
    if (worker === null) throw new TypeError('no module workers here');
    return worker as unknown as Worker;
  };
  return new Helper<string, string>(start, async () => async (request) => `in the page: ${request}`);
}

afterEach(() => vi.useRealTimers());

describe('a helper', () => {
  it('asks its worker once that has spoken, tells progress, and ends it', async () => {
    const worker = new ScriptedWorker();
    const shares: number[] = [];
    const answer = helperWith(worker).run('ciao', { onProgress: (share) => shares.push(share) });
    expect(worker.asked).toEqual([]);
    worker.say({ kind: 'ready' });
    worker.say({ kind: 'progress', share: 0.5 });
    expect(worker.asked).toEqual(['ciao']);
    worker.say({ kind: 'done', answer: 'fatto' });
    expect(await answer).toBe('fatto');
    expect(shares).toEqual([0.5]);
    expect(worker.ended).toBe(1);
  });

  it('uses the worker that was started ahead, which may have spoken already', async () => {
    const worker = new ScriptedWorker();
    const helper = helperWith(worker);
    helper.warm();
    worker.say({ kind: 'ready' });
    const answer = helper.run('ciao');
    await Promise.resolve();
    expect(worker.asked).toEqual(['ciao']);
    worker.say({ kind: 'done', answer: 'fatto' });
    expect(await answer).toBe('fatto');
  });

  it('works in the page where workers cannot be made, or never start, also when that was known ahead', async () => {
    expect(await helperWith(null).run('ciao')).toBe('in the page: ciao');
    const late = new ScriptedWorker();
    const answer = helperWith(late).run('ciao');
    late.fail();
    expect(await answer).toBe('in the page: ciao');
    const early = new ScriptedWorker();
    const helper = helperWith(early);
    helper.warm();
    early.fail();
    expect(await helper.run('ciao')).toBe('in the page: ciao');
    expect([late.ended, early.ended]).toEqual([1, 1]);
  });

  it('does not do again in the page what brought the worker down', async () => {
    const worker = new ScriptedWorker();
    const answer = helperWith(worker).run('ciao');
    worker.say({ kind: 'ready' });
    worker.fail();
    await expect(answer).rejects.toBeInstanceOf(HelperFailure);
    expect(worker.ended).toBe(1);
  });

  it('gives up on a worker that falls silent, and not on one that is slow but speaks', async () => {
    vi.useFakeTimers();
    const worker = new ScriptedWorker();
    const answer = helperWith(worker).run('ciao');
    answer.catch(() => undefined);
    worker.say({ kind: 'ready' });
    for (let share = 0; share < 1; share += 0.25) {
      await vi.advanceTimersByTimeAsync(PATIENCE - 1);
      worker.say({ kind: 'progress', share });
    }
    expect(worker.ended).toBe(0);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await expect(answer).rejects.toBeInstanceOf(HelperFailure);
    expect(worker.ended).toBe(1);
  });

  it('ends its worker when it is called off, and gives the reason', async () => {
    const worker = new ScriptedWorker();
    const off = new AbortController();
    const answer = helperWith(worker).run('ciao', { signal: off.signal });
    worker.say({ kind: 'ready' });
    off.abort(new Error('annullato'));
    await expect(answer).rejects.toThrow('annullato');
    expect(worker.ended).toBe(1);
  });

  it('ends a worker that was started ahead and is not needed', () => {
    const worker = new ScriptedWorker();
    const helper = helperWith(worker);
    helper.warm();
    helper.rest();
    helper.rest();
    expect(worker.ended).toBe(1);
  });
});

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkMobileNumber } from '../../../src/checkers/mobile-number/index.ts';
import { bundled } from '../../support/bundle.ts';

const FOLDER = fileURLToPath(new URL('../../../src/checkers/mobile-number/', import.meta.url));

describe('the checker of mobile numbers', () => {
  it('comes in 11,850 bytes, library and metadata included, compressed as hosts do', async () => {
    const { bytes, files } = await bundled("export * from './index.ts'", FOLDER);
    expect(files.some((file) => file.includes('libphonenumber-js'))).toBe(true);
    expect(files.filter((file) => /metadata\.\w+\.json/.test(file))).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(11_850);
  });
});

describe('hostile input', () => {
  /** What this thread has worked, in milliseconds: a busy machine does not count. */
  function worked(): number {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  }

  /** The least work of several runs of ten checks each, in milliseconds: the clock of a thread is coarse. */
  function timeOf(input: string): number {
    const times = Array.from({ length: 5 }, () => {
      const start = worked();
      for (let check = 0; check < 10; check++) checkMobileNumber(input);
      return worked() - start;
    });
    return Math.min(...times);
  }

  const parts = [
    ...[
      '3',
      '+',
      '+39',
      'l',
      ' ',
      '\u200b',
      '/',
      ',',
      '(',
      '٣',
      'é',
      '😀',
      '\u00a0\u200b',
      '3l',
      '1 ',
      '333 1234567, ',
    ],
    ...['int. 5 ', '00', '\ud83d', 'e\u0301', '½', '#1', 'x1', '-\u2013'],
  ];

  it.each(parts)('of 20 kB costs no more than forty times as many digits in a plain list: %j', (part) => {
    const plain = timeOf('3331234567 '.repeat(1_800));
    expect(timeOf(part.repeat(Math.ceil(20_000 / part.length))) / Math.max(plain, 1)).toBeLessThan(40);
  });
});

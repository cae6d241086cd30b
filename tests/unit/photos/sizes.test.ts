import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/checkers/document-photos/index.ts';
import { fitted, scaled } from '../../../src/components/checkers/photos/fit.ts';
import { sizeOfHead } from '../../../src/components/checkers/photos/foreign-size.ts';
import { heicOf } from '../../support/photos/heic.ts';

const plain = sharp({ create: { width: 301, height: 203, channels: 4, background: '#48c8' } });
const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

describe('the size that a head says', () => {
  const files: [name: string, kind: Kind, make: () => Promise<Buffer>][] = [
    ['PNG', 'png', () => plain.png().toBuffer()],
    ['GIF', 'gif', () => plain.gif().toBuffer()],
    ['WebP with an alpha channel', 'webp', () => plain.webp().toBuffer()],
    ['WebP without loss', 'webp', () => plain.webp({ lossless: true }).toBuffer()],
    ['WebP, simple', 'webp', () => plain.clone().removeAlpha().webp().toBuffer()],
    ['AVIF', 'avif', () => plain.avif({ effort: 0 }).toBuffer()],
  ];
  it.each(files)('is read from %s', async (_, kind, make) => {
    expect(sizeOfHead(kind, bytes(await make()))).toEqual({ width: 301, height: 203 });
  });

  it('is read from HEIC', () => {
    expect(sizeOfHead('heic', bytes(heicOf(64, 32, () => 90)))).toEqual({ width: 64, height: 32 });
  });

  it('is read from BMP, upside down or not, and of OS/2', () => {
    const head = new DataView(new ArrayBuffer(54));
    head.setUint32(14, 40, true);
    head.setInt32(18, 301, true);
    head.setInt32(22, -203, true);
    expect(sizeOfHead('bmp', new Uint8Array(head.buffer))).toEqual({ width: 301, height: 203 });
    head.setUint32(14, 12, true);
    head.setUint16(18, 301, true);
    head.setUint16(20, 203, true);
    expect(sizeOfHead('bmp', new Uint8Array(head.buffer))).toEqual({ width: 301, height: 203 });
  });

  it.each(['png', 'gif', 'bmp', 'webp', 'avif', 'heic', 'pdf'] as const)(
    'is unknown for a %s of three bytes',
    (kind) => {
      expect(sizeOfHead(kind, Uint8Array.of(1, 2, 3))).toBeNull();
    },
  );
});

describe('the size that is written', () => {
  it.each([
    ['a photo of 12 megapixels as it is', [4000, 3000], [4000, 3000]],
    ['one of 48 within 4,096 pixels', [8064, 6048], [4096, 3072]],
    ['a square one within 16 megapixels', [6000, 6000], [4000, 4000]],
    ['a strip of one pixel', [90_000, 1], [4096, 1]],
  ] as const)('is for %s', (_, [width, height], [wide, high]) => {
    expect(fitted({ width, height })).toEqual({ width: wide, height: high });
  });

  it('is never under one pixel', () => {
    expect(scaled({ width: 3, height: 2 }, 0.01)).toEqual({ width: 1, height: 1 });
  });
});

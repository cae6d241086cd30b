import { hevcOf, PROFILE } from './hevc.ts';

const number = (value: number, bytes: number): Buffer =>
  Buffer.from(value.toString(16).padStart(bytes * 2, '0'), 'hex');
const box = (type: string, ...content: readonly Buffer[]): Buffer => {
  const length = content.reduce((sum, { length: each }) => sum + each, 8);
  return Buffer.concat([number(length, 4), Buffer.from(type, 'latin1'), ...content]);
};
/** A box with version 0 and no flags. */
const full = (type: string, ...content: readonly Buffer[]): Buffer => box(type, number(0, 4), ...content);

export interface HeicOptions {
  /** Quarter turns against the clock that a reader has to do (`irot`). */
  readonly turns?: number;
  /** Width and height that the file claims, whatever the picture has. */
  readonly claims?: readonly [number, number];
}

/**
 * A HEIC file as phones lay it out (ISO/IEC 23008-12): one picture in HEVC and its properties.
 * Width and height are multiples of 16.
 */
export function heicOf(
  width: number,
  height: number,
  brightness: (x: number, y: number) => number,
  { turns = 0, claims = [width, height] }: HeicOptions = {},
): Buffer {
  const { sets, picture } = hevcOf(width, height, brightness);
  const arrays = sets.map((set, index) =>
    Buffer.concat([number(0x80 | (32 + index), 1), number(1, 2), number(set.length, 2), set]),
  );
  const config = Buffer.concat([
    Buffer.from([1, ...PROFILE]),
    Buffer.from('f000fcfdf8f800000f03', 'hex'),
    ...arrays,
  ]);
  const properties = box(
    'ipco',
    box('hvcC', config),
    full('ispe', number(claims[0], 4), number(claims[1], 4)),
    box('irot', number(turns, 1)),
  );
  const meta = (offset: number): Buffer =>
    full(
      'meta',
      full('hdlr', number(0, 4), Buffer.from('pict'), Buffer.alloc(13)),
      full('pitm', number(1, 2)),
      full(
        'iloc',
        Buffer.from('44000001', 'hex'),
        number(1, 2),
        number(0, 2),
        number(1, 2),
        number(offset, 4),
        number(picture.length + 4, 4),
      ),
      full(
        'iinf',
        number(1, 2),
        box('infe', number(0x02000000, 4), number(1, 2), number(0, 2), Buffer.from('hvc1\0')),
      ),
      box('iprp', properties, full('ipma', number(1, 4), number(1, 2), Buffer.from('03818283', 'hex'))),
    );
  const start = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic'));
  const offset = start.length + meta(0).length + 8;
  return Buffer.concat([start, meta(offset), box('mdat', number(picture.length, 4), picture)]);
}

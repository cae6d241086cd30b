import type { PdfPicture } from './pdf.ts';

/** Pages as office scanners write them: other codings than a photo's, each of a dark left and a light right half. */

const [WIDE, HIGH] = [480, 320];

/**
 * Fax coding of group 4 (T.6). The first row says its runs: none white, 192 + 48 black, and white as the
 * row above, which is all white; each further row says three times that it is as the one above.
 */
function faxed(): Buffer {
  const first = ['001', '00110101', '000011001001', '000001100100', '1'];
  const bits = [...first, '111'.repeat(HIGH - 1), '000000000001'.repeat(2)].join('');
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}

const BLACK_AND_WHITE = '/ColorSpace /DeviceGray /BitsPerComponent 1';

export function faxPage(): PdfPicture {
  const parms = `/DecodeParms << /K -1 /Columns ${WIDE} /Rows ${HIGH} >>`;
  return {
    width: WIDE,
    height: HIGH,
    data: faxed(),
    says: `${BLACK_AND_WHITE} /Filter /CCITTFaxDecode ${parms}`,
  };
}

/** JBIG2 (T.88): a page of one region, whose coding may be that of fax (6.2.6). */
export function jbig2Page(): PdfPicture {
  const fax = faxed();
  const long = (...numbers: number[]): number[] =>
    numbers.flatMap((number) => [number >>> 24, (number >> 16) & 255, (number >> 8) & 255, number & 255]);
  const segment = (number: number, kind: number, data: readonly number[]): Buffer =>
    Buffer.from([...long(number), kind, 0, 1, ...long(data.length), ...data]);
  const page = segment(0, 48, [...long(WIDE, HIGH, 0, 0), 0, 0, 0]);
  const region = segment(1, 38, [...long(WIDE, HIGH, 0, 0), 0, 1, ...fax]);
  return {
    width: WIDE,
    height: HIGH,
    data: Buffer.concat([page, region]),
    says: `${BLACK_AND_WHITE} /Filter /JBIG2Decode`,
  };
}

/** JPEG 2000 without loss, 48 × 32 in grey, made by opj_compress of OpenJPEG 2.5. */
const JPEG_2000 =
  '/0//UQApAAAAAAAwAAAAIAAAAAAAAAAAAAAAMAAAACAAAAAAAAAAAAABBwEB/1IADAAAAAEAAAQEAAH/XAAEQED/ZAAlAAFDcmVh' +
  'dGVkIGJ5IE9wZW5KUEVHIHZlcnNpb24gMi41LjD/kAAKAAAAAAEbAAH/k8+3QkARUFSoq/f/fApAAAAAGEhLJjAAGEhLQBMAGEhL' +
  'QBMAGEhLQBMAGEhLQBMAGEhLQBMAGEhL/2jhL4AAAAABhISx2PABhIS0ATABhIS0ATABhIS0ATABhIS0ATABhIS0ATABhIS0ATAB' +
  'hIS0ATABhIS0ATABhIS0ATABhIS0ATABhIS0ATABhIS0ATABhIS0ATABhIS/8mTgAAAAADCQl/4TlAAAAAAGEhL/ZKVAAAAAAGEh' +
  'LHY8AGEhLQBMAGEhLQBMAGEhLQBMAGEhLQBMAGEhLQBMAGEhLQBMAGEhLQBMAGEhLQBMAGEhLQBMAGEhLQBMAGEhLQBMAGEhLQBM' +
  'AGEhLQBMAGEhL/9//9k=';

/** @param share how much of the coded picture is there: scans are sent by mail, and cut on the way */
export function jpeg2000Page(share = 1): PdfPicture {
  const data = Buffer.from(JPEG_2000, 'base64');
  return {
    width: 48,
    height: 32,
    data: data.subarray(0, data.length * share),
    says: '/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /JPXDecode',
  };
}

import QRCode from 'qrcode';

/** A QR code as one line of an SVG, one module broad, drawn in units of one module. */
export interface QrPath {
  /** Modules on a side, the quiet zone of four included (ISO/IEC 18004). */
  readonly size: number;
  /** To be stroked, not filled: that takes a third of the bytes, and every page carries one. */
  readonly path: string;
}

const QUIET = 4;

/** The QR code of an address; level M still reads where a fold or a stain covers a part. */
export function qrOf(address: string): QrPath {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    let drawn = 0;
    let command = `M${QUIET} ${row + QUIET}.5`;
    for (let column = 0; column < modules.size; column += 1) {
      const start = column;
      while (column < modules.size && modules.get(row, column) !== 0) column += 1;
      if (column === start) continue;
      if (start > drawn || start === 0) command += start > drawn ? `m${start - drawn} 0` : '';
      runs.push(`${command}h${column - start}`);
      command = '';
      drawn = column;
    }
  }
  return { size: modules.size + 2 * QUIET, path: runs.join('') };
}

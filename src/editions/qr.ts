import QRCode from 'qrcode';

/** A QR code as one path of an SVG, drawn in units of one module. */
export interface QrPath {
  /** Modules on a side, the quiet zone of four included (ISO/IEC 18004). */
  readonly size: number;
  readonly path: string;
}

const QUIET = 4;

/** The QR code of an address; level M still reads where a fold or a stain covers a part. */
export function qrOf(address: string): QrPath {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    let column = 0;
    while (column < modules.size) {
      const start = column;
      while (column < modules.size && modules.get(row, column) !== 0) column += 1;
      if (column > start) path += `M${start + QUIET} ${row + QUIET}h${column - start}v1H${start + QUIET}z`;
      column += 1;
    }
  }
  return { size: modules.size + 2 * QUIET, path };
}

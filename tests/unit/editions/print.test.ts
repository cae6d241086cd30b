import QRCode from 'qrcode';
import { describe, expect, it } from 'vitest';
import { qrOf } from '../../../src/editions/qr.ts';
import { sheetFoot } from '../../../src/editions/sheet-foot.ts';

const ADDRESS = 'https://guida-pec.example/archivio/tsrm-pstrp/3.0/cambiare-email-e-cellulare/';

/** The modules that the path paints, as a reader of the code would see them. */
function painted({ size, path }: ReturnType<typeof qrOf>): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [column, row] = [0, 0];
  for (const [, command, x = '', y = ''] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [column, row] = [Number(x), Number(y) - 0.5];
    if (command === 'm') column += Number(x);
    if (command !== 'h') continue;
    for (const end = column + Number(x); column < end; column += 1) {
      const line = rows[row];
      if (line) line[column] = true;
    }
  }
  return rows;
}

describe('the QR code of an address', () => {
  const code = qrOf(ADDRESS);
  const rows = painted(code);

  it('paints the modules of the code and nothing else', () => {
    const { modules } = QRCode.create(ADDRESS, { errorCorrectionLevel: 'M' });
    expect(code.size).toBe(modules.size + 8);
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        expect(rows[row + 4]?.[column + 4]).toBe(modules.get(row, column) === 1);
      }
    }
  });

  it('has the quiet zone of four modules that readers need', () => {
    const edges = rows.flatMap((row, y) =>
      row.filter((_, x) => Math.min(x, y, code.size - 1 - x, code.size - 1 - y) < 4),
    );
    expect(edges).not.toContain(true);
  });

  it('has the three squares by which readers find it', () => {
    const square = '1111111 1000001 1011101 1011101 1011101 1000001 1111111';
    const at = (x: number, y: number) =>
      rows
        .slice(y, y + 7)
        .map((row) =>
          row
            .slice(x, x + 7)
            .map(Number)
            .join(''),
        )
        .join(' ');
    const far = code.size - 4 - 7;
    expect([at(4, 4), at(far, 4), at(4, far)]).toEqual([square, square, square]);
  });
});

describe('the line at the foot of a sheet', () => {
  it('bears guide and address', () => {
    expect(sheetFoot('Guida · edizione 3.0', ADDRESS)).toContain(`Guida · edizione 3.0\\a ${ADDRESS}`);
  });

  it('cannot be ended by what it tells', () => {
    const style = sheetFoot('a"}</style><script>\\', ADDRESS);
    expect(style).not.toContain('<');
    expect(style).toContain('a\\22 }\\3c /style\\3e \\3c script\\3e \\5c \\a ');
  });
});

/** A picture as it stands in a PDF. */
export interface PdfPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
  /** The rest of its dictionary: filter, colours, bits. */
  readonly says: string;
}

/** A PDF whose pages each hold one JPEG, as scanners write them. */
export function pdfOf(pages: readonly { jpeg: Buffer; width: number; height: number }[]): Buffer {
  const says = '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode';
  return pdfOfPictures(pages.map(({ jpeg, width, height }) => ({ data: jpeg, width, height, says })));
}

/** A PDF whose pages each hold one picture. */
export function pdfOfPictures(pages: readonly PdfPicture[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  const object = (number: number, head: string, stream?: Buffer): void => {
    offsets[number] = parts.reduce((sum, { length }) => sum + length, 0);
    parts.push(Buffer.from(`${number} 0 obj\n${head}\n`));
    if (stream) parts.push(Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n'));
    parts.push(Buffer.from('endobj\n'));
  };
  const first = (page: number): number => 3 + page * 3;
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  object(
    2,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, page) => `${first(page)} 0 R`).join(' ')}] >>`,
  );
  pages.forEach(({ data, width, height, says }, page) => {
    const at = first(page);
    const draw = Buffer.from('q 324 0 0 204 0 0 cm /P Do Q');
    object(
      at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 324 204] /Contents ${at + 1} 0 R /Resources << /XObject << /P ${at + 2} 0 R >> >> >>`,
    );
    object(at + 1, `<< /Length ${draw.length} >>`, draw);
    object(
      at + 2,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${says} /Length ${data.length} >>`,
      data,
    );
  });
  const start = parts.reduce((sum, { length }) => sum + length, 0);
  const rows = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  parts.push(
    Buffer.from(
      `xref\n0 ${offsets.length}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

import { deflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { packPdf } from '../../../src/printed/pack-pdf.ts';

/** A PDF as Chromium writes it: objects one after the other, one table of references, a trailer. */
function written(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const lines = objects.map((body, index) => {
    const line = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return line;
  });
  const size = objects.length + 1;
  const start = text.length;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}trailer\n<</Size ${size}\n/Root 1 0 R\n/Info 2 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

const drawing = deflateSync(Buffer.from('BT /F 12 Tf 20 20 Td (due passi) Tj ET')).toString('latin1');
const structure = Array.from(
  { length: 60 },
  (_, index) => `<</Type /StructElem /S /P /P 6 0 R /K ${index} /Alt (endstream ${index})>>`,
);
const OBJECTS = [
  '<</Type /Catalog /Pages 3 0 R /Lang (it-IT) /MarkInfo <</Marked true>> /StructTreeRoot 6 0 R>>',
  '<</Title (Una guida)>>',
  '<</Type /Pages /Kids [4 0 R] /Count 1>>',
  '<</Type /Page /Parent 3 0 R /MediaBox [0 0 200 100] /Contents 5 0 R /Resources <</Font <</F 7 0 R>>>>>>',
  `<</Filter /FlateDecode /Length ${drawing.length}>> stream\n${drawing}\nendstream`,
  `<</Type /StructTreeRoot /K [${structure.map((_, index) => `${index + 8} 0 R`).join(' ')}]>>`,
  '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
  ...structure,
];

async function read(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const told = {
    sheets: pdf.numPages,
    text: items.map((item) => ('str' in item ? item.str : '')).join(''),
    marked: await pdf.getMarkInfo(),
    info: (await pdf.getMetadata()).info,
  };
  await pdf.destroy();
  return told;
}

describe('a packed PDF', () => {
  const before = written(OBJECTS);
  const after = packPdf(before);

  it('says what it said: sheets, text, title, language, tags', async () => {
    const told = await read(after);
    expect(told).toMatchObject({
      sheets: 1,
      text: 'due passi',
      marked: { Marked: true },
      info: { Title: 'Una guida', Language: 'it-IT', PDFFormatVersion: '1.5' },
    });
    expect({ ...told, info: null }).toEqual({ ...(await read(before)), info: null });
  });

  it('is far lighter', () => {
    expect(after.byteLength).toBeLessThan(before.byteLength / 3);
  });

  it('is refused where it is not written as expected', () => {
    expect(() => packPdf(new TextEncoder().encode('%PDF-1.4'))).toThrow('one table of references');
    expect(() => packPdf(after)).toThrow('one table of references');
  });
});

import { describe, expect, it } from 'vitest';
import cases from '../../fixtures/widget-cases.json' with { type: 'json' };
import { checkDocumentPhotos, checkFileKindAndSize } from '../../../src/checkers/document-photos/index.ts';
import { bytesOf, fileOf } from '../../support/photos/files.ts';

const STATES = { 'va-bene': 'ok', controllare: 'review', correggere: 'fix' } as const;

/** What each reason of the cases means in codes of ours. */
const CODES: Record<string, string> = {
  ok: 'within-limit',
  'limite-ambiguo': 'ambiguous-weight',
  peso: 'too-heavy',
  HEIC: 'heic',
  'HEIC-rinominato': 'disguised-picture',
  PDF: 'pdf',
  PNG: 'other-picture',
  'PNG-rinominato': 'disguised-picture',
  'altro-formato': 'other-picture',
  vuoto: 'empty',
  'stessa-foto': 'same-file',
};

interface PhotoCase {
  readonly file: string;
  readonly bytes_hex: string;
  readonly size: number;
  readonly state: keyof typeof STATES;
  readonly reason: string;
}

function isPhotoCase(each: unknown): each is PhotoCase {
  return (
    typeof each === 'object' && each !== null && 'bytes_hex' in each && 'size' in each && 'state' in each && String(each.state) in STATES
  );
}

const photos: PhotoCase[] = [];
for (const each of cases) if (each.widget === 'foto-documento' && isPhotoCase(each)) photos.push(each);

describe('the cases of the photo check', () => {
  it('has all of them', () => {
    expect(photos).toHaveLength(16);
  });

  for (const { file, bytes_hex, size, state, reason } of photos) {
    it(`says «${state}» of ${file}, ${size} bytes: ${reason}`, async () => {
      const photo = fileOf(file, bytesOf(bytes_hex), size);
      const report =
        reason === 'stessa-foto'
          ? await checkDocumentPhotos({ front: photo, back: fileOf('retro.jpg', bytesOf(bytes_hex), size) })
          : await checkFileKindAndSize(photo);
      expect(report.verdict).toBe(STATES[state]);
      const codes = report.findings.map(({ code }) => String(code));
      if (reason === 'estensione') expect(codes.some((code) => code.endsWith('-ending'))).toBe(true);
      else expect(codes).toContain(CODES[reason]);
    });
  }
});

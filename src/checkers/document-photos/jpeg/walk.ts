import { uint16 } from '../bytes.ts';
import { noMetadata, readSegment, type Metadata, type Use } from '../metadata.ts';
import type { Source } from '../source.ts';
import { countScan } from './coverage.ts';
import { isFrame, parseFrame, type Frame } from './frame.ts';
import { countStray, nextMarker } from './markers.ts';
import { parseScan } from './scan-header.ts';
import { walkScan } from './scan.ts';
import { Tables } from './tables.ts';

/** A run of bytes of the file, and how surgery treats it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly use: Use;
}

/** What the walk over a JPEG found. */
export interface Walk {
  frame: Frame | null;
  /** Offset of the frame header. */
  frameAt: number;
  /** The byte after EOI, or where the picture ends without one. */
  end: number;
  /** Whether EOI is there. */
  closed: boolean;
  /** Bytes that belong to no segment, before EOI. */
  stray: number;
  /** The data contradict themselves; those of a file that was only cut do not. */
  damaged: boolean;
  /** First byte that was not understood, where there is one. */
  trouble: number | null;
  /** The coded data were not walked, because the caller or the coding said so. */
  skipped: boolean;
  readonly metadata: Metadata;
  /** Segments and coded data in order, SOI and EOI left out. */
  readonly pieces: Piece[];
}

/** Scans and segments of one picture: encoders write ten scans, and segments by the dozen. */
const MOST_SCANS = 100;
const MOST_SEGMENTS = 10_000;

/**
 * Walks over a whole JPEG: markers, tables, and every block of every scan.
 * @param start offset of SOI
 * @param isWalkable asked when the frame is known: whether to go on into the coded data
 * @throws where the file cannot be read
 */
export async function walkJpeg(source: Source, start: number, isWalkable: (frame: Frame) => boolean): Promise<Walk> {
  const walk: Walk = {
    frame: null,
    frameAt: start,
    end: start + 2,
    closed: false,
    stray: 0,
    damaged: false,
    trouble: null,
    skipped: false,
    metadata: noMetadata(),
    pieces: [],
  };
  const tables = new Tables();
  let restart = 0;
  let scans = 0;
  const doubt = (at: number): void => {
    walk.damaged = true;
    walk.trouble ??= at;
  };

  for (;;) {
    const at = await nextMarker(source, walk.end);
    walk.stray += countStray(source.bytes, walk.end, at);
    walk.end = at;
    const marker = source.bytes[at + 1] ?? 0;
    // The file ends without EOI, or another picture begins.
    if (at + 2 > source.loaded || marker === 0xd8) return walk;
    walk.closed = marker === 0xd9;
    const bare = walk.closed || marker === 1 || (marker >= 0xd0 && marker <= 0xd7);
    await source.load(at + 4);
    const end = at + 2 + (bare ? 0 : uint16(source.bytes, at + 2));
    await source.load(end);
    if (end > source.loaded) return walk;
    walk.end = Math.max(end, at + 2);
    if (walk.closed) return walk;

    const { bytes } = source;
    let use: Use = 'keep';
    if (bare || marker === 0xfe) use = 'drop';
    else if (marker >= 0xe0 && marker <= 0xef) use = readSegment(marker, bytes, at + 4, end, walk.metadata);
    else if (marker === 0xdd) restart = uint16(bytes, at + 4);
    else if (end < at + 4 || !tables.read(marker, bytes, at + 4, end)) doubt(at);
    walk.pieces.push({ start: at, end, use });

    if (isFrame(marker)) {
      if (walk.frame) doubt(at);
      else walk.frameAt = at;
      walk.frame ??= parseFrame(bytes, at);
      walk.skipped = walk.frame !== null && !isWalkable(walk.frame);
      if (!walk.frame) doubt(at);
      if (!walk.frame || walk.skipped) return walk;
    } else if (marker === 0xda) {
      const { frame } = walk;
      const header = frame && scans++ < MOST_SCANS ? parseScan(bytes, at, frame, tables) : null;
      if (!frame || !header) {
        doubt(at);
        return walk;
      }
      const scan = await walkScan(source, frame, header, restart, end);
      countScan(header, scan.share);
      walk.damaged ||= scan.damaged;
      walk.trouble ??= scan.trouble;
      walk.end = scan.end;
      walk.pieces.push({ start: end, end: walk.end, use: 'keep' });
    }
    if (walk.pieces.length > MOST_SEGMENTS) {
      doubt(at);
      return walk;
    }
  }
}

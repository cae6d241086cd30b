import sharp, { type Sharp } from 'sharp';
import { randomNumbers } from '../jpeg/coefficients.ts';

/** How the made-up photo was taken. */
export interface Shot {
  readonly seed?: number;
  /** Radius (sigma) of the lens in pixels: 0.7 is sharp, a hundredth of the width is hopeless. */
  readonly blur?: number;
  /** Pixels over which the hand moved sideways. */
  readonly shake?: number;
  /** Deviation of the sensor's grain, of 255. */
  readonly grain?: number;
  /** Share of the light: 1 is a lit room, .15 is dusk. */
  readonly light?: number;
  /** Width of the card as a share of the photo's. */
  readonly card?: number;
}

/** Millimetres of a card (ISO/IEC 7810, ID-1), of a line of its print and of a letter. */
const [WIDE, HIGH, LINE, LETTER] = [85.6, 54, 3.6, 1.7];

/**
 * A photo of an identity card that never was, on a wooden table: lines of letters, a portrait, fine
 * curves behind them, then lens, hand and sensor. The same options give the same picture.
 */
export async function documentPhoto(width: number, height: number, shot: Shot = {}): Promise<Sharp> {
  const { seed = 1, blur = 0.7, shake = 0, grain = 3, light = 1, card = 0.84 } = shot;
  const raw = { width, height, channels: 3 } as const;
  let scene = sharp(draw(width, height, seed, card), { raw });
  if (blur > 0.3) scene = scene.blur(blur);
  if (shake > 1) scene = scene.convolve({ width: shake | 1, height: 3, kernel: trail(shake | 1) });
  const seen = await scene.raw().toBuffer();
  let state = seed * 2_654_435_761;
  for (let at = 0; at < seen.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // Three throws of dice make a bell.
    const bell = ((state >>> 24) + ((state >>> 16) & 255) + ((state >>> 8) & 255)) / 128 - 3;
    seen[at] = Math.max(0, Math.min(255, (seen[at] ?? 0) * light + bell * grain));
  }
  return sharp(seen, { raw });
}

/** A row of ones between rows of nothing: what passes under one pixel while the hand moves. */
function trail(length: number): number[] {
  return Array.from({ length: 3 * length }, (_, at) => (at >= length && at < 2 * length ? 1 : 0));
}

function draw(width: number, height: number, seed: number, share: number): Uint8Array {
  const pixels = new Uint8Array(width * height * 3);
  const random = randomNumbers(seed);
  const letters = Array.from({ length: 4096 }, () => random());
  const millimetre = (width * share) / WIDE;
  const turn = (random() - 0.5) * 0.08;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [right, down] = [(x - width / 2) / millimetre, (y - height / 2) / millimetre];
      const across = right * cos + down * sin + WIDE / 2;
      const along = down * cos - right * sin + HIGH / 2;
      const onCard = across > 0 && across < WIDE && along > 0 && along < HIGH;
      const tone = onCard ? toneOfCard(across, along, letters) : toneOfTable(right, down, seed);
      pixels[at++] = tone;
      pixels[at++] = tone * (onCard ? 0.98 : 0.8);
      pixels[at++] = tone * (onCard ? 0.94 : 0.6);
    }
  }
  return pixels;
}

function toneOfTable(across: number, along: number, seed: number): number {
  return (
    120 +
    18 * Math.sin(along / 3 + Math.sin(across / 31 + seed) * 4) +
    7 * Math.sin(along * 1.3 + across / 17)
  );
}

function toneOfCard(across: number, along: number, letters: readonly number[]): number {
  const paper = 214 + 10 * Math.sin(across * 2.4 + Math.sin(along / 4) * 6);
  if (across < 26 && along > 12 && along < 46)
    return 150 + 50 * Math.sin(across / 5) * Math.cos((along - 12) / 7);
  if (across < 30 || across > WIDE - 4) return paper;
  const row = Math.floor(along / LINE);
  const column = Math.floor((across - 30) / LETTER);
  const inRow = (along % LINE) / LINE;
  const inLetter = ((across - 30) % LETTER) / LETTER;
  if (inRow > 0.62 || inLetter > 0.8 || row < 2 || row > 13) return paper;
  // Letters of three strokes by five, of which about half are inked; some places are blanks.
  const place = (row * 61 + column) * 17;
  if ((letters[place & 4095] ?? 0) < 0.15) return paper;
  const stroke = Math.floor((inRow / 0.62) * 5) * 3 + Math.floor((inLetter / 0.8) * 3);
  return (letters[(place + stroke + 1) & 4095] ?? 0) < 0.55 ? 40 : paper;
}

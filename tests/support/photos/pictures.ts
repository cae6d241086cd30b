import sharp, { type Sharp } from 'sharp';

/** A picture with shapes and grain, so that it weighs what a photo weighs; the same seed gives the same. */
export function picture(width: number, height: number, seed = 1, grain = 40): Sharp {
  const pixels = new Uint8Array(width * height * 3);
  let state = seed * 2_654_435_761;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const noise = ((state >>> 24) * grain) / 255;
      const shape = 90 + 60 * Math.sin((x * (1 + (seed % 3))) / 61) * Math.cos((y * (1 + (seed % 5))) / 83);
      pixels[at++] = shape + noise;
      pixels[at++] = shape + 30 + noise;
      pixels[at++] = 170 - shape / 2 + noise;
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A JPEG as a phone writes it, which weighs about as much as asked where the grain allows. */
export function jpeg(width: number, height: number, seed = 1, quality = 80, grain = 40): Promise<Buffer> {
  return picture(width, height, seed, grain).jpeg({ quality }).toBuffer();
}

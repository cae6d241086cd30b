/** Bytes given as hexadecimal or as Latin-1 text after a `'`. */
export function bytesOf(spec: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(spec.startsWith("'") ? Buffer.from(spec.slice(1), 'latin1') : Buffer.from(spec, 'hex'));
}

/** A file that begins with these bytes and has zeros up to `size`. */
export function fileOf(name: string, start: Uint8Array<ArrayBuffer>, size = start.length): File {
  return new File([start, new Uint8Array(Math.max(0, size - start.length))], name);
}

/** Reading what stands behind `xn--`, so that the letters of another alphabet can be named. RFC 3492. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
/** The longest label of a domain (RFC 1035): no longer one is read, so that the work stays bounded. */
const LONGEST = 63;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return BASE;
}

/** The letters of a label in small ASCII that begins with `xn--`; null where there are none to be read. */
export function readLabel(label: string): string | null {
  if (!label.startsWith('xn--') || label.length > LONGEST) return null;
  const coded = label.slice(4);
  const cut = coded.lastIndexOf('-');
  const points = [...coded.slice(0, Math.max(0, cut))].map((letter) => letter.codePointAt(0) ?? 0);
  let at = cut + 1;
  let point = 0x80;
  let bias = 72;
  let i = 0;
  while (at < coded.length) {
    const before = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(coded.charCodeAt(at));
      if (at >= coded.length || digit >= BASE) return null;
      at += 1;
      i += digit * weight;
      const t = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < t) break;
      weight *= BASE - t;
    }
    bias = adapt(i - before, points.length + 1, before === 0);
    point += Math.floor(i / (points.length + 1));
    i %= points.length + 1;
    if (point > 0x10ffff) return null;
    points.splice(i, 0, point);
    i += 1;
  }
  return String.fromCodePoint(...points);
}

/** Terminal colours: https://en.wikipedia.org/wiki/ANSI_escape_code#SGR */
const COLOURS = /\u001b\[[\d;]*m/g;

/** The lines of a program's output that warn of something, as they are told. */
export function warningsIn(output: string): string[] {
  return output
    .replace(COLOURS, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\[WARN\]|\bwarning\b|^\(!\)/i.test(line));
}

/**
 * The numbers that may follow an edition: the third figure for wording, the second for a label, an
 * address or a screen, the first for a procedure, a limit or a waiting time.
 * @param current such as `3.0` or `3.0.1`.
 * @returns none where the edition bears no number.
 */
export function nextNumbers(current: string): readonly string[] {
  const figures = /^(\d+)\.(\d+)(?:\.(\d+))?$/.exec(current);
  if (figures === null) return [];
  const [first, second, third] = [figures[1], figures[2], figures[3] ?? '0'].map(Number);
  if (first === undefined || second === undefined || third === undefined) return [];
  return [`${first}.${second}.${third + 1}`, `${first}.${second + 1}`, `${first + 1}.0`];
}

/** Whether the step from one number to the other moves the first figure, as a changed limit asks. */
export function movesFirstFigure(from: string, to: string): boolean {
  return from.split('.')[0] !== to.split('.')[0];
}

/**
 * Damerau-Levenshtein distance (optimal string alignment): letters put in, left out, changed, or two
 * neighbours exchanged.
 * @param limit no more than this is of interest: a greater distance is given as `limit + 1`.
 */
export function distance(one: string, other: string, limit: number): number {
  const far = limit + 1;
  // Stryker disable next-line ConditionalExpression: it only saves time
  if (Math.abs(one.length - other.length) > limit) return far;
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  let before = above;
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (above[column] ?? far) + 1,
        (here[column - 1] ?? far) + 1,
        (above[column - 1] ?? far) + (same ? 0 : 1),
      );
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? far) + 1);
      }
      here.push(cost);
    }
    [before, above] = [above, here];
  }
  return Math.min(above[other.length] ?? far, far);
}

/** How many slips a word of this length may hold and still be recognised. */
export function tolerance(length: number): number {
  if (length < 5) return 0;
  if (length <= 7) return 1;
  return length <= 11 ? 2 : 3;
}

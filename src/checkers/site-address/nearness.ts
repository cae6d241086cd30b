/**
 * How many letters were added, dropped, changed or swapped between two names (optimal string
 * alignment); one more than `most` where there are more, so that long names cost nothing.
 */
export function nearness(typed: string, real: string, most: number): number {
  // Stryker disable next-line ConditionalExpression: it only saves time
  if (Math.abs(typed.length - real.length) > most) return most + 1;
  let last = Array.from({ length: real.length + 1 }, (_, j) => j);
  let before = last;
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= real.length; j += 1) {
      const same = typed[i - 1] === real[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = typed[i - 1] === real[j - 2] && typed[i - 2] === real[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[real.length] ?? 0;
}

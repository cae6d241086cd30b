interface Sayable {
  readonly message: string;
  readonly severity: string;
}

/**
 * The findings with those that say the same in one: the third blank after a comma needs no third
 * sentence. The message tells how many
 * there are, where something is to be done; the marked copy still shows each in its place.
 */
export function saidOnce<F extends Sayable>(findings: readonly F[]): F[] {
  const groups = new Map<string, { first: F; times: number }>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: finding, times: 1 });
    else group.times += 1;
  }
  return [...groups.values()].map(({ first, times }) =>
    times === 1 || first.severity === 'note'
      ? first
      : { ...first, message: `${first.message} (${times} volte)` },
  );
}

import type { Figures, Measured } from './figures.ts';
import { STACKS } from './stacks/stack.ts';
import { isReached, type Target } from './targets.ts';

/** Prints what every stack came to, one row each. */
export function showFigures(pages: number, measured: Measured): void {
  console.log(`\n${pages} pages`);
  const rows = STACKS.flatMap((name) => {
    const figures = measured[name];
    return figures === null ? [] : [[name, rowOf(figures)] as const];
  });
  console.table(Object.fromEntries(rows));
}

function rowOf({ build, page, search }: Figures): Record<string, number | null> {
  const { html, css, js, fonts, others } = page.bytes;
  return {
    'build s': round(build.seconds, 2),
    'peak MB': build.megabytes === null ? null : round(build.megabytes),
    'page B': round(page.total),
    html: round(html),
    css: round(css),
    js: round(js),
    others: round(others),
    fonts: round(fonts),
    requests: round(page.requests, 1),
    'LCP ms': round(page.lcp),
    'TBT ms': round(page.tbt),
    CLS: round(page.cls, 4),
    'key ms': round(search.fromKey),
    'cold ms': round(search.fromOpening),
    'search B': round(search.bytes),
  };
}

export function showTargets(targets: readonly Target[]): void {
  for (const target of targets) {
    const value = target.value === null ? 'not measured' : `${round(target.value, 3)}`;
    console.log(`${isReached(target) ? ' ok ' : 'MISS'}  ${target.says}: ${value} (at most ${target.most})`);
  }
}

function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}

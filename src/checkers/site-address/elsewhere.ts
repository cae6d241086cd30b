/** An address inside the path, the query or the fragment, where pages take the one to go on to. */
const INSIDE = /[\\/]{2}([^\s\\/?#&"'<>=]+)/gi;
/** An address is coded once for the query, and once more by those who hide it. */
const TIMES = 2;

/**
 * The first host that stands inside the rest of an address and is not of the allow-list; null where
 * there is none.
 */
export function elsewhere(rest: string, hosts: readonly string[]): string | null {
  let text = rest;
  for (let time = 0; time <= TIMES; time += 1) {
    for (const [, name = ''] of text.matchAll(INSIDE)) {
      const host = name
        .slice(name.lastIndexOf('@') + 1)
        .replace(/:\d*$/, '')
        .toLowerCase();
      if (host.includes('.') && !hosts.includes(host)) return host;
    }
    text = decoded(text);
  }
  return null;
}

/** Plain letters behind %XX; a broken sequence stays as it is. */
function decoded(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

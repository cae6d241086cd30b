/** One rule of a `_headers` file: the paths it stands for and the headers they get. */
export interface HeaderRule {
  /** A path from the root; a final `*` stands for any rest. */
  pattern: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file in the form that Netlify and Cloudflare Pages share: a path at the start of a line,
 * then its headers on indented lines; `#` starts a comment line.
 * https://docs.netlify.com/routing/headers/#syntax-for-the-headers-file
 *
 * @throws {Error} on an indented line before any path or without a colon: the build wrote the file wrong.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: content, headers: [] });
      continue;
    }
    const rule = rules.at(-1);
    const colon = content.indexOf(':');
    if (!rule || colon < 1) {
      throw new Error(
        `_headers, line ${index + 1}: expected a path, then indented «Name: value» lines, found «${content}».`,
      );
    }
    rule.headers.push([content.slice(0, colon).trim(), content.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers of one address: all rules that match count, in the order of the file; a name set twice keeps
 * both values, joined as HTTP allows.
 *
 * @param pathname decoded path with its leading slash.
 */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!matches(rule.pattern, pathname)) continue;
    for (const [name, value] of rule.headers) {
      const earlier = found.get(name);
      found.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return found;
}

function matches(pattern: string, pathname: string): boolean {
  return pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;
}

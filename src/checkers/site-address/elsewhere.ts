import { isUnder, parse } from './domain.ts';

/** What the rest of an address can hold: the way to somebody else's site, or a command. */
export interface Held {
  readonly what: 'address' | 'command';
  /** The host, or the beginning of what is there. */
  readonly text: string;
}

/** Browsers read `https:evil.com`, `//evil.com` and `/\evil.com` as addresses too (WHATWG URL). */
const START = /https?:[\\/]*|[\\/]{2,}/gi;
/** What a page that goes on there would run, at the beginning of a value. */
const COMMAND = /^(?:[^=]*=)?\s*((?:javascript|vbscript|data|blob):[^\s]*)/i;
/** An `&` begins another parameter where a name follows; before a dot it is part of a host's name. */
const NEXT_VALUE = /[?#]|&(?=[\w+[\]-]*(?:[=&?#]|$))/;
/** Where a name surely ends, if the whole is none: a sentence or a list goes on behind it. */
const NAME = /^[^\s"'<>&=:;,|^`{}()[\]%*!$~+]*/;
/** One character of UTF-8 behind its %XX. */
const CODED = /%[0-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f]){1,3}/gi;
/** An address is coded once for each page that it passes through; those who hide it code it once more. */
const TIMES = 5;
/** What is longer is told as very long in any case. */
const MOST = 100_000;
const SHOWN = 60;

/**
 * The first address in the rest of another (path, query, fragment) that leads to neither a host of the
 * allow-list nor a site of the provider, or a command; null where there is none. Each value is read as
 * browsers read an address, as it stands and then without its %XX, time after time; other codings, such as
 * base64, are not read. Linear in the length of `rest`.
 * @param hosts the allow-list
 * @param own domains of the provider
 */
export function elsewhere(rest: string, hosts: readonly string[], own: readonly string[]): Held | null {
  let values = [rest.slice(0, MOST)];
  for (let time = 0; time <= TIMES; time += 1) {
    values = values.flatMap(split).map((value) => value.replaceAll(/[\t\r\n]/g, ''));
    for (const value of values) {
      const command = COMMAND.exec(value)?.[1];
      if (command !== undefined) return { what: 'command', text: shortened(command) };
      const text = foreignAddress(value, hosts, own);
      if (text !== null) return { what: 'address', text };
    }
    const coded = values.filter((value) => value.includes('%'));
    values = (time === TIMES - 1 ? coded.map(collapsed) : coded).map(decoded);
  }
  return null;
}

/** The path, and each value of the query and the fragment. */
function split(text: string): string[] {
  const at = text.search(/[?#]/);
  return at < 0 ? [text] : [text.slice(0, at), ...text.slice(at + 1).split(NEXT_VALUE)];
}

function foreignAddress(value: string, hosts: readonly string[], own: readonly string[]): string | null {
  const starts = [...value.matchAll(START)];
  for (const [index, start] of starts.entries()) {
    const [authority = ''] = value
      .slice(start.index + start[0].length, starts[index + 1]?.index)
      .split(/[\\/?#]/, 1);
    // What stands before an @ is no name, and programs differ on where it ends.
    if (authority.includes('@')) return shortened(authority);
    const host = namedBy(authority);
    if (host !== null && !hosts.includes(host) && !own.some((domain) => isNextTo(host, domain))) return host;
  }
  return null;
}

/** The host of an authority as browsers read it; null where it names none that somebody could have. */
function namedBy(authority: string): string | null {
  for (const text of [authority, NAME.exec(authority)?.[0] ?? '']) {
    const host = (parse(`https://${text}`)?.hostname ?? '').replace(/\.$/, '');
    // 0.0.0.0/8 is nobody's (RFC 1122).
    if (host.startsWith('[') || (/\.[a-z\d-]+$/.test(host) && !/^0\.[\d.]+$/.test(host))) return host;
  }
  return null;
}

/** The provider's own sites stand right under its domains; further down are machines of its customers. */
function isNextTo(host: string, domain: string): boolean {
  return isUnder(host, domain) && !host.slice(0, -domain.length - 1).includes('.');
}

/** What was coded more often than pages do comes down to one coding. */
function collapsed(text: string): string {
  return text.replaceAll(/%(?:25)+/g, '%');
}

/** Characters behind %XX; a broken sequence stays as it is. */
function decoded(text: string): string {
  return text.replaceAll(CODED, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return code;
    }
  });
}

/** A text that fits a sentence. */
export function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

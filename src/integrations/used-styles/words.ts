/** The names that scripts or pages could give to an element, an attribute, a class or a custom property. */
export class Words {
  readonly #whole = new Set<string>();
  readonly #beginnings = new Set<string>();
  readonly #ends = new Set<string>();
  readonly #rest: Words | undefined;
  /** Answers already given: thousands of pages ask for the same few hundred names. */
  readonly #given = new Map<string, boolean>();

  /** @param rest names that count as well, for instance those of all scripts. */
  constructor(rest?: Words) {
    this.#rest = rest;
  }

  /** Takes every name in the tags of an HTML file, and in its inline scripts. */
  addPage(html: string): this {
    // Most tags stand on a page many times.
    for (const tag of new Set(html.match(/<[a-z][^>]*>/gi))) this.#add(tag, /[^\s"'=<>`/;()]+/g);
    for (const [script] of html.matchAll(/<script[^>]*>[\s\S]*?<\/script>/gi)) this.addScript(script);
    return this;
  }

  /** Takes every name in a script; one that ends or begins with a hyphen may be a part of a longer one. */
  addScript(code: string): this {
    return this.#add(code, /[\w:-]+/g);
  }

  /** The custom properties that the page itself names, in its order. */
  customProperties(): string[] {
    return [...this.#whole].filter((word) => word.startsWith('--'));
  }

  has(name: string): boolean {
    const known = this.#given.get(name);
    if (known !== undefined) return known;
    const answer = this.#holds(name.toLowerCase());
    this.#given.set(name, answer);
    return answer;
  }

  #holds(lower: string): boolean {
    if (this.#whole.has(lower) || this.#rest?.has(lower) === true) return true;
    // What a script sets through `dataset` it calls without «data-» and without hyphens.
    if (lower.startsWith('data-') && this.has(lower.slice('data-'.length).replaceAll('-', ''))) return true;
    for (const part of this.#beginnings) if (lower.startsWith(part)) return true;
    for (const part of this.#ends) if (lower.endsWith(part)) return true;
    return false;
  }

  #add(text: string, pattern: RegExp): this {
    if (this.#given.size > 0) this.#given.clear();
    for (const [word] of text.toLowerCase().matchAll(pattern)) {
      this.#whole.add(word.startsWith('--') ? word.replace(/:.*/, '') : word);
      // Shorter ones are sums and differences of the bundler's one-letter names.
      if (/^[a-z][\w-]{2,}-$/.test(word)) this.#beginnings.add(word);
      if (/^-[a-z][\w-]{2,}$/.test(word)) this.#ends.add(word);
    }
    return this;
  }
}

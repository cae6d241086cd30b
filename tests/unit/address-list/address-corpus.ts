/** Names and domains of every kind, right and wrong; an address of the corpus joins one of each. */
export const NAMES = [
  'mario', 'mario.rossi', 'm.r.r', 'mario_rossi', 'mario-rossi', 'mario+pec', 'MARIO', '1', '1a', 'a1', '-mario', 'mario-', '_m', 'm_',
  "d'amico", 'a!b', 'a#b', 'a$b', 'a%b', 'a&b', 'a*b', 'a/b', 'a=b', 'a?b', 'a^b', 'a`b', 'a{b', 'a|b', 'a}b', 'a~b',
  '.mario', 'mario.', 'ma..rio', '', 'm'.repeat(64), 'm'.repeat(65), 'nicolò', 'мария', '"mario"', 'ma rio', 'ma,rio', 'ma;rio', 'ma\\rio',
] as const;

export const DOMAINS = [
  'example.org', 'sub.example.org', 'a-b.it', 'example.co.uk', 'example.museum', 'x.photography', 'xn--80ak6aa92e.com', 'example.xn--p1ai',
  '1.it', '1a.it', 'EXAMPLE.ORG', 'example', 'localhost', 'example.i', 'example.con', 'example.123', '127.0.0.1', '[127.0.0.1]',
  '-a.it', 'a-.it', 'a..it', '.a.it', 'a_b.it', 'a b.it', 'società.it', `${'a'.repeat(63)}.it`, `${'a'.repeat(64)}.it`, 'a!.it', '',
  `${`${'a'.repeat(60)}.`.repeat(4)}it`,
] as const;

export const ADDRESSES: readonly string[] = NAMES.flatMap((name) => DOMAINS.map((domain) => `${name}@${domain}`));

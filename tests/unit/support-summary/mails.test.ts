import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/checkers/support-summary/index.ts';

describe('an address at the end of a sentence', () => {
  it.each([
    ["L'email è mario.rossi@gmail.com. Uso Windows 11", "L'email è ma•••@g•••.com. Uso Windows 11"],
    ['indirizzato a: info@pec.tsrm.org. Identificativo del messaggio', 'indirizzato a: in•••@p•••.org. Identificativo del messaggio'],
    ['scrivo da mario@gmail.com.\nGrazie', 'scrivo da ma•••@g•••.com.\nGrazie'],
    ['mario@gmail.com. mario@libero.it', 'ma•••@g•••.com. ma•••@l•••.it'],
    ['mario@studio-rossi.it. E poi', 'ma•••@s•••.it. E poi'],
  ])('leaves the words behind it: %j', (typed, shown) => {
    expect(redact(typed).text).toBe(shown);
  });

  it.each([
    ['mario@gmail. com', 'ma•••@g•••.com'],
    ['mario@gmail . com non va', 'ma•••@g•••.com non va'],
    ['mario@pec. aruba. it non va', 'ma•••@p•••.it non va'],
    ['mario@pec.aruba .it non va', 'ma•••@p•••.it non va'],
  ])('is not one where blanks stand inside the domain: %j', (typed, shown) => {
    expect(redact(typed).text).toBe(shown);
  });
});

describe('two addresses', () => {
  it.each([
    ['mario@gmail.com mario@libero.it', 'ma•••@g•••.com ma•••@l•••.it'],
    ['mario@gmail.com.mario@libero.it', 'ma•••@••••••@l•••.it'],
    ['mario@gmail.com .mario@libero.it', 'ma•••@••••••@l•••.it'],
    ['mario@gmail.com, .anna@libero.it', 'ma•••@g•••.com, an•••@l•••.it'],
    ['mario@gmail.com/mario@libero.it', 'ma•••@g•••.com/ma•••@l•••.it'],
    ['.anna@libero.it', 'an•••@l•••.it'],
    ['mario@gmail.commario@libero.it', 'ma•••@••••••@l•••.it'],
  ])('stand side by side: %j', (typed, shown) => {
    expect(redact(typed).text).toBe(shown);
  });
});

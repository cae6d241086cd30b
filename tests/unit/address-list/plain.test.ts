/** The short cut for lists that are plainly right says what the reader of all lists says, or nothing. */
import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { examineAddress } from '../../../src/checkers/address-list/check-address.ts';
import { checkAddressList, examineList } from '../../../src/checkers/address-list/check-list.ts';
import { plainAddress, plainList } from '../../../src/checkers/address-list/plain.ts';
import { ADDRESSES } from './address-corpus.ts';
import { RECIPIENTS, SENDERS } from './fields.ts';

const SOME = [
  ...['mario@gmail.com', 'Anna@Libero.it', 'mario@gmial.com', 'mario@pec.it', 'a@psypec.it', 'a@spypec.it', 'studio@pec.example.org'],
  ...['mario@tsrm.org', 'm.r_s+x-y@a-b.museum', 'e@x.it', '1@x.it', 'www.a@x.it', 'a@www.x.it', 'nomecasella@x.it', 'a@nomedominio.it'],
  ...['-a@x.it', 'a@-x.it', 'a@x.con', 'a@x', `${'m'.repeat(64)}@x.it`, `${'m'.repeat(65)}@x.it`, `a@${'b'.repeat(63)}.it`, ''],
  ...[`a@${'b.'.repeat(130)}it`, 'a@x.it-b@y.it', 'a.@x.it', "d'amico@x.it", 'a@xn--80ak6aa92e.com', 'a@x.xn--p1ai', 'mario@pec.it.example.com'],
];

describe('a list that is plainly right', () => {
  it('is answered as the reader of all lists answers it', () => {
    const context = { ownMailbox: 'a@psypec.it' };
    let answered = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SOME), { maxLength: 4 }), fc.constantFrom(RECIPIENTS, SENDERS), (addresses, field) => {
        const typed = addresses.join(',');
        const plain = plainList(typed, field, context);
        if (plain === null) return;
        answered += 1;
        expect(plain).toEqual(examineList(typed, field, context));
      }),
      { numRuns: 3000 },
    );
    expect(answered).toBeGreaterThan(200);
  });

  it('of one address, too', () => {
    const answered = [...SOME, ...ADDRESSES].flatMap((typed) => {
      const plain = plainAddress(typed);
      if (plain !== null) expect(plain).toEqual(examineAddress(typed));
      return plain === null ? [] : [typed];
    });
    expect(answered).toContain('mario@gmial.com');
    expect(answered.length).toBeGreaterThan(50);
  });

  it.each(['mario@gmail.com', 'mario@gmail.com,anna@libero.it', 'Mario.Rossi@pec.example.org', '', 'a@x.it,b@x.it,c@x.it'])('«%s» takes the short cut', (typed) => {
    expect(plainList(typed, RECIPIENTS)).not.toBeNull();
  });

  it.each(['mario@gmail.com, anna@libero.it', ' mario@gmail.com', 'mario@gmail.com,mario@gmail.com', 'mario@gmail.con', 'www.mario@gmail.com', '-mario@gmail.com', 'mario@gmail.com,'])(
    '«%s» does not',
    (typed) => {
      expect(plainList(typed, RECIPIENTS)).toBeNull();
    },
  );

  it('is not offered with the mailbox that the notices are about', () => {
    const typed = 'a@psypec.it,mario@gmial.com';
    const context = { ownMailbox: 'a@psypec.it' };
    expect(plainList(typed, RECIPIENTS, context)).toBeNull();
    expect(checkAddressList(typed, RECIPIENTS, context).suggestions).toEqual([]);
  });

  it('asks for the sign of the field between two addresses', () => {
    const field = { ...RECIPIENTS, separator: ';' };
    expect(plainList('a@x.it;b@x.it', field)?.value?.map(({ address }) => address)).toEqual(['a@x.it', 'b@x.it']);
    expect(plainList('a@x.it,b@x.it', field)).toBeNull();
    expect(plainAddress('a@x.it,b@x.it')).toBeNull();
  });
});

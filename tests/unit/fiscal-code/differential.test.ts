import { describe, expect, it } from 'vitest';
import { checkFiscalCode, type FindingCode } from '../../../src/checkers/fiscal-code/index.ts';
import { DIGIT_POSITIONS, omocode, randomCode, randomFrom } from './corpus.ts';
import { put, sealed, sealedDigits } from './helpers.ts';
import { markettoReason, PERSON_ORACLES, VAT_ORACLES, type Oracle } from './oracles.ts';
import { SLIPS } from './slips.ts';

const random = randomFrom(1976);
const subset = () => 1 + Math.floor(random() * 127);
const slip = (name: string) => (code: string) => SLIPS[name]?.(code, random) ?? code;

/** What is done to generated codes: nothing, what is right but rare, and what is wrong. */
const KINDS: Readonly<Record<string, (code: string) => string>> = {
  plain: (code) => code,
  omocode: (code) => omocode(code, subset()),
  'omocode with the check letter of the plain code': (code) =>
    omocode(code, subset()).slice(0, 15) + code.slice(15),
  '29 February of a leap year': (code) => sealed(put(code, 6, '80B29')),
  '29 February 2000': (code) => sealed(put(code, 6, '00B69')),
  'old state': (code) => sealed(put(code, 11, 'Z136')),
  'old comune in no list': (code) => sealed(put(code, 11, 'A030')),
  '29 February of another year': (code) => sealed(put(code, 6, '81B29')),
  '31 February': (code) => sealed(put(code, 8, 'B31')),
  '31 April': (code) => sealed(put(code, 8, 'D71')),
  'day 00': (code) => sealed(put(code, 9, '00')),
  'day 32 to 40': (code) => sealed(put(code, 9, `${32 + Math.floor(random() * 9)}`)),
  'day 72 to 99': (code) => sealed(put(code, 9, `${72 + Math.floor(random() * 28)}`)),
  'month F': (code) => sealed(put(code, 8, 'F')),
  'place with J': (code) => sealed(put(code, 11, 'J')),
  'place with N': (code) => sealed(put(code, 11, 'N')),
  'place 000': (code) => sealed(put(code, 12, '000')),
  'state that never was': (code) => sealed(put(code, 11, 'Z999')),
  'comune yet to come': (code) => sealed(put(code, 11, 'M999')),
  'surname out of order': (code) => sealed(put(code, 0, 'ROS')),
  'name out of order': (code) => sealed(put(code, 3, 'EVA')),
  'another check letter': (code) => put(code, 15, code.endsWith('A') ? 'B' : 'A'),
  'any wrong character': slip('any wrong character'),
  'a swap': slip('a swap'),
  'a missing one': slip('a missing one'),
  'a doubled key': slip('a doubled key'),
};

/** Why a library accepts what we refuse, by the finding that refuses it. All of these are its faults. */
type Wrongly = Partial<Record<FindingCode, string>>;

const NEVER_LOOKS: Wrongly = {
  day: 'it takes any two digits for a day',
  'impossible-date': 'it does not know how long months are',
  'surname-letters': 'it takes any three letters for a surname',
  'name-letters': 'it takes any three letters for a name',
  'place-letter': 'it takes any letter for a place',
  'place-unknown': 'it takes any number for a place',
};

const ACCEPTS: Readonly<Record<keyof typeof PERSON_ORACLES, Wrongly>> = {
  stdnum: NEVER_LOOKS,
  codiceFiscaleJs: NEVER_LOOKS,
  validator: {
    'check-letter': 'it computes the check letter of an omocode on the digits, against the decree',
    'place-unknown': 'it takes any number for a place',
  },
  marketto: {},
};

const isOmocode = (code: string) => DIGIT_POSITIONS.some((at) => code.charAt(at) > '9');

/** Why a library refuses what we accept; null where there is no reason, and so we might be wrong. */
const REFUSES: Readonly<
  Record<keyof typeof PERSON_ORACLES, (code: string) => Promise<string | null> | null>
> = {
  stdnum: () => null,
  codiceFiscaleJs: () => null,
  validator: (code) => (isOmocode(code) ? Promise.resolve('it refuses nearly all omocodes') : null),
  marketto: async (code) => {
    const errors = JSON.stringify(await markettoReason(code));
    return errors.includes('"place"') || errors.includes('PLACE')
      ? 'it refuses births outside the life of a place, and places that its list lacks: the office has issued such codes'
      : null;
  },
};

async function disagreement(
  key: keyof typeof PERSON_ORACLES,
  oracle: Oracle,
  code: string,
): Promise<string | null> {
  const { verdict, findings } = checkFiscalCode(code);
  const theirs = await oracle.accepts(code);
  if (theirs === (verdict !== 'fix')) return null;
  if (theirs) {
    const reasons = findings
      .filter(({ severity }) => severity === 'fix')
      .map((one) => ACCEPTS[key][one.code]);
    return reasons.every(Boolean) ? null : `accepts ${code}: ${findings.map((one) => one.message).join(' ')}`;
  }
  return (await REFUSES[key](code)) ? null : `refuses ${code}`;
}

describe('against the libraries that check 16 characters', () => {
  const corpus = Object.entries(KINDS).map(
    ([kind, change]) => [kind, Array.from({ length: 60 }, () => change(randomCode(random)))] as const,
  );

  for (const [key, oracle] of entries(PERSON_ORACLES)) {
    it.each(corpus)(`every disagreement with ${oracle.name} is theirs: %s`, async (_, codes) => {
      const unexplained: string[] = [];
      for (const code of codes) {
        const found = await disagreement(key, oracle, code);
        if (found) unexplained.push(found);
      }
      expect(unexplained).toEqual([]);
    });
  }

  it('no excuse is left over: each listed fault still shows', async () => {
    for (const [key, oracle] of entries(PERSON_ORACLES)) {
      const wrongly = new Set<string>();
      for (const [, codes] of corpus) {
        for (const code of codes) {
          const { verdict, findings } = checkFiscalCode(code);
          if (verdict === 'fix' && (await oracle.accepts(code)))
            findings.forEach((one) => wrongly.add(one.code));
        }
      }
      expect([...wrongly].toSorted(), oracle.name).toEqual(Object.keys(ACCEPTS[key]).toSorted());
    }
  });
});

describe('against the libraries that check a partita IVA', () => {
  const numbers = Array.from({ length: 3000 }, () => {
    const serial = `${Math.floor(random() * 1e7)}`.padStart(7, '0');
    const number = sealedDigits(serial + `${Math.floor(random() * 1000)}`.padStart(3, '0'));
    return random() < 0.5 ? number : put(number, Math.floor(random() * 11), `${Math.floor(random() * 10)}`);
  });
  numbers.push('00000000000', sealedDigits('0000000051'), '01573850516', '12345678903');

  /** Where a library may call a number a partita IVA while we do not, or not while we do, and why. */
  type Excuses = Readonly<
    Partial<Record<'unsure office' | 'check-digit' | 'zero-serial' | 'vat-office', string>>
  >;
  const offices = 'no official list says which offices from 101 to 201 give partite IVA';
  const EXCUSES: Readonly<Record<keyof typeof VAT_ORACLES, Excuses>> = {
    stdnum: { 'unsure office': offices, 'zero-serial': 'it refuses all zeros, but not a serial of zeros' },
    jsvat: {},
    validator: {
      'check-digit': 'it counts the digits and looks at nothing else',
      'zero-serial': 'it counts the digits and looks at nothing else',
      'vat-office': 'it counts the digits and looks at nothing else',
    },
  };

  /** What a disagreement is about, by what we find in the number. */
  function about(number: string): keyof Excuses | null {
    const office = Number(number.slice(7, 10));
    const { findings } = checkFiscalCode(number);
    const code = findings.find((one) => one.severity === 'fix' || one.code === 'vat-office')?.code;
    if (office > 100 && office < 202) return code === 'check-digit' ? code : 'unsure office';
    return code === 'check-digit' || code === 'zero-serial' || code === 'vat-office' ? code : null;
  }

  it.each(entries(VAT_ORACLES))(
    'every disagreement with %s is theirs, and each listed fault shows',
    async (key, oracle) => {
      const seen = new Set<string>();
      const unexplained: string[] = [];
      for (const number of numbers) {
        const { value } = checkFiscalCode(number);
        const ours = value?.kind === 'digits11' && value.readings.includes('vat');
        if (ours === (await oracle.accepts(number))) continue;
        const subject = about(number);
        if (subject && EXCUSES[key][subject]) seen.add(subject);
        else unexplained.push(number);
      }
      expect(unexplained).toEqual([]);
      expect([...seen].toSorted()).toEqual(Object.keys(EXCUSES[key]).toSorted());
    },
  );
});

function entries<Table extends object>(table: Table): [keyof Table, Table[keyof Table]][] {
  const found: [keyof Table, Table[keyof Table]][] = [];
  for (const key in table) found.push([key, table[key]]);
  return found;
}

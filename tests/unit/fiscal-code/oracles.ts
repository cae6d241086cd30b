import { createRequire } from 'node:module';

/** What another library says of a code: accepted or not. It may throw, which counts as a refusal. */
export interface Oracle {
  readonly name: string;
  readonly accepts: (code: string) => boolean | Promise<boolean>;
}

interface Validated {
  readonly isValid: boolean;
}
interface Stdnum {
  readonly stdnum: {
    readonly IT: Readonly<Record<'codicefiscale' | 'iva', { validate: (code: string) => Validated }>>;
  };
}
interface Checker {
  readonly default: (code: string, locale: string) => boolean;
}
interface CodiceFiscaleJs {
  readonly CodiceFiscale: { check: (code: string) => boolean };
}
interface Marketto {
  readonly CodiceFiscaleUtils: new (places: unknown) => {
    readonly validator: {
      codiceFiscale: (code: string) => {
        readonly valid: Promise<boolean>;
        readonly errors: Promise<unknown>;
      };
    };
  };
}
interface Belfiore {
  readonly belfioreConnector: unknown;
}
interface Jsvat {
  readonly italy: unknown;
  readonly checkVAT: (code: string, countries: readonly unknown[]) => Validated;
}

// Some of them have no types, and none can be imported the same way by Node and by Vite.
const load = createRequire(import.meta.url);
const { stdnum }: Stdnum = load('stdnum');
const { default: isTaxId }: Checker = load('validator/lib/isTaxID');
const { default: isVat }: Checker = load('validator/lib/isVAT');
const { CodiceFiscale }: CodiceFiscaleJs = load('codice-fiscale-js');
const { CodiceFiscaleUtils }: Marketto = load('@marketto/codice-fiscale-utils');
const { belfioreConnector }: Belfiore = load('@marketto/belfiore-connector-embedded');
const { italy, checkVAT }: Jsvat = load('jsvat');

const marketto = new CodiceFiscaleUtils(belfioreConnector).validator;

/** Libraries that check 16 characters; `codice-fiscale-js` is CC BY-SA, so it is used in tests alone. */
export const PERSON_ORACLES = {
  stdnum: { name: 'stdnum', accepts: (code) => stdnum.IT.codicefiscale.validate(code).isValid },
  validator: { name: 'validator', accepts: (code) => isTaxId(code, 'it-IT') },
  codiceFiscaleJs: {
    name: 'codice-fiscale-js',
    accepts: (code) => {
      try {
        return CodiceFiscale.check(code);
      } catch {
        return false;
      }
    },
  },
  marketto: { name: '@marketto/codice-fiscale-utils', accepts: (code) => marketto.codiceFiscale(code).valid },
} as const satisfies Record<string, Oracle>;

/** Libraries that check a partita IVA. */
export const VAT_ORACLES = {
  stdnum: { name: 'stdnum', accepts: (code) => stdnum.IT.iva.validate(code).isValid },
  validator: { name: 'validator', accepts: (code) => isVat(code, 'IT') },
  jsvat: { name: 'jsvat', accepts: (code) => checkVAT(`IT${code}`, [italy]).isValid },
} as const satisfies Record<string, Oracle>;

/** Marketto's reason for refusing a code; null where it has none. */
export function markettoReason(code: string): Promise<unknown> {
  return marketto.codiceFiscale(code).errors;
}

import { createRequire } from 'node:module';
import { email, pipe, rfcEmail, safeParse, string } from 'valibot';
import { z } from 'zod';

interface Validator {
  readonly default: (text: string) => boolean;
}
interface EmailAddresses {
  readonly parseAddressList: (text: string) => readonly unknown[] | null;
}

// Neither can be imported the same way by Node and by Vite.
const load = createRequire(import.meta.url);
const { default: isEmail }: Validator = load('validator/lib/isEmail');
const addressParser: (text: string) => readonly unknown[] = load('nodemailer/lib/addressparser');
const { parseAddressList }: EmailAddresses = load('email-addresses');

/** The expression of the HTML standard for a valid e-mail address, to the letter. */
export const HTML_STANDARD =
  /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

const zodEmail = z.email();
const valibotEmail = pipe(string(), email());
const valibotRfc = pipe(string(), rfcEmail());

/** What other programs say of one address. */
export const ORACLES = {
  html: (text) => HTML_STANDARD.test(text),
  validator: isEmail,
  zod: (text) => zodEmail.safeParse(text).success,
  valibot: (text) => safeParse(valibotEmail, text).success,
  valibotRfc: (text) => safeParse(valibotRfc, text).success,
} as const satisfies Readonly<Record<string, (text: string) => boolean>>;

/** What other programs read in a list of addresses. */
export const LIST_PARSERS = {
  nodemailer: addressParser,
  'email-addresses': (text) => parseAddressList(text) ?? [],
} as const satisfies Readonly<Record<string, (text: string) => readonly unknown[]>>;

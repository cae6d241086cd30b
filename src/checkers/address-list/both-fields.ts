/** The notification form as a whole: two fields that can be right each and wrong together. */
import type { Verdict } from '../report.ts';
import { verdictOf } from '../report.ts';
import { classifyAddress } from './classify.ts';
import { counted, listed, quoted } from './italian.ts';
import type { ListReport, MailAddress } from './types.ts';

/** Something about both fields at once; the fields' own findings are in their reports. */
export interface FormFinding {
  readonly code: 'swapped-fields' | 'recipient-among-senders' | 'in-both-fields';
  readonly severity: 'review' | 'fix';
  readonly message: string;
}

export interface FormReport {
  readonly verdict: Verdict;
  readonly senders: ListReport;
  readonly recipients: ListReport;
  readonly findings: readonly FormFinding[];
  /** What to tell above the form, in one or two sentences. */
  readonly message: string;
}

/** The rule as the panel will show it, under «Attuale regola impostata» (P-052 to P-054). */
export interface PanelRule {
  readonly senders: string;
  readonly recipients: string;
}

function all(addresses: readonly MailAddress[], kind: 'certified' | 'ordinary'): boolean {
  return addresses.length > 0 && addresses.every(({ address }) => classifyAddress(address).kind === kind);
}

function between(senders: readonly MailAddress[], recipients: readonly MailAddress[]): FormFinding[] {
  const found: FormFinding[] = [];
  if (all(senders, 'ordinary') && all(recipients, 'certified')) {
    found.push({
      code: 'swapped-fields',
      severity: 'review',
      message: 'Forse hai scambiato i due campi: tra i mittenti vanno le PEC, tra i destinatari la tua email ordinaria.',
    });
  } else if (all(senders, 'ordinary') && recipients.length === 0) {
    found.push({
      code: 'recipient-among-senders',
      severity: 'review',
      message: "Forse hai scritto tra i mittenti l'email che deve ricevere l'avviso: va tra i destinatari.",
    });
  }
  const written = new Set(senders.map(({ address }) => address.toLowerCase()));
  for (const address of new Set(recipients.map((one) => one.address.toLowerCase()))) {
    if (!written.has(address)) continue;
    found.push({
      code: 'in-both-fields',
      severity: 'review',
      message: `${quoted(address)} è in tutti e due i campi. Tra i mittenti va chi ti scrive, tra i destinatari la tua email ordinaria.`,
    });
  }
  return found;
}

function addresses(report: ListReport): string[] {
  return (report.value ?? []).map(({ address }) => address);
}

/**
 * The rule that the panel will show for fields that are right; null while something is to be corrected.
 * @param separator the sign that the fields ask for between two addresses
 */
export function panelRule(senders: ListReport, recipients: ListReport, separator: string): PanelRule | null {
  if (senders.verdict === 'fix' || recipients.verdict === 'fix') return null;
  return {
    senders: addresses(senders).join(separator) || 'qualsiasi',
    recipients: addresses(recipients).join(separator),
  };
}

function told(verdict: Verdict, count: number, senders: ListReport, recipients: ListReport): string {
  if (verdict !== 'ok') {
    const what = verdict === 'fix' ? 'correggere' : 'controllare';
    return count === 1 ? `C'è 1 cosa da ${what}.` : `Ci sono ${count} cose da ${what}.`;
  }
  const from = addresses(senders);
  const to = counted(addresses(recipients).length, 'indirizzo', 'indirizzi');
  return from.length === 0
    ? `La forma è corretta. Riceverai un avviso per tutte le PEC, a ${to}.`
    : `La forma è corretta. Riceverai un avviso solo per le PEC inviate da ${listed(from)}.`;
}

/** What is to be said of the form whose two fields have these reports. */
export function bothFields(senders: ListReport, recipients: ListReport): FormReport {
  const findings = between(senders.value ?? [], recipients.value ?? []);
  const every = [...senders.findings, ...recipients.findings, ...findings];
  const verdict = verdictOf(every);
  const count = every.filter(({ severity }) => severity === verdict).length;
  return { verdict, senders, recipients, findings, message: told(verdict, count, senders, recipients) };
}

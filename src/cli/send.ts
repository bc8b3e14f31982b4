import { type Command, InvalidArgumentError } from 'commander';
import { shown } from '../content/shown.ts';
import { fill } from '../locales/fill.ts';
import type { Language } from '../locales/language.ts';
import { type SendStrings, sendStrings } from '../locales/sending.ts';
import { masked } from '../sending/address-list.ts';
import type { Delivered } from '../sending/deliver.ts';
import { readServer, ServerFault } from '../sending/mail-server.ts';
import { type PlannedSending, planSending, SendFault } from '../sending/send-issue.ts';
import { formatProblems } from './print-problems.ts';
import { canAsk } from './run-importer.ts';
import { stopOnSignals } from './stop-signals.ts';
import { findRoot, languageOption, speakingLanguage, UsageFault } from './usage.ts';

interface SendFlags {
  to?: string;
  from?: string;
  journal?: string;
  perMinute: number;
  dryRun?: boolean;
  yes?: boolean;
  root?: string;
  lang?: Language;
}

/** How many mails go out in a minute when nobody says otherwise: what providers of mail let through. */
const usualRate = 60;

/** How many addresses, made unreadable, stand for the rest of them. */
const mostShown = 5;

/** `npm run send -- ISSUE --to FILE`: mails an issue, and says first what would go to whom. */
export function register(program: Command): void {
  program
    .command('send')
    .argument('<issue>')
    .option('--to <file>')
    .option('--from <address>')
    .option('--journal <file>')
    .option('--per-minute <number>', '', readRate, usualRate)
    .option('--dry-run')
    .option('--yes')
    .option('--root <folder>')
    .addOption(languageOption())
    .action(async (issue: string, flags: SendFlags) => {
      process.exitCode = await send(issue, flags);
    });
}

function readRate(seen: string): number {
  const rate = /^\d{1,6}$/.test(seen) ? Number(seen) : 0;
  if (rate < 1) throw new InvalidArgumentError(seen);
  return rate;
}

async function send(issue: string, flags: SendFlags): Promise<number> {
  const root = findRoot(flags.root);
  const language = speakingLanguage(flags.lang, root);
  const t = sendStrings(language);
  const stop = stopOnSignals();
  try {
    const { to, from, journal } = flags;
    if (to === undefined) throw new UsageFault('missing-value', { seen: '--to' });
    const siteUrl = process.env.SITE_URL || undefined;
    const { planned, problems } = await planSending({ root, issue, to, from, journal, siteUrl });
    if (!planned) {
      process.stderr.write(
        formatProblems(root, problems, { format: 'text', language, strict: false, most: 20 }),
      );
      return 1;
    }
    print(planText(planned, flags.perMinute, t));
    const address = process.env.SMTP_URL ?? '';
    if (flags.dryRun || (!flags.yes && !canAsk(flags))) {
      print(flags.dryRun ? t.dryRun : t.how);
      return 0;
    }
    if (address === '') throw new SendFault('no-server');
    const server = readServer(address);
    if (!flags.yes) await (await import('./prompts.ts')).askToGoOn(t.ask, language);
    const { perMinute } = flags;
    const delivered = await planned.send(server, { perMinute, signal: stop.signal, onProgress: progress(t) });
    print(deliveredText(delivered, planned, t));
    const { refused, later, unknown } = delivered;
    return stop.exitCode() ?? (refused.length + later.length + unknown.length > 0 ? 1 : 0);
  } catch (error) {
    if (!(error instanceof SendFault || error instanceof ServerFault)) throw error;
    const [message, fix] = t.faults[error.code];
    process.stderr.write(shown(`${fill(message, error.values)}\n  ${t.fix}${fill(fix, error.values)}\n`));
    return error instanceof ServerFault ? 3 : 2;
  } finally {
    stop.forget();
  }
}

function print(text: string): void {
  process.stdout.write(`${shown(text)}\n`);
}

function planText(planned: PlannedSending, perMinute: number, t: SendStrings): string {
  const { subject, from, addresses, repeated, broken, bytes, journal } = planned;
  const some = addresses.slice(0, mostShown).map(masked).join(', ');
  const rest = addresses.length > mostShown ? ' …' : '';
  const lines = [
    fill(t.plan.subject, { subject }),
    fill(t.plan.from, { from }),
    fill(t.plan.to, { count: addresses.length, some: some + rest }),
    repeated > 0 ? fill(t.plan.repeated, { count: repeated }) : '',
    broken.length > 0
      ? fill(t.plan.broken, { count: broken.length, lines: broken.slice(0, 20).join(', ') })
      : '',
    fill(t.plan.size, { size: Math.ceil(bytes / 1000) }),
    fill(t.plan.time, { rate: perMinute, minutes: Math.ceil(addresses.length / perMinute) }),
    fill(t.plan.journal, { path: journal }),
  ];
  return lines.filter(Boolean).join('\n');
}

/** Tells how far it is: on a terminal in one line, elsewhere every hundredth. */
function progress(t: SendStrings): (done: number, all: number) => void {
  return (done, all) => {
    const text = fill(t.progress, { done, all });
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}${done === all ? '\n' : ''}`);
    else if (done % 100 === 0) process.stderr.write(`${text}\n`);
  };
}

function deliveredText(delivered: Delivered, { addresses }: PlannedSending, t: SendStrings): string {
  const { sent, before, refused, later, unknown } = delivered;
  const left = addresses.length - sent - before - refused.length - later.length - unknown.length;
  const counted = (text: string, count: number) => (count > 0 ? [fill(text, { count })] : []);
  const each = (text: string, list: readonly { address: string; seen: string }[]) => [
    ...counted(text, list.length),
    ...list.slice(0, 20).map(({ address, seen }) => `  ${masked(address)} ${seen}`.trimEnd()),
  ];
  return [
    fill(t.delivered.sent, { count: sent }),
    ...counted(t.delivered.before, before),
    ...each(t.delivered.refused, refused),
    ...each(t.delivered.later, later),
    ...each(
      t.delivered.unknown,
      unknown.map((address) => ({ address, seen: '' })),
    ),
    ...counted(t.delivered.stopped, left),
  ].join('\n');
}

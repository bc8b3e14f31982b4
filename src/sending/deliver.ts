import { setTimeout as wait } from 'node:timers/promises';
import type { Journal } from './journal.ts';
import { type HandingOver, MailLine, type MailServer, ServerFault } from './mail-server.ts';

/** What to send, and how. */
export interface Delivering {
  server: MailServer;
  from: string;
  addresses: readonly string[];
  journal: Journal;
  /** The mail for one address, as it goes out. */
  mailFor(address: string): Promise<Buffer>;
  /** How many mails go out in a minute at most. */
  perMinute: number;
  /** How long, in milliseconds, to wait before a broken connection is tried again; each time twice as long. */
  pause?: number;
  signal?: AbortSignal;
  onProgress?(done: number, all: number): void;
}

/** What came of it, in numbers of addresses, and the addresses that somebody must look after. */
export interface Delivered {
  sent: number;
  /** Had it from an earlier run. */
  before: number;
  /** The server takes no mail for them, with its number. */
  refused: { address: string; seen: string }[];
  /** To be tried by another run: the server did not take it now. */
  later: { address: string; seen: string }[];
  /** A connection broke, in this run or an earlier one, when the server had the mail and had not yet said so: not sent again. */
  unknown: string[];
}

/** How often a mail is tried in one run where the connection breaks. */
const mostTries = 4;

/**
 * Sends a mail to each address that the journal has not as done, one after another. A refusal stops nothing; a broken connection is
 * opened again. No address gets the mail twice, in however many runs: where it is not known whether the server took it, it is not sent again.
 *
 * @throws ServerFault when the server cannot be sent through
 */
export async function deliver(delivering: Delivering): Promise<Delivered> {
  const { addresses, journal, perMinute, signal, onProgress, pause = 2000 } = delivering;
  const done: Delivered = { sent: 0, before: 0, refused: [], later: [], unknown: [] };
  const office = new Office(delivering.server);
  let next = 0;
  try {
    for (const [index, address] of addresses.entries()) {
      if (signal?.aborted) break;
      const earlier = journal.of(address);
      if (earlier === 'handed') done.unknown.push(address);
      else if (earlier === 'refused') done.refused.push({ address, seen: '' });
      else if (earlier === 'sent') done.before += 1;
      else {
        await wait(Math.max(0, next - performance.now()), undefined, { signal }).catch(() => {});
        if (signal?.aborted) break;
        next = performance.now() + 60_000 / perMinute;
        take(await tried(delivering, office, { address, pause }), address);
      }
      onProgress?.(index + 1, addresses.length);
    }
  } finally {
    office.close();
  }
  return done;

  function take(over: HandingOver, address: string): void {
    if (over.result === 'sent') done.sent += 1;
    else if (over.result === 'unknown') done.unknown.push(address);
    else if (over.result === 'broken') done.later.push({ address, seen: '' });
    else done[over.result].push({ address, seen: over.seen });
  }
}

/** Hands one mail over, again while the connection breaks, and writes down what came of it. */
async function tried(
  { from, journal, mailFor, signal }: Delivering,
  office: Office,
  { address, pause }: { address: string; pause: number },
): Promise<HandingOver> {
  let over: HandingOver = { result: 'broken' };
  const bytes = await mailFor(address);
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    if (attempt > 0) await wait(pause * 2 ** (attempt - 1), undefined, { signal }).catch(() => {});
    if (signal?.aborted) break;
    const line = await office.line({ isLastTry: attempt === mostTries - 1 });
    if (!line) continue;
    over = await line.handOver({ from, to: address, bytes }, () => journal.note(address, 'handed'));
    if (over.result === 'sent' || over.result === 'refused') journal.note(address, over.result);
    // What the server did not take now may be sent by another run: a server that wants patience wants minutes.
    if (over.result === 'later') journal.note(address, 'later');
    if (over.result !== 'broken') break;
  }
  return over;
}

/** Where mails are handed over: one connection, opened when it is needed and again when it broke. */
class Office {
  readonly #server: MailServer;
  #line: MailLine | undefined;
  #wasOpen = false;

  constructor(server: MailServer) {
    this.#server = server;
  }

  /** The connection; undefined where a server that was there before may be there again at the next try. */
  async line({ isLastTry }: { isLastTry: boolean }): Promise<MailLine | undefined> {
    if (this.#line?.isBroken) this.close();
    try {
      this.#line ??= await MailLine.open(this.#server);
      this.#wasOpen = true;
    } catch (error) {
      const isAway = error instanceof ServerFault && error.code === 'unreachable' && this.#wasOpen;
      if (!isAway || isLastTry) throw error;
    }
    return this.#line;
  }

  close(): void {
    this.#line?.close();
    this.#line = undefined;
  }
}

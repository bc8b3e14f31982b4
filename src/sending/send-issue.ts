import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { loadArchive } from '../archive/load-archive.ts';
import type { Issue, Site } from '../archive/types.ts';
import type { Problem } from '../content/problem.ts';
import { letterOf } from '../editions/mail/letter.ts';
import { letterText } from '../editions/mail/letter-text.ts';
import { letterPictures } from '../editions/mail/mail.ts';
import { outgoingMail } from '../editions/mail/mail-file.ts';
import { takeLock } from '../files/lock.ts';
import type { SendFaultCode } from '../locales/sending.ts';
import { planPictures } from '../rendering/pictures/pictures.ts';
import { readAddresses } from './address-list.ts';
import { type Delivered, type Delivering, deliver } from './deliver.ts';
import { Journal } from './journal.ts';
import type { MailServer } from './mail-server.ts';

/** Thrown when nothing can be sent, before anything is. */
export class SendFault extends Error {
  readonly code: SendFaultCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: SendFaultCode, values: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.code = code;
    this.values = values;
  }
}

/** What is to be sent, and to whom. */
export interface SendRequest {
  /** The folder of the archive. */
  root: string;
  /** The id of the issue. */
  issue: string;
  /** A file of addresses outside the archive, or one address, such as that of a mailing list. */
  to: string;
  /** Where it comes from; left out, the site's address. */
  from?: string | undefined;
  /** Where what was sent is written down; left out, in a folder of the user's own. */
  journal?: string | undefined;
  siteUrl?: string | undefined;
}

/** A mail that is ready to go out. */
export interface PlannedSending {
  subject: string;
  from: string;
  addresses: readonly string[];
  repeated: number;
  /** The lines of the file that hold no address. */
  broken: readonly number[];
  bytes: number;
  journal: string;
  /** Sends it, an address at a time, to those who have not had it. */
  send(
    server: MailServer,
    how: Pick<Delivering, 'perMinute' | 'pause' | 'signal' | 'onProgress'>,
  ): Promise<Delivered>;
}

/** The largest file of addresses, in bytes: half a million of them. */
const largestList = 16_000_000;

/**
 * Reads the archive, the issue and the addresses, and makes the mail. Gives the problems of an archive that has errors.
 *
 * @throws SendFault when there is no such issue, nobody to send to, or no address to send from
 */
export async function planSending(
  request: SendRequest,
): Promise<{ planned?: PlannedSending; problems: readonly Problem[] }> {
  const { root, siteUrl } = request;
  const { archive, problems } = await loadArchive(root, { siteUrl });
  if (!archive) return { problems };
  const { site } = archive;
  const issue = archive.issues.find(({ id }) => id === request.issue);
  if (!issue) {
    const known = archive.issues.slice(0, 3).map(({ id }) => id);
    throw new SendFault('no-such-issue', { seen: request.issue, known: known.join(', ') });
  }
  if (issue.articles.length === 0) throw new SendFault('nothing-to-read', { seen: issue.id });
  const from = request.from ?? site.contact?.email;
  if (!from || readAddresses(from).addresses[0] !== from) throw new SendFault('no-sender');
  const { addresses, repeated, broken } = addressesOf(request);
  if (addresses.length === 0) throw new SendFault('nobody', { path: request.to });

  const pictures = letterPictures(issue, { root, pictures: await planPictures(archive, root) });
  const { subject, html } = letterOf(issue, site, pictures);
  const parts = { subject, html, text: letterText(issue, site) };
  const journal = resolve(request.journal ?? usualJournal(issue, site));
  // A device would be read for ever, and what is written to a pipe is not kept.
  if (existsSync(journal) && !statSync(journal).isFile())
    throw new SendFault('no-journal', { path: journal });
  const planned: PlannedSending = {
    subject,
    from,
    addresses,
    repeated,
    broken,
    bytes: Buffer.byteLength(html),
    journal,
    async send(server, how) {
      const release = takeLock(`${journal}.lock`, `${process.pid}`);
      if (!release) throw new SendFault('sending-already', { path: journal });
      try {
        const written = new Journal(journal);
        const date = new Date();
        const mailFor = (to: string) => outgoingMail(issue, site, parts, { from, to, date });
        const delivering = deliver({ server, from, addresses, journal: written, mailFor, ...how });
        return await delivering.finally(() => written.close());
      } finally {
        release();
      }
    },
  };
  return { planned, problems };
}

function addressesOf({ root, to }: SendRequest) {
  if (to.includes('@')) {
    const list = readAddresses(to);
    if (list.addresses.length === 0) throw new SendFault('bad-recipient');
    return list;
  }
  let file: string;
  try {
    file = realpathSync(to);
    if (!statSync(file).isFile()) throw new Error('no file');
  } catch {
    throw new SendFault('no-list', { path: to });
  }
  const inside = relative(realpathSync(root), file);
  if (!inside.startsWith('..') && !isAbsolute(inside)) throw new SendFault('list-inside', { path: to });
  if (statSync(file).size > largestList)
    throw new SendFault('list-too-large', { path: to, most: largestList / 1e6 });
  return readAddresses(readFileSync(file, 'utf8'));
}

/** In the user's own folder of states (XDG Base Directory), by the site's address, so that every copy of the archive has the same. */
function usualJournal({ id }: Issue, { url }: Site): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = process.env;
  const states = XDG_STATE_HOME || LOCALAPPDATA || join(homedir(), '.local/state');
  const site = createHash('sha256').update(url).digest('hex').slice(0, 12);
  return join(states, 'gongkan', 'sent', site, `${id}.txt`);
}

import { Readable } from 'node:stream';
import type { default as Connection, SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

/** Why a server cannot be sent through at all. */
export type ServerFaultCode = 'unreachable' | 'no-tls' | 'not-let-in' | 'bad-address';

/** Thrown when a server cannot be sent through; nothing in it tells the password. */
export class ServerFault extends Error {
  readonly code: ServerFaultCode;
  readonly values: { server: string; seen: string };

  constructor(code: ServerFaultCode, values: { server: string; seen: string }) {
    super(`${code} ${values.server} ${values.seen}`);
    this.code = code;
    this.values = values;
  }
}

/** What came of handing a mail over. */
export type HandingOver =
  | { result: 'sent' }
  /** The server will not take it, now or ever; `seen` is its number. */
  | { result: 'refused' | 'later'; seen: string }
  /** The connection broke before the server had all of it. */
  | { result: 'broken' }
  /** The connection broke after the server had all of it: whether it took it is not known. */
  | { result: 'unknown' };

/** A mail server, as its address says it: `smtps://user:password@host:465`. */
export interface MailServer {
  options: SMTPConnectionOptions;
  user: string;
  password: string;
  /** Host and port, to be told. */
  name: string;
}

/** How long, in milliseconds, a server may say nothing. */
const patience = 60_000;

/** Servers of this machine, to which a password may go as it is. */
const near = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/** Reads the address of a server (`SMTP_URL`); throws a `ServerFault` that does not repeat it. */
export function readServer(address: string): MailServer {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new ServerFault('bad-address', { server: '', seen: '' });
  }
  const { protocol, hostname, username, password, searchParams } = url;
  if (!/^smtps?:$/.test(protocol) || hostname === '')
    throw new ServerFault('bad-address', { server: '', seen: '' });
  const secure = protocol === 'smtps:';
  const port = Number(url.port) || (secure ? 465 : 587);
  const requireTLS = searchParams.get('requireTLS') === 'true' || !near.test(hostname);
  return {
    options: {
      host: hostname.replace(/^\[|\]$/g, ''),
      port,
      secure,
      requireTLS: !secure && requireTLS,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
    },
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    name: `${hostname}:${port}`,
  };
}

/** A connection to a mail server, over which mails go one after another. */
export class MailLine {
  readonly #connection: Connection;
  #broken = false;

  private constructor(connection: Connection) {
    this.#connection = connection;
    connection.on('error', () => {
      this.#broken = true;
    });
    connection.on('end', () => {
      this.#broken = true;
    });
  }

  /**
   * Connects and is let in.
   *
   * @throws ServerFault when the server is not there, offers no TLS where it must, or does not let in
   */
  static async open(server: MailServer): Promise<MailLine> {
    const { default: SMTPConnection } = await import('nodemailer/lib/smtp-connection');
    const connection = new SMTPConnection(server.options);
    try {
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject);
        connection.connect((error) => (error ? reject(error) : resolve()));
      });
      const { user, password: pass } = server;
      if (user !== '')
        await new Promise<void>((resolve, reject) => {
          connection.login({ credentials: { user, pass } }, (error) => (error ? reject(error) : resolve()));
        });
    } catch (error) {
      connection.close();
      throw faultOf(error, server);
    }
    return new MailLine(connection);
  }

  /** Whether it is of no use any more. */
  get isBroken(): boolean {
    return this.#broken;
  }

  /** Hands a mail over; `atTheEnd` is called before the server is given its last bytes. */
  handOver(
    { from, to, bytes }: { from: string; to: string; bytes: Buffer },
    atTheEnd: () => void,
  ): Promise<HandingOver> {
    let isWhole = false;
    const stream = Readable.from(
      (function* () {
        yield bytes.subarray(0, -1);
        atTheEnd();
        isWhole = true;
        yield bytes.subarray(-1);
      })(),
      { objectMode: false, highWaterMark: 1 },
    );
    return new Promise((resolve) => {
      const broken = () => resolve(isWhole ? { result: 'unknown' } : { result: 'broken' });
      this.#connection.once('end', broken);
      this.#connection.send({ from, to: [to] }, stream, (error) => {
        this.#connection.off('end', broken);
        if (!error) return resolve({ result: 'sent' });
        const { responseCode } = error;
        if (responseCode === undefined || responseCode === 421) {
          this.#broken = true;
          return broken();
        }
        resolve({ result: responseCode >= 500 ? 'refused' : 'later', seen: String(responseCode) });
      });
    });
  }

  close(): void {
    if (this.#broken) this.#connection.close();
    else this.#connection.quit();
  }
}

function faultOf(error: unknown, { name: server }: MailServer): ServerFault {
  const { code = '', responseCode } =
    error instanceof Error ? (error as NodeJS.ErrnoException & { responseCode?: number }) : {};
  const seen = String(responseCode ?? code);
  if (code === 'EAUTH' || code === 'ENOAUTH' || responseCode === 535)
    return new ServerFault('not-let-in', { server, seen });
  if (code === 'ETLS') return new ServerFault('no-tls', { server, seen });
  return new ServerFault('unreachable', { server, seen });
}

import { Readable } from 'node:stream';
import type { default as Connection, SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

/** Why a server cannot be sent through at all. */
export type ServerFaultCode = 'unreachable' | 'no-tls' | 'not-let-in' | 'sender-refused' | 'bad-address';

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
  /** The server never takes mail for the address, or does not take this one now; `seen` is its number. */
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
  let user: string;
  let password: string;
  try {
    url = new URL(address);
    user = decodeURIComponent(url.username);
    password = decodeURIComponent(url.password);
  } catch {
    throw new ServerFault('bad-address', { server: '', seen: '' });
  }
  const { protocol, hostname, searchParams } = url;
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
    user,
    password,
    name: `${hostname}:${port}`,
  };
}

/** A connection to a mail server, over which mails go one after another. */
export class MailLine {
  readonly #connection: Connection;
  readonly #name: string;
  #broken = false;

  private constructor(connection: Connection, name: string) {
    this.#connection = connection;
    this.#name = name;
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
    // A server that hangs up in the middle of a command leaves its callback uncalled.
    const orEnd = (begin: (done: (error?: Error | null) => void) => void) =>
      new Promise<void>((resolve, reject) => {
        connection.once('error', reject);
        connection.once('end', () => reject(new Error('The connection ended.')));
        begin((error) => (error ? reject(error) : resolve()));
      });
    try {
      await orEnd((done) => connection.connect(done));
      const { user, password: pass } = server;
      if (user !== '') await orEnd((done) => connection.login({ credentials: { user, pass } }, done));
    } catch (error) {
      connection.close();
      throw faultOf(error, server);
    }
    return new MailLine(connection, server.name);
  }

  /** Whether it is of no use any more. */
  get isBroken(): boolean {
    return this.#broken;
  }

  /**
   * Hands a mail over; `atTheEnd` is called before the server is given its last bytes.
   *
   * @throws ServerFault when the server takes nothing from the sender, and what `atTheEnd` throws
   */
  handOver(
    { from, to, bytes }: { from: string; to: string; bytes: Buffer },
    atTheEnd: () => void,
  ): Promise<HandingOver> {
    let isWhole = false;
    let failed: { error: unknown } | undefined;
    const stream = Readable.from(
      (function* () {
        yield bytes.subarray(0, -1);
        try {
          atTheEnd();
        } catch (error) {
          // The connection would write a code of its own over that of the error.
          failed = { error };
          throw new Error('not written down');
        }
        isWhole = true;
        yield bytes.subarray(-1);
      })(),
      { objectMode: false, highWaterMark: 1 },
    );
    return new Promise((resolve, reject) => {
      const broken = () => {
        this.#broken = true;
        if (failed) reject(failed.error);
        else resolve(isWhole ? { result: 'unknown' } : { result: 'broken' });
      };
      this.#connection.once('end', broken);
      this.#connection.send({ from, to: [to] }, stream, (error) => {
        this.#connection.off('end', broken);
        if (!error) return resolve({ result: 'sent' });
        const { responseCode, command } = error;
        if (responseCode === undefined || responseCode === 421) return broken();
        const seen = String(responseCode);
        if (command === 'MAIL FROM' && responseCode >= 500)
          return reject(new ServerFault('sender-refused', { server: this.#name, seen }));
        // Only what is said of the address itself is for good; of a mail it may be a limit of the day.
        const isForGood = command === 'RCPT TO' && responseCode >= 500;
        this.#startAgain(() => resolve({ result: isForGood ? 'refused' : 'later', seen }));
      });
    });
  }

  /** Makes the server forget a mail that it did not take; it would hear the next one as a part of it. */
  #startAgain(done: () => void): void {
    this.#connection.once('end', done);
    this.#connection.reset((error) => {
      this.#connection.off('end', done);
      if (error) this.#broken = true;
      done();
    });
  }

  close(): void {
    if (this.#broken) this.#connection.close();
    else this.#connection.quit();
  }
}

/** What a fault of a connection tells of itself. */
interface SmtpError {
  code?: string;
  /** That of the system or of TLS, where the connection has given one of its own. */
  originalCode?: string;
  responseCode?: number;
}

function faultOf(error: unknown, { name: server }: MailServer): ServerFault {
  const {
    code = '',
    originalCode = code,
    responseCode,
  } = error instanceof Error ? (error as Error & SmtpError) : {};
  const seen = String(responseCode ?? originalCode);
  if (code === 'EAUTH' || code === 'ENOAUTH' || responseCode === 535)
    return new ServerFault('not-let-in', { server, seen });
  // What is wrong with a certificate comes as a fault of the socket.
  if (/CERT|SSL|TLS/.test(originalCode)) return new ServerFault('no-tls', { server, seen });
  return new ServerFault('unreachable', { server, seen });
}

import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server of a test: what arrived, and how to reach it. */
export interface TestServer {
  port: number;
  url: string;
  /** The addresses that a whole mail came for, in order. */
  received: string[];
  /** The mails as they came. */
  mails: string[];
  close(): Promise<void>;
}

/**
 * Starts a mail server on this machine that takes every mail, but for what `options` change. `whenWhole` is called when a mail
 * is there and before the server says so; it may answer in the server's place.
 */
export async function startServer(
  options: SMTPServerOptions = {},
  whenWhole: (
    address: string,
    socket: { destroy(): void },
  ) => Promise<Error | undefined> | Error | undefined = () => undefined,
): Promise<TestServer> {
  const received: string[] = [];
  const mails: string[] = [];
  let newest: { destroy(): void } = { destroy() {} };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', async () => {
        const [to] = session.envelope.rcptTo;
        const address = to?.address ?? '';
        const refusal = await whenWhole(address, newest);
        if (refusal) return done(refusal);
        received.push(address);
        mails.push(Buffer.concat(chunks).toString());
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  server.server.on('connection', (socket) => {
    // The newest connection is the one that a mail comes through.
    newest = socket;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    received,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** An answer by which a server does not take a mail. */
export function refusal(code: number): Error {
  return Object.assign(new Error('not taken'), { responseCode: code });
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Socket } from 'node:net';
import EleventyDevServer, { type DevResponse } from '@11ty/eleventy-dev-server';

/** This machine alone: drafts are nobody else's. */
const host = '127.0.0.1';

/** What a server is asked to serve. */
export interface Serving {
  folder: string;
  /** The path that the site is served under. */
  base: string;
  /** Answers for an address under the base; nothing when the file in the folder is the answer. Must not throw. */
  answer: (address: string) => Promise<DevResponse | undefined>;
  /** What is answered to who asks by a name that is not this machine's own. */
  refusal: string;
}

/** The names by which a browser of this machine asks for it, with any port: one may be led here from another. */
const ownName = /^(?:(?:[\w-]+\.)*localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Whether a request is to this machine by its own name: a page on the web could have its name mean this machine, and read drafts. */
function isOwn({ headers: { host = '' } }: IncomingMessage): boolean {
  return ownName.test(host);
}

/** Whether a page of this machine asks to be told of changes, and none of the web. */
function isOwnPage(request: IncomingMessage): boolean {
  const { origin } = request.headers;
  return isOwn(request) && (origin === undefined || ownName.test(origin.replace(/^https?:\/\//, '')));
}

/** Eleventy's server rejects, and so ends the process, when an address is none, such as `/%`. */
class SteadyServer extends EleventyDevServer {
  refusal = '';

  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwn(request)) {
      response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' }).end(this.refusal);
      return;
    }
    try {
      await super.onRequestHandler(request, response);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  }
}

/** Serves a site under its path with Eleventy's own dev server. */
export class PreviewServer {
  readonly #server: SteadyServer;
  readonly #sockets = new Set<Socket>();

  constructor({ folder, base, answer, refusal }: Serving) {
    const silent = () => {};
    this.#server = new SteadyServer('preview', folder, {
      pathPrefix: base,
      domDiff: false,
      headers: { 'cache-control': 'no-store' },
      logger: { info: silent, log: silent, error: silent },
      onRequest: {
        '*': async ({ url: { pathname } }) => {
          const address = decoded(pathname.slice(this.#server.options.pathPrefix.length));
          // The server's own script is there when the site has no path.
          return address === undefined || address.startsWith('.11ty/') ? undefined : answer(address);
        },
      },
    });
    this.#server.refusal = refusal;
  }

  /** Begins to listen on a port that is free. The server itself would listen to the whole network. */
  async listen(port: number): Promise<void> {
    this.#server.server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    this.#server.server.prependListener('upgrade', (request, socket) => {
      if (!isOwnPage(request)) socket.destroy();
    });
    this.#server.server.listen(port, host);
    await this.#server.ready();
  }

  /** Has open pages loaded again, and serves the site under the path that it has now. */
  reload(base: string): void {
    this.#server.options.pathPrefix = base;
    this.#server.reload();
  }

  /** Stops listening and lets go of open pages, which may be asleep and answer nothing any more. */
  async close(): Promise<void> {
    const closed = this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

/**
 * A port, or the next after it that is free.
 *
 * @throws what `listen` throws, when the port is forbidden or none of the next fifty is free
 */
export async function freePort(port: number): Promise<number> {
  const error = await listeningError(port);
  if (!error) return port;
  if (error.code !== 'EADDRINUSE' || port >= 65_535) throw error;
  return freePort(port + 1);
}

/** Whether nobody listens on a port. */
export async function isFree(port: number): Promise<boolean> {
  return (await listeningError(port))?.code !== 'EADDRINUSE';
}

function listeningError(port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', resolve)
      .listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

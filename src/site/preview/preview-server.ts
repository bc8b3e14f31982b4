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
}

/** Eleventy's server rejects, and so ends the process, when an address is none, such as `/%`. */
class SteadyServer extends EleventyDevServer {
  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
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
  readonly #server: EleventyDevServer;
  readonly #sockets = new Set<Socket>();

  constructor({ folder, base, answer }: Serving) {
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
  }

  /** Begins to listen on a port that is free. The server itself would listen to the whole network. */
  async listen(port: number): Promise<void> {
    this.#server.server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
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
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer()
      .once('error', resolve)
      .listen(port, host, () => probe.close(() => resolve(undefined)));
  });
  if (!error) return port;
  if (error.code !== 'EADDRINUSE' || port >= 65_535) throw error;
  return freePort(port + 1);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

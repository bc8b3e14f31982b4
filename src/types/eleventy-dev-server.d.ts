/**
 * The part of Eleventy's dev server 2 that this project uses; it ships no types of its own.
 * @see https://www.11ty.dev/docs/dev-server/
 */
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  /** What is answered instead of a file of the folder. */
  export interface DevResponse {
    status: number;
    headers: Record<string, string>;
    body: string;
  }

  /** Serves a folder, and tells open pages to load again. */
  export default class EleventyDevServer {
    constructor(
      name: string,
      folder: string,
      options: {
        /** The path that the folder is served under. */
        pathPrefix: string;
        /** Whether open pages are changed where they differ, instead of being loaded again. */
        domDiff: boolean;
        headers: Record<string, string>;
        logger: { info(): void; log(): void; error(): void };
        /** By patterns of paths under the prefix; nothing leaves it to the folder. */
        onRequest: Record<string, (request: { url: URL }) => Promise<DevResponse | undefined>>;
      },
    );
    options: { pathPrefix: string };
    readonly server: Server;
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
    ready(): Promise<void>;
    reload(): void;
    close(): Promise<unknown>;
  }
}

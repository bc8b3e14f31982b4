import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import {
  type Explanation,
  explanationPage,
  explanationStyle,
  previewPath,
  reloadScript,
  withReload,
} from './preview-page.ts';
import { findFile, send, sendFile } from './serve-file.ts';

/** What is shown: the newest site that came out whole, and what is wrong with the contents as they are now. */
export interface Shown {
  base: string;
  /** The folder of the pages; empty before there is one. */
  folder: string;
  /** The folder whose search index is whole. */
  indexed: string;
  explanation: Explanation | undefined;
}

/** Serves a site under its path on this machine alone, and tells open pages when there is a newer one. */
export class PreviewServer {
  readonly #server: Server;
  readonly #listeners = new Set<ServerResponse>();
  #shown: Shown;
  #version = 0;

  constructor(shown: Shown) {
    this.#shown = shown;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  /** Begins to listen on a port, or on the next free one after it, and gives the one that it is. */
  async listen(port: number): Promise<number> {
    for (let tried = port; ; tried += 1) {
      const error = await this.#listenOn(tried);
      if (!error) return tried;
      if (error.code !== 'EADDRINUSE' || tried >= Math.min(port + 50, 65_535)) throw error;
    }
  }

  /** Shows another state; open pages are loaded again unless `quiet`. */
  show(shown: Shown, quiet = false): void {
    this.#shown = shown;
    if (quiet) return;
    this.#version += 1;
    this.#tell(`data: ${this.#version}\n\n`);
  }

  /** Stops listening and lets go of open pages. */
  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #tell(event: string): void {
    for (const listener of this.#listeners) listener.write(event);
  }

  #listenOn(port: number): Promise<NodeJS.ErrnoException | undefined> {
    return new Promise((resolve) => {
      this.#server.once('error', resolve);
      this.#server.listen(port, '127.0.0.1', () => {
        this.#server.off('error', resolve);
        resolve(undefined);
      });
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.#route(new URL(request.url ?? '/', 'http://localhost').pathname, response);
    } catch {
      // An address that is none, or a file that has just been replaced: the page is loaded again anyway.
      if (!response.headersSent) send(response, 404, 'text/plain', '');
    }
  }

  async #route(pathname: string, response: ServerResponse): Promise<void> {
    const { base, folder, indexed, explanation } = this.#shown;
    if (!pathname.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    const address = decodeURIComponent(pathname.slice(base.length));
    if (address.startsWith(previewPath)) {
      this.#answerOwn(address.slice(previewPath.length), response);
      return;
    }
    const place = address.startsWith('pagefind/') ? indexed : folder;
    const found = place === '' ? undefined : findFile(place, address);
    const isPage = !found || 'folder' in found || found.file.endsWith('.html');
    if (explanation && isPage) {
      send(response, 500, 'text/html; charset=utf-8', explanationPage(explanation, base, this.#version));
    } else if (found && 'folder' in found) response.writeHead(301, { location: `${pathname}/` }).end();
    else if (found) sendFile(response, found.file, 200, (html) => withReload(html, base, this.#version));
    else if (folder === '') send(response, 404, 'text/plain', '');
    else sendFile(response, join(folder, '404.html'), 404, (html) => withReload(html, base, this.#version));
  }

  #answerOwn(name: string, response: ServerResponse): void {
    if (name === 'reload.js') send(response, 200, 'text/javascript; charset=utf-8', reloadScript);
    else if (name === 'style.css') send(response, 200, 'text/css; charset=utf-8', explanationStyle);
    else if (name === 'events') this.#listen(response);
    else send(response, 404, 'text/plain', '');
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(`retry: 300\ndata: ${this.#version}\n\n`);
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }
}

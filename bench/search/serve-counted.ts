import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A folder that is being served, with the bytes sent. */
export interface CountedServer {
  /** The address of the folder. */
  url: string;
  /** Bytes of bodies since the last call. */
  takeBytes(): number;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Serves a folder under a path as GitHub Pages does: text is compressed, the index's own files are sent as they are. */
export async function serveCounted(folder: string, base: string): Promise<CountedServer> {
  let bytes = 0;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    try {
      if (!path.startsWith(base)) throw new Error('outside of the site');
      const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
      const type = TYPES[extname(file)];
      const content = await readFile(file);
      const body = type ? gzipSync(content) : content;
      bytes += body.length;
      const encoding = type ? { 'content-encoding': 'gzip' } : {};
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': 'max-age=600',
        ...encoding,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    takeBytes() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

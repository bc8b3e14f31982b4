import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A folder that is being served, with the bytes sent. */
export interface CountedServer {
  url: string;
  /** Bytes of bodies since the last call. */
  takeBytes(): number;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Serves a folder as GitHub Pages does: text is compressed, the index's own files are sent as they are. */
export async function serveCounted(folder: string): Promise<CountedServer> {
  let bytes = 0;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    try {
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
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
    url: `http://127.0.0.1:${port}/`,
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

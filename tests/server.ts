import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { BASE } from './site.ts';

/** A site that is being served. */
export interface Served {
  /** `http://127.0.0.1:<port>/gongkan/`. */
  url: string;
  /** Every path that was asked for and not found. */
  missing: string[];
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.ico': 'image/vnd.microsoft.icon',
  '.wasm': 'application/wasm',
};

/**
 * Serves a built site as GitHub Pages does: under its path, gzip, folders by their index, 404.html; other sites may
 * read it unless it is `closed` to them.
 */
export async function serve(folder: string, base = BASE, { closed = false } = {}): Promise<Served> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    if (!closed) response.setHeader('access-control-allow-origin', '*');
    answer(folder, base, request, response, missing).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    missing,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
  missing: string[],
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const inside = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
  const found = inside === undefined ? undefined : await locate(folder, inside);
  if (found === 'folder') {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  if (found === undefined) missing.push(pathname);
  const file = found ?? path.join(folder, '404.html');
  const body = await readFile(file);
  response.writeHead(found === undefined ? 404 : 200, {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'content-encoding': 'gzip',
    'cache-control': 'max-age=600',
  });
  response.end(await promisify(gzip)(body));
}

async function locate(folder: string, inside: string): Promise<string | undefined> {
  if (inside.split('/').includes('..')) return undefined;
  const plain = path.join(folder, inside);
  const found = await stat(plain).catch(() => undefined);
  if (found?.isFile()) return plain;
  if (!found?.isDirectory()) return undefined;
  const index = path.join(plain, 'index.html');
  if (!(await stat(index).catch(() => undefined))) return undefined;
  return inside === '' || inside.endsWith('/') ? index : 'folder';
}

import { createReadStream, readFileSync, type Stats, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** What an address under the base stands for: a file, a folder that wants its slash, or nothing. */
export type Found = { file: string } | { folder: true } | undefined;

/** Finds the file of an address as GitHub Pages does; never outside the folder. */
export function findFile(folder: string, address: string): Found {
  const isFolder = address === '' || address.endsWith('/');
  const path = join(folder, normalize(`/${address}`), isFolder ? 'index.html' : '');
  const stat = statOf(path);
  if (stat?.isFile()) return { file: path };
  return stat && statOf(join(path, 'index.html')) ? { folder: true } : undefined;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A part of the path is a file, or too long.
    return undefined;
  }
}

/** Answers with a file, never to be kept; a page is put through `change` first. */
export function sendFile(
  response: ServerResponse,
  file: string,
  status: number,
  change: (html: string) => string,
): void {
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  if (file.endsWith('.html')) {
    send(response, status, type, change(readFileSync(file, 'utf8')));
    return;
  }
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Answers with a text, never to be kept. */
export function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text);
}

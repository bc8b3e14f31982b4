import { unzipSync } from 'fflate';
import { htmlText } from '../html-text.ts';

/** The files of an e-book by their names. */
export function filesOf(epub: Buffer): Map<string, string> {
  const files = Object.entries(unzipSync(epub));
  return new Map(files.map(([name, content]) => [name, Buffer.from(content).toString('utf8')]));
}

/** The words of an e-book in the order of its spine. */
export function epubText(files: ReadonlyMap<string, string>): string {
  const opf = files.get('EPUB/package.opf') ?? '';
  const named = new Map(
    [...opf.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)].map(([, id, name]) => [id, name]),
  );
  return [...opf.matchAll(/<itemref idref="([^"]+)"/g)]
    .map(([, id]) => htmlText(files.get(`EPUB/${named.get(id)}`) ?? ''))
    .join('\n');
}

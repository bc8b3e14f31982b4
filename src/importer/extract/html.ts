import { decodeAs, decodeText } from './decode-text.ts';
import type { ImportFormat } from './format.ts';

/** Saved web pages: the article is found, and what stands round it left out. */
export const html: ImportFormat = {
  name: 'html',
  endings: ['.html', '.htm', '.xhtml', '.shtml'],
  signature: {
    start: /^<(?:!doctype\s+html|html|head|meta|body)\b/i,
  },
  folders: ['_files', '.files'],
  whenEmpty: 'no-article',
  async read(bytes, { file, picture }) {
    const { readPage } = await import('./read-page.ts');
    return readPage(decodePage(bytes, file), file, picture);
  },
};

/**
 * Decodes a page in the encoding that it names (HTML Standard, "determining the character encoding"), else as a text. Programs
 * that save pages often write UTF-8 and leave the old name standing, which no other bytes are by chance.
 * @throws ImportFault when it names none and none can be told.
 */
export function decodePage(bytes: Uint8Array, file: string, charset?: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = charset ?? /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? '';
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined && /[\u0800-\uffff]{3}/u.test(utf8)) return decodeText(bytes, file);
  const meant = /^(?:x-)?(?:gb|cp936|ms936)/i.test(named) ? 'gb18030' : named;
  return decodeAs(bytes, meant) ?? decodeText(bytes, file);
}

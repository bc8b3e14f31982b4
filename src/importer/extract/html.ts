import { decodeText, encodings } from './decode-text.ts';
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

/** Decodes a page in the encoding that it names (HTML Standard, "determining the character encoding"), else as a text. */
export function decodePage(bytes: Uint8Array, file: string, charset?: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = (charset ?? /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1])?.toLowerCase();
  const meant =
    named === undefined ? undefined : /^gb/.test(named) ? 'gb18030' : encodings.find((one) => one === named);
  try {
    return decodeText(bytes, file, meant);
  } catch (error) {
    // Programs that save pages often write UTF-8 and leave the old name standing.
    if (meant === undefined) throw error;
    return decodeText(bytes, file);
  }
}

import { decodeText, encodings } from './decode-text.ts';
import type { ImportFormat } from './format.ts';

/** Saved web pages: the article is found, and what stands round it left out. */
export const html: ImportFormat = {
  name: 'html',
  endings: ['.html', '.htm'],
  folders: ['_files', '.files'],
  whenEmpty: 'no-article',
  async read(bytes, { file, picture }) {
    const { parseDocument } = await import('htmlparser2');
    const { findArticle } = await import('./find-article.ts');
    const { linesOfHtml } = await import('./html-lines.ts');
    return linesOfHtml(findArticle(parseDocument(decodePage(bytes, file)).children), picture);
  },
};

/** Decodes a page in the encoding that it names (HTML Standard, "determining the character encoding"), else as a text. */
function decodePage(bytes: Uint8Array, file: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
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

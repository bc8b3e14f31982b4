import { ImportFault } from '../fault.ts';
import { decodePage } from './decode-page.ts';
import { parsePage } from './dom.ts';
import { findArticle } from './find-article.ts';
import { linesOfHtml, type PictureFinder } from './html-lines.ts';
import type { Received } from './received.ts';

/**
 * Reads a saved page: the article is found, what stands round it left out.
 * @throws ImportFault when the page holds no article, or its encoding cannot be told.
 */
export function fromHtml(bytes: Uint8Array, file: string, picture: PictureFinder): Received {
  const nodes = parsePage(decodePage(bytes, file));
  const { head, article } = findArticle(nodes);
  const received = linesOfHtml([...head, ...article], picture);
  if (received.lines.length === 0) throw new ImportFault('no-article', { file });
  return received;
}

import { placed, textOfLines } from '../line.ts';
import { decodeText, encodings } from './decode-text.ts';
import type { ImportFormat, PictureFinder, Received } from './format.ts';
import type { DomElement } from './html-tree.ts';

/** Saved web pages: the article is found, and what stands round it left out. */
export const html: ImportFormat = {
  name: 'html',
  endings: ['.html', '.htm', '.xhtml', '.shtml'],
  signature: {
    start: /^<(?:!doctype\s+html|html|head|meta|body)\b/i,
  },
  folders: ['_files', '.files'],
  whenEmpty: 'no-article',
  read: (bytes, { file, picture }) => readPage(decodePage(bytes, file), file, picture),
};

/** Reads the articles of a page. @throws ImportFault when it is none that can be read. */
export async function readPage(
  page: string,
  file: string,
  picture: PictureFinder,
  address = addressOf(page),
): Promise<Received> {
  const { elementsOf, filledElements, parsePage, ancestorsOf, textOf } = await import('./html-tree.ts');
  const { PageStyles } = await import('./html-style.ts');
  const { findArticle } = await import('./find-article.ts');
  const { readLines } = await import('./html-lines.ts');
  const { measurePage } = await import('./page-measure.ts');
  const { readFacts } = await import('./page-facts.ts');
  const { isAroundArticle } = await import('./page-furniture.ts');
  const { articleLines, markCaptions, markHeadline, withAccount, withoutOrnaments } = await import(
    './page-lines.ts'
  );
  const { findNotes } = await import('./html-notes.ts');
  const { holdingsOfPage } = await import('./html-holdings.ts');
  const { partPageData } = await import('./page-data.ts');
  const { onlyShown } = await import('./only-shown.ts');
  const nodes = parsePage(page, file);
  const styles = new PageStyles(
    elementsOf(nodes, ({ name }) => name === 'style').map((style) => textOf(style.children)),
  );
  const about = readFacts(nodes);
  const measures = measurePage(nodes, styles);
  const found = findArticle(nodes, measures, about, styles);
  const shown = new Set(found && [found.text, ...ancestorsOf(found.text)]);
  const notes = findNotes(nodes);
  const read = readLines(found?.scope ?? nodes, {
    picture,
    styles,
    filled: filledElements(nodes),
    isAround: (element) =>
      !shown.has(element) && element !== found?.headline && isAroundArticle(element, measures),
    isArticle: (element) => shown.has(element),
    notes,
    address,
    watched: new Set(
      found && [
        found.text,
        ...(found.headline ? [found.headline] : []),
        ...elementsOf(found.scope, isOfWechat),
      ],
    ),
  });
  const { log } = read;
  const scope = new Set(found?.scope ?? nodes);
  log.leaveOut('around', nodes, (node) => scope.has(node));
  const text = (found && read.spans.get(found.text)) ?? { from: 0, to: read.lines.length };
  const headline = found?.headline && read.spans.get(found.headline);
  const own = articleLines(withAccount(read), { headline, text });
  const headed = withoutOrnaments(own.lines);
  const parted = partPageData(headed.lines);
  const shownPictures = onlyShown(
    markCaptions(markHeadline(parted.lines, about.title)),
    read.notes,
    log.pictures,
  );
  const lines = placed(shownPictures.lines);
  return {
    text: textOfLines(lines),
    lines,
    pictures: shownPictures.pictures,
    controls: log.controls,
    notes: shownPictures.notes,
    leftOut: [...log.leftOut, ...own.leftOut, ...headed.leftOut, ...parted.leftOut, ...shownPictures.leftOut],
    altered: log.altered,
    about,
    holds: holdingsOfPage(nodes, notes.texts.size),
    renderings: [...log.renderings, ...parted.renderings],
    dissolved: log.dissolved,
  };
}

/** Where a page was on the web, as browsers write it at its head, or as it says itself. */
function addressOf(page: string): string | undefined {
  const head = page.slice(0, 20_000);
  return (
    /saved from url=\(\d+\)(https?:\/\/\S+)/i.exec(head)?.[1] ??
    /<link[^>]{1,80}rel=["']canonical["'][^>]{1,20}href=["'](https?:[^"']+)/i.exec(head)?.[1]
  );
}

/** What WeChat prints in one line below a headline, each of it a line of its own here. */
function isOfWechat({ attribs }: DomElement): boolean {
  return /^(?:js_name|js_author_name|publish_time)$/.test(attribs.id ?? '');
}

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

import { type FoundArticle, findArticle } from './find-article.ts';
import type { PictureFinder, Received } from './format.ts';
import { holdingsOf } from './html-holdings.ts';
import { readLines } from './html-lines.ts';
import { findNotes } from './html-notes.ts';
import { PageStyles } from './html-style.ts';
import {
  ancestorsOf,
  type DomElement,
  type DomNode,
  elementsOf,
  filledElements,
  parsePage,
  textOf,
} from './html-tree.ts';
import { withAuthor } from './page-author.ts';
import { partPageData } from './page-data.ts';
import { readFacts } from './page-facts.ts';
import { isAroundArticle } from './page-furniture.ts';
import { takeImprint } from './page-imprint.ts';
import { articleLines, markCaptions, markHeadline, withAccount, withoutOrnaments } from './page-lines.ts';
import { measurePage } from './page-measure.ts';

/** Reads the articles of a page. @throws ImportFault when it is none that can be read. */
export function readPage(
  page: string,
  file: string,
  picture: PictureFinder,
  address = addressOf(page),
): Received {
  const nodes = parsePage(page, file);
  const styles = new PageStyles(
    elementsOf(nodes, ({ name }) => name === 'style').map((style) => textOf(style.children)),
  );
  const about = readFacts(nodes, address);
  const measures = measurePage(nodes, styles);
  const found = findArticle(nodes, { measures, about, styles });
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
  const own = withoutOrnaments(articleLines(withAccount(read), headline, text, log), log);
  const marked = markCaptions(markHeadline(partPageData(own, log), about.title));
  const authored = withAuthor(marked, about, log);
  const imprint = takeImprint(log, linesAbove(nodes, found));
  const lines = log.onlyShown([...imprint, ...authored]);
  const { text: held, pictures, tables } = holdingsOf(nodes);
  const things = { pictures: pictures.length, tables: tables.length, notes: notes.texts.size };
  return { ...log.received(lines, { text: held, ...things }), about };
}

/** The lines that stand on a page above its text. */
function linesAbove(nodes: readonly DomNode[], found: FoundArticle | undefined): Set<string> {
  let isBelow = false;
  const { text } = holdingsOf(nodes, (node) => {
    if (node === found?.text) isBelow = true;
    return isBelow;
  });
  return new Set(text.split('\n').map((line) => line.trim()));
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

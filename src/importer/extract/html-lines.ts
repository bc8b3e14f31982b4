import { DomUtils, parseDocument } from 'htmlparser2';
import { type Line, placed, textLine, textOfLines } from '../line.ts';
import { cleanReceived } from './clean-received.ts';
import type { PictureFinder, Received, ReceivedPicture } from './format.ts';

/** A node of a parsed page. */
export type DomNode = ReturnType<typeof parseDocument>['children'][number];

/** An element of a parsed page. */
export type DomElement = NonNullable<ReturnType<typeof DomUtils.findOne>>;

const blocks = new Set(
  'p div section article h1 h2 h3 h4 h5 h6 li ul ol blockquote table figure figcaption header footer main aside pre hr dl dt dd address center body html'.split(
    ' ',
  ),
);
const dropped = new Set(
  'script style noscript template iframe object embed svg canvas video audio form button input select textarea nav head link meta'.split(
    ' ',
  ),
);

/** Reads HTML into lines: a block is a line with a blank line above it, a `br` begins a line without one. */
export function linesOfHtml(html: string | readonly DomNode[], picture: PictureFinder): Received {
  const nodes = typeof html === 'string' ? parseDocument(html).children : html;
  const walker = new Walker(picture);
  walker.walk(nodes);
  const lines = placed(walker.finish());
  return { text: textOfLines(lines), lines, pictures: walker.pictures, controls: walker.controls };
}

class Walker {
  readonly pictures: ReceivedPicture[] = [];
  controls = 0;
  readonly #find: PictureFinder;
  readonly #lines: Line[] = [];
  #text = '';
  #boldLength = 0;
  #gap = 0;
  #level = 0;
  #item: { order: number | undefined } | undefined;
  #bold = 0;

  constructor(find: PictureFinder) {
    this.#find = find;
  }

  walk(nodes: readonly DomNode[]): void {
    for (const node of nodes) {
      if (DomUtils.isText(node)) this.#add(node.data);
      else if (DomUtils.isTag(node) && !dropped.has(node.name) && !isHidden(node)) this.#element(node);
    }
  }

  finish(): Line[] {
    this.#end(1);
    return this.#lines;
  }

  #add(text: string): void {
    const run = text.replace(/[\t\n\r ]+/g, ' ');
    this.#text += run;
    if (this.#bold > 0) this.#boldLength += run.trim().length;
  }

  #element(element: DomElement): void {
    const { name } = element;
    if (name === 'br') this.#end(0, true);
    else if (name === 'img') this.#picture(element);
    else if (name === 'table' && isDataTable(element)) this.#table(element);
    else if (!blocks.has(name)) this.#inline(element);
    else {
      const outer = { level: this.#level, item: this.#item };
      this.#end(1);
      const gap = this.#gap;
      const count = this.#lines.length;
      const heading = /^h([1-6])$/.exec(name)?.[1];
      if (heading) this.#level = Number(heading);
      if (name === 'li') this.#item = { order: orderOf(element) };
      this.walk(element.children);
      this.#end(1, name === 'p' && this.#gap === gap && this.#lines.length === count);
      this.#level = outer.level;
      this.#item = outer.item;
    }
  }

  #inline(element: DomElement): void {
    const bold =
      /^(?:strong|b)$/.test(element.name) ||
      /font-weight:\s*(?:bold|[6-9]00)/i.test(element.attribs.style ?? '');
    if (bold) this.#bold += 1;
    this.walk(element.children);
    if (bold) this.#bold -= 1;
  }

  #picture(element: DomElement): void {
    const { src = '', 'data-src': lazy = src, alt = '' } = element.attribs;
    const isSaved = src !== '' && !/^(?:https?:)?\/\//i.test(src);
    const found = this.#find(isSaved ? src : lazy, cleanReceived(alt).text.trim());
    if (!found) return;
    this.#end(1);
    this.pictures.push(found);
    const picture = this.pictures.length - 1;
    this.#push({ ...textLine(found.alt, 1), mark: 'picture', picture });
  }

  #table(element: DomElement): void {
    this.#end(1);
    const rows = rowsOf(element).filter((row) => row.some((cell) => cell !== ''));
    if (rows.length > 0) this.#push({ ...textLine('', 1), mark: 'table', rows });
  }

  /** Ends the line; `blank` blank lines stand below it, and an empty paragraph is one more. */
  #end(blank: number, emptyCounts = false): void {
    const { text: clean, controls } = cleanReceived(this.#text);
    this.controls += controls;
    const text = clean.replace(/\u00a0/g, ' ').trim();
    const indented = /^(?: *\u3000| ?[\u00a0]{2,})/.test(clean);
    const bold = text !== '' && this.#boldLength >= text.replace(/\s/g, '').length;
    this.#text = '';
    this.#boldLength = 0;
    if (text === '') this.#gap = emptyCounts ? this.#gap + 1 : Math.max(this.#gap, blank);
    else {
      this.#push({
        ...textLine(text, this.#gap, indented),
        mark: this.#level > 0 ? 'heading' : this.#item ? 'item' : 'text',
        ...(bold ? { bold } : {}),
        ...(this.#level > 0 ? { level: this.#level } : {}),
        ...(this.#item?.order === undefined ? {} : { order: this.#item.order }),
      });
      this.#gap = blank;
    }
  }

  #push(line: Line): void {
    this.#lines.push(line);
    this.#gap = 1;
  }
}

function isHidden(element: DomElement): boolean {
  return (
    'hidden' in element.attribs ||
    /display:\s*none|visibility:\s*hidden;\s*$/i.test(element.attribs.style ?? '')
  );
}

function orderOf(element: DomElement): number | undefined {
  const list = element.parent;
  if (!list || !('name' in list) || list.name !== 'ol') return undefined;
  const items = list.children.filter((child) => DomUtils.isTag(child) && child.name === 'li');
  return items.indexOf(element) + 1;
}

/** WeChat lays pages out with tables; one that holds facts has several rows and columns. */
function isDataTable(element: DomElement): boolean {
  const rows = rowsOf(element);
  return (
    rows.length > 1 && rows.every((row) => row.length > 1) && rows.flat().every((cell) => cell.length < 200)
  );
}

function rowsOf(element: DomElement): string[][] {
  return DomUtils.getElementsByTagName('tr', element.children).map((row) =>
    row.children.flatMap((cell) =>
      DomUtils.isTag(cell) && /^t[dh]$/.test(cell.name) ? [cellText(cell.children)] : [],
    ),
  );
}

function cellText(nodes: readonly DomNode[]): string {
  const text = (inner: readonly DomNode[]): string =>
    inner
      .map((node) => {
        if (DomUtils.isText(node)) return node.data;
        return DomUtils.isTag(node) && !dropped.has(node.name) ? text(node.children) : '';
      })
      .join('');
  return cleanReceived(text(nodes)).text.replace(/\s+/gu, ' ').trim();
}

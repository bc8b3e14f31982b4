import { DomUtils, parseDocument } from 'htmlparser2';
import { type Line, placed, textLine, textOfLines } from '../line.ts';
import type { PictureFinder, Received, ReceivedPicture } from './format.ts';
import { cleanReceived } from './text.ts';

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
  const nodes = typeof html === 'string' ? parseDocument(html).children : [...html];
  for (const element of DomUtils.findAll(({ name }) => dropped.has(name), nodes))
    DomUtils.removeElement(element);
  const walker = new Walker(picture);
  walker.walk(nodes, {});
  const lines = placed(walker.finish());
  return { text: textOfLines(lines), lines, pictures: walker.pictures, controls: walker.controls };
}

/** What the elements that stand round a node make of its text. */
interface Around {
  level?: number;
  item?: boolean;
  order?: number;
  bold?: boolean;
}

class Walker {
  readonly pictures: ReceivedPicture[] = [];
  controls = 0;
  readonly #find: PictureFinder;
  readonly #lines: Line[] = [];
  #text = '';
  #boldLength = 0;
  #gap = 0;

  constructor(find: PictureFinder) {
    this.#find = find;
  }

  walk(nodes: readonly DomNode[], around: Around): void {
    for (const node of nodes) {
      if (DomUtils.isText(node)) this.#add(node.data, around);
      else if (DomUtils.isTag(node) && !dropped.has(node.name) && !isHidden(node))
        this.#element(node, around);
    }
  }

  finish(): Line[] {
    this.#end(1, {});
    return this.#lines;
  }

  #add(text: string, { bold }: Around): void {
    const run = text.replace(/[\t\n\r ]+/g, ' ');
    this.#text += run;
    if (bold) this.#boldLength += run.trim().length;
  }

  #element(element: DomElement, around: Around): void {
    const { name, attribs, children } = element;
    if (name === 'br') this.#end(0, around, true);
    else if (name === 'img') this.#picture(attribs, around);
    else if (name === 'table' && isDataTable(element)) {
      this.#end(1, around);
      const rows = rowsOf(element).filter((row) => row.some((cell) => cell !== ''));
      if (rows.length > 0) this.#push({ ...textLine('', 1), mark: 'table', rows });
    } else if (!blocks.has(name)) {
      const bold =
        /^(?:strong|b)$/.test(name) || /font-weight:\s*(?:bold|[6-9]00)/i.test(attribs.style ?? '');
      this.walk(children, bold ? { ...around, bold } : around);
    } else {
      this.#end(1, around);
      const gap = this.#gap;
      const count = this.#lines.length;
      const heading = /^h([1-6])$/.exec(name)?.[1];
      const inner: Around = {
        ...around,
        ...(heading ? { level: Number(heading) } : {}),
        ...(name === 'li' ? { item: true, order: orderOf(element) } : {}),
      };
      this.walk(children, inner);
      this.#end(1, inner, name === 'p' && this.#gap === gap && this.#lines.length === count);
    }
  }

  #picture({ src = '', 'data-src': lazy = src, alt = '' }: Record<string, string>, around: Around): void {
    const isSaved = src !== '' && !/^(?:https?:)?\/\//i.test(src);
    const found = this.#find(isSaved ? src : lazy);
    if (!found) return;
    this.#end(1, around);
    const picture = this.pictures.push(found) - 1;
    this.#push({ ...textLine(cleanReceived(alt).text.trim(), 1), mark: 'picture', picture });
  }

  /** Ends the line; `blank` blank lines stand below it, and an empty paragraph is one more. */
  #end(blank: number, { level, item, order }: Around, emptyCounts = false): void {
    const { text: clean, controls } = cleanReceived(this.#text);
    this.controls += controls;
    const text = clean.replace(/\u00a0/g, ' ').trim();
    const indented = /^(?: *\u3000| ?[\u00a0]{2,})/.test(clean);
    const bold = text !== '' && this.#boldLength >= text.replace(/\s/g, '').length;
    this.#text = '';
    this.#boldLength = 0;
    if (text === '') this.#gap = emptyCounts ? this.#gap + 1 : Math.max(this.#gap, blank);
    else {
      const mark = level ? 'heading' : item ? 'item' : 'text';
      this.#push({ ...textLine(text, this.#gap, indented), mark, bold, level, order });
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
    row.children
      .filter((cell) => DomUtils.isTag(cell) && /^t[dh]$/.test(cell.name))
      .map((cell) => cleanReceived(DomUtils.textContent(cell)).text.replace(/\s+/gu, ' ').trim()),
  );
}

import { DomHandler, DomUtils, Parser } from 'htmlparser2';
import { importLimits } from '../../model/limits.ts';
import { ImportFault } from '../fault.ts';

/** A node of a parsed page. */
export type DomNode = DomHandler['dom'][number];

/** An element of a parsed page. */
export type DomElement = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** Elements that begin a line of their own. */
const blockNames = new Set(
  'p div section article h1 h2 h3 h4 h5 h6 li ul ol blockquote table caption thead tbody tfoot tr td th figure figcaption header footer main nav aside form fieldset pre hr dl dt dd address center body html founder-content'.split(
    ' ',
  ),
);

/** Whether an element begins a line of its own. */
export function isBlock({ name }: DomElement): boolean {
  return blockNames.has(name);
}

/** Parses a page. @throws ImportFault when it nests or holds more than any article does, before that costs time or memory. */
export function parsePage(html: string, file: string): DomNode[] {
  const handler = new LimitedHandler(file);
  new Parser(handler).end(html);
  return handler.dom;
}

class LimitedHandler extends DomHandler {
  readonly #file: string;
  #elements = 0;
  #depth = 0;

  constructor(file: string) {
    super();
    this.#file = file;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    const [deepest, most] = [importLimits.pageDepth.most, importLimits.elements.most];
    this.#elements += 1;
    this.#depth += 1;
    if (this.#depth > deepest) throw new ImportFault('page-too-deep', { file: this.#file, most: deepest });
    if (this.#elements > most) throw new ImportFault('page-too-long', { file: this.#file, most });
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    super.onclosetag();
  }
}

/** The elements that pass a test, in the order of the page. */
export function elementsOf(nodes: DomNode | DomNode[], test: (element: DomElement) => boolean): DomElement[] {
  return DomUtils.findAll(test, Array.isArray(nodes) ? nodes : [nodes]);
}

/** The first element that passes a test. */
export function firstOf(
  nodes: DomNode | DomNode[],
  test: (element: DomElement) => boolean,
): DomElement | undefined {
  const [first] = DomUtils.find(
    (node) => DomUtils.isTag(node) && test(node),
    Array.isArray(nodes) ? nodes : [nodes],
    true,
    1,
  );
  return first && DomUtils.isTag(first) ? first : undefined;
}

/** The elements that stand round a node, the nearest first. */
export function ancestorsOf(node: DomNode): DomElement[] {
  const ancestors: DomElement[] = [];
  for (let at = node.parent; at; at = at.parent) if (DomUtils.isTag(at)) ancestors.push(at);
  return ancestors;
}

/** Elements whose characters are no text of a page: programs, styles, and what other programs are given to read. */
const noText = new Set(
  'script style template title noscript noembed noframes annotation annotation-xml'.split(' '),
);
/** Elements that are filled in, with what they offer for it. */
const filledIn = new Set('textarea select datalist'.split(' '));

/** Whether nothing of an element is read; a `noscript` beside a picture shows the same picture again. */
export function isUnread(element: DomElement): boolean {
  if (element.name !== 'noscript') return noText.has(element.name);
  let before = element.prev;
  while (before && DomUtils.isText(before) && before.data.trim() === '') before = before.prev;
  return before !== null && DomUtils.isTag(before) && /^(?:img|picture)$/.test(before.name);
}

/** Whether an element is a field of a form, or what is shown where there are no programs: seldom part of a text. */
export function isAside({ name }: DomElement): boolean {
  return filledIn.has(name) || name === 'noscript';
}

/** The elements within which words or pictures stand. */
export function filledElements(nodes: readonly DomNode[]): Set<DomElement> {
  const filled = new Set<DomElement>();
  const rest = [...nodes];
  for (let node = rest.pop(); node; node = rest.pop()) {
    const isFilling = DomUtils.isText(node)
      ? node.data.trim() !== ''
      : DomUtils.isTag(node) && /^(?:img|image|svg|video|audio|iframe)$/.test(node.name);
    for (let at = node.parent; isFilling && at && DomUtils.isTag(at) && !filled.has(at); at = at.parent)
      filled.add(at);
    if (DomUtils.isTag(node) && !noText.has(node.name)) for (const child of node.children) rest.push(child);
  }
  return filled;
}

/** The text of nodes with a space between blocks, each run of white space as one space; without elements that `skip` names. */
export function textOf(
  nodes: DomNode | readonly DomNode[],
  skip: (element: DomElement) => boolean = () => false,
): string {
  const words: string[] = [];
  const rest: (DomNode | ' ')[] = Array.isArray(nodes) ? [...nodes].reverse() : [nodes as DomNode];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node === ' ') words.push(' ');
    else if (DomUtils.isText(node)) words.push(node.data);
    else if (DomUtils.isTag(node) && !noText.has(node.name) && !isAside(node) && !skip(node)) {
      if (isBlock(node) || node.name === 'br') {
        words.push(' ');
        rest.push(' ');
      }
      for (let at = node.children.length - 1; at >= 0; at -= 1) rest.push(node.children[at] ?? ' ');
    }
  }
  return words.join('').replace(/\s+/gu, ' ').trim();
}

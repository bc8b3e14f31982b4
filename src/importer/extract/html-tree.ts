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

/** Elements whose characters are no text of a page: programs, styles, and what other programs are given to read. */
const noText = new Set(
  'script style template title noscript noembed noframes annotation annotation-xml'.split(' '),
);

/** Whether an element begins a line of its own. */
export function isBlock({ name }: DomElement): boolean {
  return blockNames.has(name);
}

/** Whether the words before and after the beginning or end of a node stand apart. */
export function partsRuns(node: DomNode): boolean {
  return DomUtils.isTag(node) && (isBlock(node) || node.name === 'br');
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
  #characters = 0;

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

  override ontext(data: string): void {
    const parent = this.tagStack.at(-1);
    const { most } = importLimits.text;
    if (!parent || !DomUtils.isTag(parent) || !noText.has(parent.name)) this.#characters += data.length;
    if (this.#characters > most) throw new ImportFault('text-too-long', { file: this.#file, most });
    super.ontext(data);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    super.onclosetag();
  }
}

/**
 * Goes through nodes in the order of the page without calling itself, for pages nest deep: `enter` gives what is to be
 * gone through within a node, if anything, and `leave` is told when that is done.
 */
export function walk(
  nodes: readonly DomNode[],
  enter: (node: DomNode) => readonly DomNode[] | undefined,
  leave: (node: DomNode) => void = () => {},
): void {
  const stack: { of?: DomNode; nodes: readonly DomNode[]; at: number }[] = [{ nodes, at: 0 }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.nodes[frame.at];
    frame.at += 1;
    if (!node) {
      stack.pop();
      if (frame.of) leave(frame.of);
    } else {
      const inner = enter(node);
      if (inner) stack.push({ of: node, nodes: inner, at: 0 });
    }
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

/** Whether an element of a name stands within another. */
export function holds({ children }: DomElement, wanted: string): boolean {
  return firstOf(children, ({ name }) => name === wanted) !== undefined;
}

/** The elements that stand round a node, the nearest first. */
export function ancestorsOf(node: DomNode): DomElement[] {
  const ancestors: DomElement[] = [];
  for (let at = node.parent; at; at = at.parent) if (DomUtils.isTag(at)) ancestors.push(at);
  return ancestors;
}

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
  walk(nodes, (node) => {
    const isFilling = DomUtils.isText(node)
      ? node.data.trim() !== ''
      : DomUtils.isTag(node) && /^(?:img|image|svg|video|audio|iframe)$/.test(node.name);
    for (let at = node.parent; isFilling && at && DomUtils.isTag(at) && !filled.has(at); at = at.parent)
      filled.add(at);
    return DomUtils.isTag(node) && !noText.has(node.name) ? node.children : undefined;
  });
  return filled;
}

/** The text of nodes with a space between blocks, each run of white space as one space; without elements that `skip` names. */
export function textOf(
  nodes: DomNode | readonly DomNode[],
  skip: (element: DomElement) => boolean = () => false,
): string {
  let text = '';
  const part = (node: DomNode): void => {
    if (partsRuns(node)) text += ' ';
  };
  const enter = (node: DomNode): DomNode[] | undefined => {
    if (DomUtils.isText(node)) text += node.data;
    if (!DomUtils.isTag(node) || noText.has(node.name) || isAside(node) || skip(node)) return undefined;
    part(node);
    return node.children;
  };
  walk([nodes].flat(), enter, part);
  return text.replace(/\s+/gu, ' ').trim();
}

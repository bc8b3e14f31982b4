import { DomUtils, parseDocument } from 'htmlparser2';

/** A node of a parsed page. */
export type DomNode = ReturnType<typeof parseDocument>['children'][number];

/** An element of a parsed page. */
export type DomElement = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** Parses HTML as forgivingly as saved pages need. */
export function parsePage(html: string): DomNode[] {
  return parseDocument(html).children;
}

/** The elements of a name inside another, in document order. */
export function descendants(element: DomElement, name: string): DomElement[] {
  return DomUtils.getElementsByTagName(name, element.children, true);
}

/** The first element that a test accepts, in document order. */
export function firstElement(
  nodes: DomNode[],
  test: (element: DomElement) => boolean,
): DomElement | undefined {
  return DomUtils.findOne(test, nodes, true) ?? undefined;
}

/** The text inside a node, with the white space as it stands. */
export function innerText(node: DomNode): string {
  return DomUtils.textContent(node);
}

/** Whether a node is an element. */
export function isElement(node: DomNode): node is DomElement {
  return DomUtils.isTag(node);
}

/** The text of a text node; undefined for any other node. */
export function textOfNode(node: DomNode): string | undefined {
  return DomUtils.isText(node) ? node.data : undefined;
}

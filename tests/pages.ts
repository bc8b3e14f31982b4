import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
/** An element of a page. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A page of a built site, read from its file. */
export interface Page {
  /** The address under the site's path: `issues/2023-04-26/`, '' for the home page. */
  path: string;
  /** The address with what differs from page to page of one kind taken out: `issues/-/`. */
  kind: string;
  html: string;
  document: Document;
}

/** Every page of a built site, the pages at former addresses left out, by address. */
export async function readPages(folder: string): Promise<Page[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.startsWith('pagefind/'))
    .sort();
  const pages: Page[] = [];
  for (const file of files) {
    const html = await readFile(path.join(folder, file), 'utf8');
    if (html.includes('http-equiv="refresh"')) continue;
    const address = file.replace(/(^|\/)index\.html$/, '$1');
    pages.push({ path: address, kind: kindOf(address), html, document: parseDocument(html) });
  }
  return pages;
}

/** Of each kind of page the one with the most on it. */
export function largestOfEachKind(pages: Page[]): Page[] {
  const kinds = new Map<string, Page>();
  for (const page of pages) {
    if (page.html.length > (kinds.get(page.kind)?.html.length ?? 0)) kinds.set(page.kind, page);
  }
  return [...kinds.values()];
}

/** The first page at an address; throws when there is none. */
export function pageAt(pages: Page[], address: string): Page {
  const page = pages.find((one) => one.path === address);
  if (!page) throw new Error(`The site has no page at ${address === '' ? 'its root' : address}`);
  return page;
}

/** The elements below a node that have the attribute, with this value when one is given. */
export function withAttribute(node: Document | Element, name: string, value?: string): Element[] {
  return elements(node, '*').filter(
    (one) => name in one.attribs && (value ?? one.attribs[name]) === one.attribs[name],
  );
}

/** The elements of this tag below a node. */
export function elements(node: Document | Element, tag: string): Element[] {
  return DomUtils.getElementsByTagName(tag, node, true);
}

/** The value of an attribute, '' when it is not there. */
export function attribute(element: Element, name: string): string {
  return element.attribs[name] ?? '';
}

/** The text of a node without any white space: what two texts are compared by. */
export function squeezed(node: Document | Element | string): string {
  return (typeof node === 'string' ? node : DomUtils.textContent(node)).replace(/\s+/gu, '');
}

function kindOf(address: string): string {
  return address
    .replace(/^issues\/[^/]+\/(?!(?:print|mail|wechat)\/)[^/]+\//, 'issues/-/-/')
    .replace(/^issues\/[^/]+\/wechat\/[^/]+\.html$/, 'issues/-/wechat/-.html')
    .replace(/^issues\/\d[^/]*\//, 'issues/-/')
    .replace(/^(people|organizations|initiatives)\/[^/]+\//, '$1/-/')
    .replace(/\d+/g, '#');
}

import { type DomElement, type DomNode, descendants, firstElement, innerText, isElement } from './dom.ts';

/** The parts of a page that are the article: its headline and date, if they stand outside, and its body. */
export interface FoundArticle {
  head: DomNode[];
  article: DomNode[];
}

const chrome =
  /(?:^|[-_ ])(?:nav|menu|sidebar|footer|comment|share|related|recommend|breadcrumb|copyright|advert|login|search|toolbar|pagination|hot|rank)(?:$|[-_ ])/i;

/** Finds the article in a saved page: WeChat's own marks, an `article` element, else the block with most text. */
export function findArticle(nodes: DomNode[]): FoundArticle {
  const byId = (id: string): DomElement | undefined =>
    firstElement(nodes, (element) => element.attribs.id === id);
  const wechat = byId('js_content');
  if (wechat) {
    const head = [byId('activity-name'), byId('publish_time')].flatMap((element) => element ?? []);
    return { head, article: shown(wechat) };
  }
  const article = firstElement(nodes, (element) => element.name === 'article') ?? densest(nodes);
  if (!article) return { head: [], article: nodes };
  const inside = descendants(article, 'h1').length > 0;
  const title = inside ? undefined : firstElement(nodes, (element) => element.name === 'h1');
  strip(article);
  return { head: title ? [title] : [], article: [article] };
}

/** WeChat hides the body until its script has run. */
function shown(element: DomElement): DomNode[] {
  element.attribs.style = '';
  return [element];
}

/** The block whose own paragraphs hold the most text outside links; a wrapper holds none of its own. */
function densest(nodes: DomNode[]): DomElement | undefined {
  let best: { element: DomElement; weight: number } | undefined;
  const visit = (element: DomElement): void => {
    if (/^(?:script|style|nav|header|footer|aside|noscript)$/.test(element.name) || isChrome(element)) return;
    const weight = element.children.reduce((sum, child) => sum + ownText(child), 0);
    if (weight > 0 && (!best || weight > best.weight)) best = { element, weight };
    for (const child of element.children) if (isElement(child)) visit(child);
  };
  for (const node of nodes) if (isElement(node)) visit(node);
  return best?.element;
}

function ownText(node: DomNode): number {
  if (!isElement(node)) return innerText(node).trim().length;
  if (!/^(?:p|h[2-6]|blockquote|section|span|strong|br)$/.test(node.name)) return 0;
  const links = descendants(node, 'a').reduce((sum, link) => sum + innerText(link).length, 0);
  const text = innerText(node).replace(/\s+/g, '').length - links;
  return node.name === 'section' ? text * 0.9 : text;
}

function isChrome(element: DomElement): boolean {
  return chrome.test(element.attribs.class ?? '') || chrome.test(element.attribs.id ?? '');
}

/** Takes out of an article what a page puts round its text. */
function strip(article: DomElement): void {
  article.children = article.children.filter((child) => {
    if (!isElement(child)) return true;
    if (/^(?:nav|aside|footer)$/.test(child.name) || isChrome(child)) return false;
    strip(child);
    return true;
  });
}

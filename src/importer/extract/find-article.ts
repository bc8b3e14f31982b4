import { DomUtils } from 'htmlparser2';
import type { DomElement, DomNode } from './html-lines.ts';

const chrome =
  /(?:^|[-_ ])(?:nav|menu|sidebar|footer|comment|share|related|recommend|breadcrumb|copyright|advert|login|search|toolbar|pagination|hot|rank)(?:$|[-_ ])/i;

/**
 * Finds the article in a saved page: WeChat's own marks, an `article` element, else the block with most
 * text. Its headline and date stand first where they are outside of it.
 */
export function findArticle(nodes: DomNode[]): DomNode[] {
  const byId = (id: string): DomElement | null => DomUtils.getElementById(id, nodes);
  const wechat = byId('js_content');
  if (wechat) {
    // WeChat hides the body until its script has run.
    wechat.attribs.style = '';
    return [byId('activity-name'), byId('publish_time'), wechat].flatMap((element) => element ?? []);
  }
  const [article = densest(nodes)] = DomUtils.getElementsByTagName('article', nodes, true, 1);
  if (!article) return nodes;
  const inside = DomUtils.getElementsByTagName('h1', article.children, true, 1);
  const title = inside.length > 0 ? [] : DomUtils.getElementsByTagName('h1', nodes, true, 1);
  const around = DomUtils.findAll(
    (one) => /^(?:nav|aside|footer)$/.test(one.name) || isChrome(one),
    article.children,
  );
  for (const element of around) DomUtils.removeElement(element);
  return [...title, article];
}

/** The block whose own paragraphs hold the most text outside links; a wrapper holds none of its own. */
function densest(nodes: DomNode[]): DomElement | undefined {
  let best: { element: DomElement; weight: number } | undefined;
  const visit = (element: DomElement): void => {
    if (/^(?:script|style|nav|header|footer|aside|noscript)$/.test(element.name) || isChrome(element)) return;
    const weight = element.children.reduce((sum, child) => sum + ownText(child), 0);
    if (weight > 0 && (!best || weight > best.weight)) best = { element, weight };
    for (const child of element.children) if (DomUtils.isTag(child)) visit(child);
  };
  for (const node of nodes) if (DomUtils.isTag(node)) visit(node);
  return best?.element;
}

function ownText(node: DomNode): number {
  if (!DomUtils.isTag(node)) return DomUtils.textContent(node).trim().length;
  if (!/^(?:p|h[2-6]|blockquote|section|span|strong|br)$/.test(node.name)) return 0;
  const links = DomUtils.getElementsByTagName('a', node.children).reduce(
    (sum, link) => sum + DomUtils.textContent(link).length,
    0,
  );
  const text = DomUtils.textContent(node).replace(/\s+/g, '').length - links;
  return node.name === 'section' ? text * 0.9 : text;
}

function isChrome(element: DomElement): boolean {
  return chrome.test(element.attribs.class ?? '') || chrome.test(element.attribs.id ?? '');
}

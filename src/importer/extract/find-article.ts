import { DomUtils } from 'htmlparser2';
import { findHeadline, type Telling } from './find-headline.ts';
import { ancestorsOf, type DomElement, type DomNode, firstOf, isUnread } from './html-tree.ts';
import { isOfOffice } from './page-facts.ts';
import { isAroundArticle } from './page-furniture.ts';
import type { Measures } from './page-measure.ts';

/** Where a page's articles stand. */
export interface FoundArticle {
  /** What holds all of the text, of one article or of several. */
  text: DomElement;
  /** The headline, where it stands above the text. */
  headline: DomElement | undefined;
  /** What holds headline and text; the whole page where no one element does. */
  scope: DomNode[];
}

/** A part that holds this much of a page's sentences is where to look on; less, and there are several. */
const most = 0.85;

/**
 * Finds what holds a page's articles: from the whole page inwards, as long as one part holds nearly all of the
 * sentences and no other of its kind stands beside it; and the headline above. Undefined where there is no sentence.
 */
export function findArticle(nodes: DomNode[], telling: Telling): FoundArticle | undefined {
  const text = ownHolder(nodes) ?? holderOf(nodes, telling.measures);
  if (!text) return undefined;
  const headline = findHeadline(nodes, text, telling);
  const around = headline && new Set(ancestorsOf(headline));
  const scope = around ? ancestorsOf(text).find((element) => around.has(element)) : undefined;
  return { text, headline, scope: scope ? [scope] : headline ? nodes : [text] };
}

/** What holds the text by what the page says: WeChat's own element, and all of a page that a program for texts wrote. */
function ownHolder(nodes: DomNode[]): DomElement | undefined {
  const wechat = firstOf(nodes, ({ attribs }) => attribs.id === 'js_content');
  if (wechat && !ancestorsOf(wechat).some(isUnread)) return wechat;
  // A post of pictures has its words below them.
  const words = firstOf(nodes, ({ attribs }) => attribs.id === 'js_image_content');
  const post = words && ancestorsOf(words).find(({ attribs }) => attribs.id === 'js_article');
  if (post) return post;
  return isOfOffice(nodes) ? firstOf(nodes, ({ name }) => name === 'body') : undefined;
}

function holderOf(nodes: DomNode[], measures: Measures): DomElement | undefined {
  const total = measures.page.prose;
  const proseOf = (element: DomElement): number =>
    isAroundArticle(element, measures) ? 0 : measures.of(element).prose;
  let holder: DomElement | undefined;
  let parts = nodes.filter(DomUtils.isTag);
  for (let all = total; all > 0; ) {
    const weighed = parts.map((part) => ({ part, prose: proseOf(part) }));
    const sum = weighed.reduce((whole, { prose }) => whole + prose, 0);
    const [best] = weighed.toSorted((a, b) => b.prose - a.prose);
    if (!best || best.prose === 0 || best.prose < sum * most || best.prose < all * 0.5) break;
    const isOneOfSeveral = weighed.some(
      ({ part, prose }) => part !== best.part && prose > 0 && isAlike(part, best.part),
    );
    if (isOneOfSeveral || (/^(?:p|span|font|strong|h[1-6]|td|li)$/.test(best.part.name) && isLeaf(best.part)))
      break;
    holder = best.part;
    all = best.prose;
    parts = best.part.children.filter(DomUtils.isTag);
  }
  return holder;
}

function isLeaf({ children }: DomElement): boolean {
  return !children.some(
    (child) => DomUtils.isTag(child) && /^(?:p|div|section|table|article)$/.test(child.name),
  );
}

/** Whether two parts are of one kind, as the articles of a page are. */
function isAlike(a: DomElement, b: DomElement): boolean {
  return (
    a.name === b.name &&
    a.name !== 'p' &&
    a.attribs.class !== undefined &&
    a.attribs.class === b.attribs.class
  );
}

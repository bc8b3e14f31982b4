import { DomUtils } from 'htmlparser2';
import type { About } from './format.ts';
import type { PageStyles } from './html-style.ts';
import {
  ancestorsOf,
  type DomElement,
  type DomNode,
  elementsOf,
  firstOf,
  isUnread,
  textOf,
} from './html-tree.ts';
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
export function findArticle(
  nodes: DomNode[],
  measures: Measures,
  about: About,
  styles: PageStyles,
): FoundArticle | undefined {
  const text = ownHolder(nodes) ?? holderOf(nodes, measures);
  if (!text) return undefined;
  const headline = headlineAbove(nodes, text, measures, about, styles);
  const around = headline && new Set(ancestorsOf(headline));
  const scope = around ? ancestorsOf(text).find((element) => around.has(element)) : undefined;
  return { text, headline, scope: scope ? [scope] : headline ? nodes : [text] };
}

/** What holds the text by what the page says: WeChat's own element, and all of a page that a program for texts wrote. */
function ownHolder(nodes: DomNode[]): DomElement | undefined {
  const wechat = firstOf(nodes, ({ attribs }) => attribs.id === 'js_content');
  if (wechat && !ancestorsOf(wechat).some(isUnread)) return wechat;
  const isDocument = firstOf(
    nodes,
    ({ name, attribs }) =>
      name === 'meta' &&
      /^(?:generator|progid)$/i.test(attribs.name ?? '') &&
      /word|office|wps|kingsoft|writer/i.test(attribs.content ?? '') &&
      !/wordpress/i.test(attribs.content ?? ''),
  );
  return isDocument && firstOf(nodes, ({ name }) => name === 'body');
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

const titleNames =
  /(?:^|[\s_-])(?:biaoti|headline|(?:art(?:icle)?|main|news|cont(?:ent)?|info|page)?[-_]?tit(?:le)?)(?:$|[\s_\d-])/i;

/** The headline that stands above the text: what the page says its title is, else its first heading, else what is named so. */
function headlineAbove(
  nodes: DomNode[],
  text: DomElement,
  measures: Measures,
  about: About,
  styles: PageStyles,
): DomElement | undefined {
  if (elementsOf(text.children, ({ name }) => name === 'h1').length > 0) return undefined;
  const within = new Set(ancestorsOf(text));
  const above: DomElement[] = [];
  for (const element of elementsOf(nodes, () => true)) {
    if (element === text) break;
    if (!within.has(element)) above.push(element);
  }
  const short = above.filter((element) => {
    const { all } = measures.of(element);
    return (
      all > 0 && all <= 120 && /^(?:h[1-6]|div|p|td|span|strong|b|font|center|section)$/.test(element.name)
    );
  });
  const isTitle = (words: string): boolean => words.length >= 4 && plain(about.title ?? '').startsWith(words);
  const candidates = short
    .map((element) => ({ element, words: plain(textOf(element)) }))
    .filter(({ words }) => words !== '');
  const said = candidates
    .filter(({ words }) => isTitle(words))
    .toSorted((a, b) => b.words.length - a.words.length)[0];
  return (
    (said && candidates.findLast(({ words }) => words === said.words)?.element) ??
    candidates.findLast(({ element }) => element.name === 'h1')?.element ??
    candidates.findLast(({ element }) =>
      titleNames.test(`${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`),
    )?.element ??
    candidates.findLast(({ element }) => /^h[2-4]$/.test(element.name))?.element ??
    largest(
      candidates.map(({ element }) => element),
      styles,
    )
  );
}

/** The size from which a line is larger than text, in points. */
const large = 13.5;

/** The last of the elements that are set largest, where any is set large or bold. */
function largest(elements: readonly DomElement[], styles: PageStyles): DomElement | undefined {
  const sizeOf = (element: DomElement): number => {
    const { size = 0, bold = false } = styles.of(element, {});
    return Math.max(size, bold ? large : 0);
  };
  const most = Math.max(large, ...elements.map(sizeOf));
  return elements.findLast((element) => sizeOf(element) === most);
}

/** A text without white space, as titles are compared. */
function plain(text: string): string {
  return text.replace(/\s+/gu, '');
}

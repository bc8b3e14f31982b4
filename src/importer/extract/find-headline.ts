import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { About } from './format.ts';
import type { PageStyles } from './html-style.ts';
import { ancestorsOf, type DomElement, type DomNode, elementsOf, textOf } from './html-tree.ts';
import { isAroundArticle } from './page-furniture.ts';
import type { Measures } from './page-measure.ts';

/** What sites call a headline; not what they call the name of a site, of a box or of a list. */
const titleNames =
  /(?:^|[\s_-])(?:biaoti|headline|activity-name|(?:art(?:icle)?|main|news|cont?(?:ent)?|info|page|detail|entry|post|xl|bt)?[-_]?tit(?:le)?)(?:$|[\s_\d-])/i;
const otherTitles =
  /(?:site|sub|box|widget|list|block|side|menu|logo|top|nav|column|tag)[-_]?tit(?:le)?|tit(?:le)?[-_]tag/i;

/** The longest headline, in characters. */
const longest = 120;

/** What is known of a page, by which its headline and its article are told. */
export interface Telling {
  measures: Measures;
  about: About;
  styles: PageStyles;
}

/**
 * The headline that stands above a text: what the page says its title is, else its first heading, else what is named so, or
 * set largest. Undefined where the text has its own, and above a post of WeChat's where nothing says so.
 */
export function findHeadline(
  nodes: DomNode[],
  text: DomElement,
  { measures, about, styles }: Telling,
): DomElement | undefined {
  if (elementsOf(text.children, ({ name }) => name === 'h1').length > 0) return undefined;
  const title = squeeze(about.title ?? '');
  const candidates = elementsAbove(nodes, text, measures)
    .map((element) => ({ element, words: squeeze(textOf(element)) }))
    .filter(({ words }) => words !== '');
  const [longestSaid] = candidates
    .filter(({ words }) => words.length >= 4 && title.startsWith(words))
    .toSorted((a, b) => b.words.length - a.words.length);
  const said = candidates.findLast(({ words }) => words === longestSaid?.words)?.element;
  const named = candidates.findLast(({ element }) => isNamed(element))?.element;
  // A page that calls itself as its site is called says nothing of its headline.
  if (
    said &&
    (isNamed(said) ||
      !named ||
      squeeze(textOf(said)) !== title ||
      sizeOf(named, styles) < sizeOf(said, styles))
  )
    return said;
  const first = candidates.findLast(({ element }) => element.name === 'h1')?.element;
  if (first ?? named) return first ?? named;
  if (text.attribs.id === 'js_content') return undefined;
  return (
    candidates.findLast(({ element }) => /^h[2-4]$/.test(element.name))?.element ??
    largest(
      candidates.map(({ element }) => element),
      styles,
    )
  );
}

/** The elements above a text that are short enough for a headline and stand in no menu. */
function elementsAbove(nodes: DomNode[], text: DomElement, measures: Measures): DomElement[] {
  const within = new Set(ancestorsOf(text));
  const around = new Set<DomNode | null>();
  const above: DomElement[] = [];
  for (const element of elementsOf(nodes, () => true)) {
    if (element === text) break;
    if (within.has(element)) continue;
    if (around.has(element.parent) || isAroundArticle(element, measures)) around.add(element);
    else above.push(element);
  }
  return above.filter((element) => {
    const { all } = measures.of(element);
    return (
      all > 0 &&
      all <= longest &&
      /^(?:h[1-6]|div|p|td|span|strong|b|font|center|section)$/.test(element.name)
    );
  });
}

/** Whether an element says that it is a headline. */
function isNamed({ name, attribs }: DomElement): boolean {
  const words = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
  return name === 'h1' || (titleNames.test(words) && !otherTitles.test(words));
}

/** The size from which a line is larger than text, in points. */
const large = 13.5;

function sizeOf(element: DomElement, styles: PageStyles): number {
  const { size = 0, bold = false } = styles.of(element, {});
  return Math.max(size, bold ? large : 0);
}

/** The last of the elements that are set largest, where any is set large or bold. */
function largest(elements: readonly DomElement[], styles: PageStyles): DomElement | undefined {
  const most = Math.max(large, ...elements.map((element) => sizeOf(element, styles)));
  return elements.findLast((element) => sizeOf(element, styles) === most);
}

import { DomUtils } from 'htmlparser2';
import type { PageStyles } from './html-style.ts';
import { type DomElement, type DomNode, isAside, isUnread, partsRuns, walk } from './html-tree.ts';

/** How much text stands within an element, in characters. */
export interface Measure {
  all: number;
  /** In links. */
  links: number;
  /** In sentences outside links: what is read, not what is chosen from. */
  prose: number;
}

/** The shortest run of characters that counts as a sentence. */
const shortest = 18;

/** What is said of an article between its headline and its text is no sentence. */
const data = /^.{0,20}(?:来源|时间|日期|作者|编辑|浏览|点击|版权所有|位置)[：:]/u;

const unmeasured = new Set('head option button'.split(' '));

/** Whether the words of an element count for nothing. */
function isUnmeasured(element: DomElement): boolean {
  return unmeasured.has(element.name) || isUnread(element) || isAside(element);
}

/** What a page's elements measure, and the page as a whole. */
export interface Measures {
  page: Measure;
  of(element: DomElement): Measure;
}

const nothing: Measure = { all: 0, links: 0, prose: 0 };

/** Measures every element. What the page does not show has no text, unless all of it waits for a script to show it. */
export function measurePage(nodes: readonly DomNode[], styles: PageStyles): Measures {
  const shown = measure(nodes, (element) => styles.of(element, {}).gone === true);
  return shown.page.prose > 0 ? shown : measure(nodes, () => false);
}

function measure(nodes: readonly DomNode[], isGone: (element: DomElement) => boolean): Measures {
  const measures = new Map<DomNode, Measure>();
  const page = { ...nothing };
  const measureRound = ({ parent }: DomNode): Measure => (parent && measures.get(parent)) ?? page;
  let links = 0;
  let run = '';
  const endRun = (measure: Measure): void => {
    if (run.length >= shortest && !data.test(run) && /[。！？；，、,.!?;：:]/u.test(run))
      measure.prose += run.length;
    run = '';
  };
  const enter = (node: DomNode): DomNode[] | undefined => {
    const around = measureRound(node);
    if (DomUtils.isText(node)) {
      const text = node.data.replace(/\s+/gu, '');
      around.all += text.length;
      if (links > 0) around.links += text.length;
      else run += text;
    }
    if (!DomUtils.isTag(node) || isUnmeasured(node)) return undefined;
    if (partsRuns(node)) endRun(around);
    if (isGone(node)) return undefined;
    measures.set(node, { ...nothing });
    if (node.name === 'a') links += 1;
    return node.children;
  };
  walk(nodes, enter, (node) => {
    const [measure, around] = [measures.get(node) ?? nothing, measureRound(node)];
    if (DomUtils.isTag(node) && node.name === 'a') links -= 1;
    if (partsRuns(node)) endRun(measure);
    for (const key of ['all', 'links', 'prose'] as const) around[key] += measure[key];
  });
  endRun(page);
  return { page, of: (element) => measures.get(element) ?? nothing };
}

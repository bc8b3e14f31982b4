import { DomUtils } from 'htmlparser2';
import type { Holdings } from './format.ts';
import { isPicture } from './html-picture.ts';
import { gridOf } from './html-table.ts';
import { type DomElement, type DomNode, isBlock, isUnread } from './html-tree.ts';
import { cleanReceived } from './text.ts';

/** What nodes hold, their blocks in lines, with the elements that show pictures and those that are tables. */
export interface PageHoldings {
  text: string;
  pictures: DomElement[];
  tables: DomElement[];
}

/**
 * Counts what nodes hold by a walk of its own, without what `skip` names: characters, pictures, tables. It knows
 * nothing of where an article is, and of what is printed.
 */
export function holdingsOf(
  nodes: readonly DomNode[],
  skip: (node: DomNode) => boolean = () => false,
): PageHoldings {
  const texts: string[] = [];
  const pictures: DomElement[] = [];
  const tables: DomElement[] = [];
  const rest: (DomNode | '\n')[] = [];
  const add = (children: readonly DomNode[]): void => {
    for (let at = children.length - 1; at >= 0; at -= 1) rest.push(children[at] ?? '\n');
  };
  add(nodes);
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node === '\n') texts.push(node);
    else if (skip(node)) continue;
    else if (DomUtils.isText(node)) texts.push(node.data.replace(/\s+/gu, ' '));
    else if (DomUtils.isTag(node) && !isUnread(node)) {
      if (isPicture(node)) pictures.push(node);
      if (node.name === 'table') tables.push(node);
      if (isBlock(node) || node.name === 'br') {
        texts.push('\n');
        rest.push('\n');
      }
      add(node.children);
    }
  }
  return { text: cleanReceived(texts.join('')).text, pictures, tables };
}

/** All that a page holds. */
export function holdingsOfPage(nodes: readonly DomNode[], notes: number): Holdings {
  const { text, pictures, tables } = holdingsOf(nodes);
  return { text, pictures: pictures.length, tables: tables.length, notes };
}

/** Which of some tables hold facts: the others only lay a page out. */
export function tablesOfFacts(tables: readonly DomElement[]): DomElement[] {
  return tables.filter((table) => gridOf(table) !== undefined);
}

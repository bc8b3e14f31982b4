import { DomUtils } from 'htmlparser2';
import { isPicture } from './html-picture.ts';
import { type DomElement, type DomNode, isUnread, partsRuns, walk } from './html-tree.ts';
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
  const part = (node: DomNode): void => {
    if (partsRuns(node)) texts.push('\n');
  };
  const enter = (node: DomNode): DomNode[] | undefined => {
    if (skip(node)) return undefined;
    if (DomUtils.isText(node)) texts.push(node.data.replace(/\s+/gu, ' '));
    if (!DomUtils.isTag(node) || isUnread(node)) return undefined;
    if (isPicture(node)) pictures.push(node);
    if (node.name === 'table') tables.push(node);
    part(node);
    return node.children;
  };
  walk(nodes, enter, part);
  return { text: cleanReceived(texts.join('')).text, pictures, tables };
}

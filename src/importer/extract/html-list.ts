import { DomUtils } from 'htmlparser2';
import { isNumberFormat, writtenNumber } from './docx/number-format.ts';
import type { DomElement } from './html-tree.ts';

/** The numbers of the items of ordered lists, counted once a list. */
export class ListNumbers {
  readonly #lists = new Map<DomElement, Map<DomElement, number>>();

  /** The number of an item, or how it is printed where that is no plain figure; neither for a bullet. */
  of(item: DomElement, listed: string | undefined): { order: number | undefined; mark: string } {
    const list = item.parent;
    if (!list || !('attribs' in list) || list.name !== 'ol') return { order: undefined, mark: '' };
    const numbers = this.#lists.get(list) ?? numbersIn(list);
    this.#lists.set(list, numbers);
    const order = numbers.get(item) ?? 1;
    const called = listed ?? item.attribs.type ?? list.attribs.type ?? '1';
    if (!isNumberFormat(called) || order < 1) return { order, mark: '' };
    const mark = writtenNumber(order, called);
    return { order: undefined, mark: mark + (/^\w/.test(mark) ? '. ' : '、') };
  }
}

/** Counts the items of a list, from the number that it or an item says. */
function numbersIn(list: DomElement): Map<DomElement, number> {
  const isReversed = 'reversed' in list.attribs;
  const items = list.children.filter(DomUtils.isTag).filter(({ name }) => name === 'li');
  const numbers = new Map<DomElement, number>();
  let next = whole(list.attribs.start) ?? (isReversed ? items.length : 1);
  for (const item of items) {
    const number = whole(item.attribs.value) ?? next;
    numbers.set(item, number);
    next = number + (isReversed ? -1 : 1);
  }
  return numbers;
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;
}

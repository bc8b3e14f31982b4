import { DomUtils } from 'htmlparser2';
import { isNumberFormat, writtenNumber } from './docx/number-format.ts';
import type { DomElement } from './html-tree.ts';

/** The number of an item, or how it is printed where that is no plain figure; neither for a bullet, which has no `order`. */
export function numberOf(
  { attribs, parent }: DomElement,
  order: number | undefined,
  listed: string | undefined,
): { order: number | undefined; mark: string } {
  const called =
    listed ?? attribs.type ?? (parent && 'attribs' in parent ? parent.attribs.type : undefined) ?? '1';
  if (order === undefined || order < 1 || !isNumberFormat(called)) return { order, mark: '' };
  const mark = writtenNumber(order, called);
  return { order: undefined, mark: mark + (/^\w/.test(mark) ? '. ' : '、') };
}

/** Counts the items of an ordered list, from the number that it or an item says. */
export function numbersIn(list: DomElement): Map<DomElement, number> {
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

import { DomUtils } from 'htmlparser2';
import type { DomElement } from './html-tree.ts';

const han = [...'〇一二三四五六七八九'];

/** The number of an item of an ordered list, and how it is printed where that is no plain figure; undefined for a bullet. */
export function numberOf(
  item: DomElement,
  listed: string | undefined,
): { order: number | undefined; mark: string } {
  const list = item.parent;
  if (!list || !('name' in list) || list.name !== 'ol') return { order: undefined, mark: '' };
  const order = placeIn(list, item);
  const kind = listed ?? item.attribs.type ?? list.attribs.type ?? '1';
  const printed = printedNumber(order, kind);
  return printed === undefined ? { order, mark: '' } : { order: undefined, mark: printed };
}

/** Counts the items above, from the number that the list or an item says. */
function placeIn(list: DomElement, item: DomElement): number {
  const items = list.children.filter(DomUtils.isTag).filter(({ name }) => name === 'li');
  const isReversed = 'reversed' in list.attribs;
  let number = whole(list.attribs.start) ?? (isReversed ? items.length : 1);
  for (const one of items) {
    number = whole(one.attribs.value) ?? number;
    if (one === item) break;
    number += isReversed ? -1 : 1;
  }
  return number;
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;
}

function printedNumber(order: number, kind: string): string | undefined {
  if (order < 1) return undefined;
  if (/^(?:a|lower-alpha|lower-latin)$/.test(kind)) return `${letters(order)}. `;
  if (/^(?:A|upper-alpha|upper-latin)$/.test(kind)) return `${letters(order).toUpperCase()}. `;
  if (/^(?:i|lower-roman)$/.test(kind)) return `${roman(order)}. `;
  if (/^(?:I|upper-roman)$/.test(kind)) return `${roman(order).toUpperCase()}. `;
  if (/^(?:cjk-ideographic|(?:simp|trad)-chinese-informal|cjk-decimal)$/.test(kind) && order < 100)
    return `${chinese(order)}、`;
  return undefined;
}

function letters(order: number): string {
  const rest = Math.floor((order - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((order - 1) % 26));
}

function roman(order: number): string {
  const signs: [number, string][] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = order % 1000;
  let text = '';
  for (const [value, sign] of signs) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

function chinese(order: number): string {
  const tens = Math.floor(order / 10);
  const ones = order % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${han[tens]}十`;
  return head + (ones === 0 ? '' : (han[ones] ?? ''));
}

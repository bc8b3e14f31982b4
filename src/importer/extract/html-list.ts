import { DomUtils } from 'htmlparser2';
import { writtenNumber } from './docx/number-format.ts';
import type { DomElement } from './html-tree.ts';

/** How numbers of a list are written that are no plain figures, by what HTML and CSS call it: Word's name for it, and what follows. */
const kinds: Readonly<Record<string, readonly [format: string, after: string]>> = {
  a: ['lowerLetter', '. '],
  A: ['upperLetter', '. '],
  i: ['lowerRoman', '. '],
  I: ['upperRoman', '. '],
  'lower-alpha': ['lowerLetter', '. '],
  'upper-alpha': ['upperLetter', '. '],
  'lower-latin': ['lowerLetter', '. '],
  'upper-latin': ['upperLetter', '. '],
  'lower-roman': ['lowerRoman', '. '],
  'upper-roman': ['upperRoman', '. '],
  'cjk-ideographic': ['chineseCounting', '、'],
  'simp-chinese-informal': ['chineseCounting', '、'],
  'trad-chinese-informal': ['chineseCounting', '、'],
  'simp-chinese-formal': ['chineseLegalSimplified', '、'],
  'trad-chinese-formal': ['ideographLegalTraditional', '、'],
  'cjk-decimal': ['ideographDigital', '、'],
  'cjk-heavenly-stem': ['ideographTraditional', '、'],
};

/** The number of an item of an ordered list, or how it is printed where that is no plain figure; neither for a bullet. */
export function numberOf(
  item: DomElement,
  listed: string | undefined,
): { order: number | undefined; mark: string } {
  const list = item.parent;
  if (!list || !('name' in list) || list.name !== 'ol') return { order: undefined, mark: '' };
  const order = placeIn(list, item);
  const [format, after] = kinds[listed ?? item.attribs.type ?? list.attribs.type ?? '1'] ?? [];
  if (format === undefined || order < 1) return { order, mark: '' };
  return { order: undefined, mark: writtenNumber(order, format) + after };
}

/** Counts the items above, from the number that the list or an item says. */
function placeIn(list: DomElement, item: DomElement): number {
  const isReversed = 'reversed' in list.attribs;
  const items = list.children.filter(DomUtils.isTag).filter(({ name }) => name === 'li');
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

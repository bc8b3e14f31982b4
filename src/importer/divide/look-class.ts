import type { Line, Look } from '../line.ts';

/** What stands at the beginning of a line, or round it, to set it off. */
export interface Marker {
  /** `★`, `【`, `一、`, `1.` and the like; empty for none. */
  kind: string;
  /** The text without its mark; a number stays, for it is part of the text. */
  bare: string;
}

const signs = '★☆◆◇●○■□▲△▶►※◎✦❖▎▌◤➤♦•·▪▫◾◼❤✿＊*┃｜|';
const signed = new RegExp(`^([${signs}])[${signs}]*\\s*(.+?)\\s*[${signs}]*$`, 'u');
const dashed = /^[—–-]{1,3}\s*([^—–-].{0,18}?)\s*[—–-]{1,3}$/u;
const bracketed = /^([【〖〔[『])\s*(.+?)\s*[】〗〕\]』]$/u;
const labelled = /^(?:标题|標題|题目|題目)\s*[：:]\s*(.+)$/u;
const numbers: readonly [kind: string, pattern: RegExp][] = [
  ['一、', /^[一二三四五六七八九十]{1,3}[、.．]/u],
  ['（一）', /^[（(][一二三四五六七八九十]{1,3}[）)]/u],
  ['1.', /^(?:\d{1,2}|[０-９]{1,2})\s*(?:[、．.](?!\d)|[\s\u3000](?=\p{Script=Han}))/u],
  ['(1)', /^[（(]\d{1,2}[）)]/u],
  ['第一', /^第[一二三四五六七八九十]{1,3}[、，章节部篇\s]/u],
];

/** Reads the mark that sets a line off. */
export function markerOf(text: string): Marker {
  const sign = signed.exec(text);
  if (sign) return { kind: sign[1] ?? '', bare: sign[2] ?? text };
  const bracket = bracketed.exec(text);
  if (bracket && !/[【】〖〗]/u.test(bracket[2] ?? ''))
    return { kind: bracket[1] ?? '', bare: bracket[2] ?? text };
  const label = labelled.exec(text);
  if (label) return { kind: '标题：', bare: label[1] ?? text };
  const dash = dashed.exec(text);
  if (dash) return { kind: '—', bare: dash[1] ?? text };
  const number = numbers.find(([, pattern]) => pattern.test(text));
  return { kind: number?.[0] ?? '', bare: text };
}

/** The number that a text begins with, as it stands there with its marks; empty for none. */
export function numberOf(text: string): string {
  return numbers.map(([, pattern]) => pattern.exec(text)?.[0] ?? '').find((number) => number !== '') ?? '';
}

/** Whether a mark numbers what it stands before. */
export function isNumber(kind: string): boolean {
  return numbers.some(([name]) => name === kind);
}

/** The class of lines that look like this one: its style, size, weight, place, colour and typeface, and the mark it begins with. */
export function classOf({ text, mark, level, bold, look }: Line): string {
  const { size, align, color, font, style, boxed } = look ?? {};
  const place = align === 'center' || align === 'right' ? align : '';
  const heading = mark === 'heading' ? `h${level ?? 1}` : '';
  const [weight, frame] = [bold ? 'bold' : '', boxed ? 'boxed' : ''];
  // Capitals alone set a line off as well, in letters that have them.
  const isShort = text.length <= 200;
  const capitals =
    isShort && /\p{Lu}.*\p{Lu}/u.test(text) && !/[\p{Ll}\p{Script=Han}]/u.test(text) ? 'capitals' : '';
  const { kind } = markerOf(text);
  return [style, heading, size, weight, place, color, font, frame, capitals, kind].join('/');
}

/** How much a look stands out, to be compared with that of another line. */
export function prominence({ mark, level, bold, look }: Line): number {
  const { size = 0, align, style, color }: Look = look ?? {};
  const styled = style === 'title' ? 40 : mark === 'heading' ? 40 - 6 * (level ?? 1) : 0;
  return styled + size * 2 + (bold ? 4 : 0) + (align === 'center' ? 3 : 0) + (color ? 2 : 0);
}

import { escapeHtml } from '../html/escape.ts';

/** Characters that XML 1.0 cannot hold, not even escaped (section 2.2). */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as XML holds it, in an element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(forbidden, ''));
}

/** An element with text in it, indented two spaces a level; nothing at all for empty text. */
export function element(name: string, text: string, level: number): string {
  return text === '' ? '' : `${'  '.repeat(level)}<${name}>${escapeXml(text)}</${name}>\n`;
}

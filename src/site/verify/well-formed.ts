import { placeAt } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import { sliceText } from '../../content/slice-text.ts';

/** The pieces of an XML document, one at each step; `text` is whatever stands between tags. */
const piece =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>/="']+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;

/** An ampersand that begins no entity of XML's own and no numeric one. */
const strayAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Reports the first place where a text is no well-formed XML (1.0, section 2.1), as far as documents without a DTD or
 * CDATA go. Gives whether it is well-formed.
 */
export function checkXml(file: string, text: string, problems: ProblemList): boolean {
  const fault = xmlFault(text);
  if (fault) problems.error('bad-xml', placeAt(file, text, fault.at), { seen: sliceText(fault.seen, 0, 40) });
  return fault === undefined;
}

/** What is not well-formed, at which UTF-16 offset. */
function xmlFault(text: string): { at: number; seen: string } | undefined {
  const open: string[] = [];
  let elements = 0;
  let end = 0;
  for (const match of text.matchAll(piece)) {
    const [whole, closing, opening, attributes = '', empty] = match;
    const fault = { at: match.index, seen: whole.trim() };
    end = match.index + whole.length;
    if (forbidden.test(whole) || strayAmpersand.test(opening ? attributes : whole)) return fault;
    if (closing !== undefined && open.pop() !== closing) return fault;
    if (opening !== undefined) {
      if (open.length === 0 && elements > 0) return fault;
      elements += 1;
      if (empty === '') open.push(opening);
    }
    const isText = closing === undefined && opening === undefined && !whole.startsWith('<');
    if (isText && open.length === 0 && whole.trim() !== '') return fault;
  }
  if (end < text.length) return { at: end, seen: text.slice(end) };
  if (open.length > 0) return { at: end, seen: `<${open.at(-1)}>` };
  return elements === 0 ? { at: 0, seen: '' } : undefined;
}

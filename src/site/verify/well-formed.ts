/** The pieces of an XML document, one at each step; `text` is whatever stands between tags. */
const piece =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>/="']+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;

/** An ampersand that begins no entity of XML's own and no numeric one. */
const strayAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Says where a text is no well-formed XML (1.0, section 2.1), as far as documents without a DTD or CDATA
 * go; undefined when it is well-formed.
 */
export function xmlFault(text: string): string | undefined {
  const open: string[] = [];
  let elements = 0;
  let end = 0;
  for (const match of text.matchAll(piece)) {
    const [whole, closing, opening, attributes = '', empty] = match;
    end = match.index + whole.length;
    if (forbidden.test(whole)) return `character at ${match.index}`;
    if (strayAmpersand.test(opening ? attributes : whole)) return `& at ${match.index}`;
    if (closing !== undefined && open.pop() !== closing) return `</${closing}> at ${match.index}`;
    if (opening !== undefined) {
      if (open.length === 0 && elements > 0) return `<${opening}> at ${match.index}`;
      elements += 1;
      if (empty === '') open.push(opening);
    }
    const isText = closing === undefined && opening === undefined && !whole.startsWith('<');
    if (isText && open.length === 0 && whole.trim() !== '') return `text at ${match.index}`;
  }
  if (end < text.length) return `<  at ${end}`;
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return elements === 0 ? 'no element' : undefined;
}

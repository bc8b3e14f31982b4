/** What a page refers to and what it can be referred to by. */
export interface PageScan {
  ids: string[];
  /** The values of attributes that hold addresses. */
  addresses: PageAddress[];
  /** The JSON-LD blocks. */
  data: string[];
  /** Whether search engines are asked to leave the page out. */
  hidden: boolean;
}

/** An address, with the element that it stands in. */
export interface PageAddress {
  element: string;
  value: string;
}

/**
 * Attributes that hold ids and addresses. Our pages write every attribute in double quotes and every
 * quotation mark of a text as `&quot;`, so that what looks like an attribute is one; a test compares
 * this with a parser on the real site. A parser would cost more than rendering does.
 */
const attribute = /\s(id|href|src|srcset|action|cite|poster|content)="([^"]*)"/g;

const jsonLd = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

/** Finds the ids, addresses and data of a page; the text is the page's bytes as Latin-1. */
export function scanPage(html: string): PageScan {
  const scan: PageScan = { ids: [], addresses: [], data: [], hidden: false };
  for (const { 1: name, 2: value = '', index } of html.matchAll(attribute)) {
    if (name === 'id') scan.ids.push(decode(value));
    else if (name === 'content') addContent(scan, html, index, value);
    else if (name === 'srcset')
      for (const one of value.split(/,\s+/)) addAddress(scan, html, index, one.split(/\s/)[0]);
    else addAddress(scan, html, index, value);
  }
  for (const [, text = ''] of html.matchAll(jsonLd)) scan.data.push(text);
  return scan;
}

function addAddress(scan: PageScan, html: string, at: number, value = ''): void {
  scan.addresses.push({ element: elementAt(html, at), value: decode(value).replaceAll('&amp;', '&') });
}

/** A `<meta>` may hold an address: where a page has moved, or a picture for those who share it. */
function addContent(scan: PageScan, html: string, at: number, value: string): void {
  const moved = /^\d+;\s*url=(.*)$/i.exec(value)?.[1];
  if (moved !== undefined) addAddress(scan, html, at, moved);
  else if (/^https?:\/\//.test(value)) addAddress(scan, html, at, value);
  else if (value.includes('noindex'))
    scan.hidden ||= html.slice(html.lastIndexOf('<', at), at).includes('"robots"');
}

/** The name of the element that begins before a place: `a`, `link`, `img`. */
function elementAt(html: string, at: number): string {
  const start = html.lastIndexOf('<', at) + 1;
  return /^[a-z0-9]*/.exec(html.slice(start, start + 12))?.[0] ?? '';
}

/** UTF-8 that was read as Latin-1, read anew; nearly every address and id is ASCII and stays as it is. */
function decode(value: string): string {
  return /^[\x00-\x7f]*$/.test(value) ? value : Buffer.from(value, 'latin1').toString();
}

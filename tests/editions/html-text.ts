import { DomUtils, parseDocument } from 'htmlparser2';

/** The words of an HTML text, without its head. */
export function htmlText(html: string): string {
  const document = parseDocument(html.replace(/<head>.*?<\/head>/s, ''));
  return DomUtils.textContent(document);
}

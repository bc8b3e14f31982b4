import nunjucks, { type runtime } from 'nunjucks';

const { SafeString } = nunjucks.runtime;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is HTML already: neither `html` nor a template escapes it again. */
export type Html = runtime.SafeString;

/** What HTML is put together from: text to be escaped, numbers, HTML, and lists of them. */
export type Part = string | number | Html | readonly Part[];

/**
 * The tag of every template literal that makes HTML: what is put into it is escaped, unless it is HTML already.
 * @example html`<p id="${id}">${words.map((word) => html`<b>${word}</b>`)}</p>`
 */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  let result = texts[0] ?? '';
  let next = 1;
  for (const part of parts) {
    result += written(part) + texts[next];
    next += 1;
  }
  return new SafeString(result);
}

/** Marks a text as HTML. It must be the program's own, never a text of the archive. */
export function safe(text: string): Html {
  return new SafeString(text);
}

function written(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if (part instanceof SafeString) return part.val;
  let result = '';
  for (const each of part) result += written(each);
  return result;
}

/** Text as HTML text or as the value of a double-quoted attribute. */
function escapeHtml(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
    : text;
}

import { article as articleKind } from '../../model/article.ts';
import { printedDates, printedOfIssue } from '../printed.ts';
import { squeeze } from '../resolve/squeeze.ts';
import type { Article } from '../types.ts';
import { breakAt, type ReceivedText, type Stretch, without } from './received-text.ts';

const separators = /^[/／|｜·•:：,，、;；()（）[\]【】—–第期版号號]/;

/** How lines are taken: each field once, and with which texts beside those of the built-in fields. */
export interface HeaderOptions {
  onlyOnce: boolean;
  mayStand: readonly string[];
}

/**
 * Takes the lines out of a received text that the fields hold: the issue's date, weekday, number and
 * credits, and every text and credit of the article's front matter. A line goes only when the
 * fields account for every character of it but the separators. Fields may run on over line ends. With
 * `onlyOnce`, a line whose fields have all gone before stays. `missing` are the fields that the text does not hold.
 */
export function takeHeader(
  received: ReceivedText,
  article: Article,
  { onlyOnce, mayStand }: HeaderOptions,
): { body: ReceivedText; missing: { field: string; value: string }[] } {
  const own = ownTokens(article);
  const tokens = [
    ...own.map((token) => token.value),
    ...printedOfIssue(article.issue),
    ...mayStand.map(squeeze),
  ].sort((a, b) => b.length - a.length);
  const found = new Set<string>();
  const dates = printedDates(article.issue.date, article.issue.until).map(squeeze);
  const spans: Stretch[] = [];
  for (let at = 0; at < received.characters.length; ) {
    const span = breakAt(received, at) > 0 ? headerSpan(received, at, tokens, onlyOnce) : undefined;
    if (!span || (onlyOnce && span.tokens.every((token) => found.has(token)))) {
      at += 1;
      continue;
    }
    for (const token of span.tokens) found.add(token);
    // A date that was said in one way has been said.
    if (span.tokens.some((token) => dates.includes(token))) for (const date of dates) found.add(date);
    spans.push({ start: at, length: span.length });
    at += span.length;
  }
  // Who wrote a text may be said within it: 本报讯（记者 …）, or in brackets at its end.
  const isWithin = ({ field, value }: (typeof own)[number]): boolean =>
    field === 'byline' && received.characters.includes(value);
  const missing = own.filter((token) => !found.has(token.value) && !isWithin(token));
  return { body: spans.reduceRight(without, received), missing };
}

function headerSpan(
  text: ReceivedText,
  start: number,
  tokens: readonly string[],
  onlyOnce: boolean,
): { length: number; tokens: string[] } | undefined {
  const used: string[] = [];
  let best: { length: number; tokens: string[] } | undefined;
  for (let at = start; at < text.characters.length; ) {
    const token = tokens.find((item) => text.characters.startsWith(item, at));
    const isNewLine = at > start && breakAt(text, at) > 0;
    if (token !== undefined && onlyOnce && isNewLine && used.includes(token)) break;
    if (token !== undefined) {
      used.push(token);
      at += token.length;
    } else if (used.length > 0 && separators.test(text.characters.charAt(at))) at += 1;
    else break;
    const atLineEnd = at >= text.characters.length || breakAt(text, at) > 0;
    if (atLineEnd) best = { length: at - start, tokens: [...used] };
  }
  return best;
}

function ownTokens(article: Article): { field: string; value: string }[] {
  const tokens = articleKind.fields.flatMap(({ key: field, name, isText, meta }) => {
    const stated: unknown = Reflect.get(article, name);
    if (meta.is === 'credit')
      return article.byline.flatMap(({ role, name }) => [role, name].map((value) => ({ field, value })));
    // A language and a reference are the editors' own.
    const isPrinted = isText && meta.is === undefined;
    return isPrinted && typeof stated === 'string' ? [{ field, value: stated }] : [];
  });
  return [...tokens, { field: 'publication', value: article.source?.publication ?? '' }]
    .map(({ field, value }) => ({ field, value: squeeze(value) }))
    .filter(({ value }) => value !== '');
}

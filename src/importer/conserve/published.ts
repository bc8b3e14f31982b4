import { printedOfIssue } from '../../archive/printed.ts';
import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { Article } from '../../archive/types.ts';
import { normalized } from '../../normalized.ts';
import { cleanReceived } from '../extract/text.ts';
import type { WrittenBack } from './conserve.ts';

/** How many characters of a text as received the repairs of its article left out or changed. */
export function repairedIn({ repairs }: Pick<Article, 'repairs'>): number {
  return repairs.reduce((sum, repair) => {
    if (repair.kind === 'remove') return sum + squeeze(repair.text).length;
    return repair.kind === 'replace' ? sum + changedIn(squeeze(repair.before), squeeze(repair.after)) : sum;
  }, 0);
}

/** How many characters of a text stand in a way that another no longer has. */
function changedIn(before: string, after: string): number {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return before.length - start - end;
}

/**
 * The lines of a text as received that its article does not publish. An article that names its source was proved to
 * publish all of it; for one that does not, each line is looked for.
 */
export function lostFromArticle(article: Article, received: string): string[] {
  if (article.source?.file) return [];
  const texts = article.blocks.map((block) => (block.kind === 'figure' ? block.caption : block.text));
  const published = plain([...fieldsOf(article), ...texts].join(''));
  const lines = cleanReceived(received).text.split('\n');
  return lines.filter((line) => !isSpread(plain(line), published));
}

/** Whether the issue, the articles and the names of the paper say a line, its marks and case aside. */
export function isInFields(text: string, { issue, articles, names }: WrittenBack): boolean {
  const tokens = [
    ...(issue ? printedOfIssue(issue) : []),
    ...[...articles.flatMap(({ article }) => fieldsOf(article)), ...names].map(squeeze),
  ]
    .map((token) => token.toLowerCase())
    .filter((token) => token !== '')
    .sort((a, b) => b.length - a.length);
  const rest = tokens.reduce((left, token) => left.replaceAll(token, '\u0000'), text.toLowerCase());
  return !/[\p{L}\p{N}]/u.test(rest.replace(/[第期版号號总總年月日]/g, ''));
}

function fieldsOf({ kicker, title, deck, section, page, summary, source, byline }: Article): string[] {
  const credits = byline.flatMap(({ role, name }) => [role, name]);
  return [kicker, title, deck, section, page, summary, source?.publication ?? '', ...credits];
}

/** Letters and digits alone, in one width: a repaired mark is no loss. */
function plain(text: string): string {
  return normalized(text, 'NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a line stands in a text, or stands there in pieces of some length, as one does whose middle was repaired. */
function isSpread(line: string, text: string): boolean {
  if (text.includes(line)) return true;
  for (let at = 0; at < line.length; ) {
    let length = Math.min(line.length - at, 40);
    while (length > 0 && !text.includes(line.slice(at, at + length))) length -= 1;
    if (length < Math.min(4, line.length - at)) return false;
    at += length;
  }
  return true;
}

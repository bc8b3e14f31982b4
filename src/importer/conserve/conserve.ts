import { printedDates } from '../../archive/printed-dates.ts';
import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { Article, Issue } from '../../archive/types.ts';
import type { LeftOut, Received } from '../extract/format.ts';
import { cleanReceived } from '../extract/text.ts';
import { charactersOf, type Line, withoutObjects } from '../line.ts';
import type { Balance } from './balance.ts';
import { lostFromArticle, repairedIn } from './published.ts';

/** What an import wrote, read back from the files as they are about to be. */
export interface WrittenBack {
  /** The issue that the articles stand in. */
  issue: Issue;
  /** The articles that were written, each with the text that it keeps as received. */
  articles: readonly { article: Article; received: string }[];
  /** What the review list names besides what the reader left out: the lines of a contents list, of a masthead. */
  named: readonly LeftOut[];
  /** How many pictures are named because they could not be shown. */
  picturesNamed: number;
}

/** What became of all that a file holds. */
export interface Conservation {
  /** Characters without white space; those that the reader added, such as numbers of lists, count as the file's. */
  characters: Balance;
  pictures: Balance;
  tables: Balance;
  notes: Balance;
  /** Words that are neither published nor named: they are named now, and count as left out. */
  lost: string[];
  /** How many pictures, tables and notes are neither; they are named now, too. */
  lostThings: { pictures: number; tables: number; notes: number };
}

/** Counts what a file holds against what was written of it; whatever is missing is found, so that it can be named. */
export function conserve(received: Received, written: WrittenBack): Conservation {
  const { lines, notes = [], leftOut = [], dissolved = 0 } = received;
  const all = [...lines, ...notes.flat()];
  const rest = restOf(all, written);
  const unnamed = rest.map((text) => unaccounted(text, written)).filter((text) => text !== '');
  const lost = [
    ...unnamed,
    ...written.articles.flatMap(({ article, received: text }) => lostFromArticle(article, text)),
  ];
  const repaired = written.articles.reduce((sum, { article }) => sum + repairedIn(article), 0);
  const inLines = all.reduce((sum, line) => sum + charactersOf(line).length, 0);
  const aside = sumOf(leftOut, ({ text, isName }) => (isName ? 0 : squeeze(text).length));
  const namedInLines = sumOf(rest, (text) => (isNamed(text, written) ? text.length : 0));
  const dropped = namedInLines + sumOf(lost, (text) => squeeze(text).length);
  const blocks = written.articles.flatMap(({ article }) => article.blocks);
  const things = (kind: 'figure' | 'table' | 'note'): number =>
    blocks.filter((block) => block.kind === kind).length;
  const thing = (source: number, published: number, named: number): { balance: Balance; missing: number } => {
    const missing = Math.max(0, source - published - named);
    const leftOutOf = Math.max(0, source - published);
    return { balance: { source, published: source - leftOutOf, repaired: 0, leftOut: leftOutOf }, missing };
  };
  const pictures = thing(
    received.pictures.length + sumOf(leftOut, (one) => one.pictures ?? 0),
    things('figure'),
    written.picturesNamed + sumOf([...leftOut, ...written.named], (one) => one.pictures ?? 0),
  );
  const tables = thing(
    all.filter(({ rows }) => rows).length + dissolved + sumOf(leftOut, (one) => one.tables ?? 0),
    things('table') + dissolved,
    sumOf([...leftOut, ...written.named], (one) => one.tables ?? 0),
  );
  const called = notes.length + sumOf(leftOut, (one) => one.notes ?? 0);
  const noted = thing(
    called,
    things('note'),
    sumOf([...leftOut, ...written.named], (one) => one.notes ?? 0),
  );
  return {
    characters: {
      source: inLines + aside,
      published: inLines - repaired - dropped,
      repaired,
      leftOut: aside + dropped,
    },
    pictures: pictures.balance,
    tables: tables.balance,
    notes: noted.balance,
    lost,
    lostThings: { pictures: pictures.missing, tables: tables.missing, notes: noted.missing },
  };
}

function sumOf<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}

/** The lines of a file that no article keeps as received: masthead, contents, names of sections. */
function restOf(lines: readonly Line[], { articles }: WrittenBack): string[] {
  const kept = new Map<string, number>();
  for (const { received } of articles)
    for (const line of cleanReceived(received).text.split('\n')) {
      const text = squeeze(line);
      if (text !== '') kept.set(text, (kept.get(text) ?? 0) + 1);
    }
  const rest: string[] = [];
  for (const text of lines.flatMap(unitsOf)) {
    const count = kept.get(text) ?? 0;
    if (count > 1) kept.set(text, count - 1);
    else if (count === 1) kept.delete(text);
    else rest.push(text);
  }
  // A line that was parted, as a headline from its byline, is kept in pieces.
  let pieces = [...kept].map(([text, count]) => text.repeat(count)).join('');
  return rest.filter((text) => {
    const at = pieces.indexOf(text);
    if (at !== -1) pieces = pieces.slice(0, at) + pieces.slice(at + text.length);
    return at === -1;
  });
}

/** The lines of text that a line is written as: a table has one for each row. */
function unitsOf(line: Line): string[] {
  if (line.mark === 'picture') return [];
  const texts = line.rows ? line.rows.map((row) => row.join('')) : [line.text];
  return texts.map((text) => squeeze(withoutObjects(text))).filter((text) => text !== '');
}

function isNamed(text: string, { named }: WrittenBack): boolean {
  return named.some((one) => squeeze(one.text).includes(text));
}

/** What is left of a line after what the issue and the articles say in their fields, and what is named; empty when that is all. */
function unaccounted(text: string, written: WrittenBack): string {
  if (isNamed(text, written)) return '';
  const { issue, articles } = written;
  const tokens = [
    ...printedDates(issue.date),
    ...stringsIn([
      issue.title,
      issue.number,
      issue.weekday,
      issue.credits.map(({ role, name }) => [role, name]),
    ]),
    ...articles.flatMap(({ article }) => fieldsOf(article)),
  ]
    .map(squeeze)
    .filter((token) => token !== '')
    .sort((a, b) => b.length - a.length);
  let rest = text;
  for (const token of tokens) rest = rest.replaceAll(token, '\u0000');
  return /[\p{L}\p{N}]/u.test(rest.replace(/[第期版号总年月日]/g, '')) ? text : '';
}

function fieldsOf({ title, kicker, deck, section, page, summary, source, byline }: Article): string[] {
  return stringsIn([
    title,
    kicker,
    deck,
    section,
    page,
    summary,
    source?.publication,
    byline.map(({ role, name }) => [role, name]),
  ]);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(stringsIn) : [];
}

import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { Article, Issue } from '../../archive/types.ts';
import type { LeftOut, Received } from '../extract/format.ts';
import { cleanReceived } from '../extract/text.ts';
import { charactersOf, type Line } from '../line.ts';
import { isInFields, lostFromArticle, repairedIn } from './published.ts';
import { restOf } from './rest.ts';

/** What an import wrote, read back from the files as they are about to be. */
export interface WrittenBack {
  /** The issue that the articles stand in. */
  issue: Issue | undefined;
  /** The articles that were written, each with the text that it keeps as received. */
  articles: readonly { article: Article; received: string }[];
  /** The words of the review list's doubts, without white space: the lines of a contents list, of a masthead. */
  named: readonly string[];
  /** How many pictures are named because they could not be shown. */
  picturesNamed: number;
  /** The names of the paper, which need not be said again. */
  names: readonly string[];
}

/** How many of one kind of thing a file holds, and what became of them; the last three add up to the first. */
export interface Balance {
  source: number;
  published: number;
  repaired: number;
  leftOut: number;
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
  /** How many pictures and tables are neither; they are named now, too. */
  lostThings: { pictures: number; tables: number };
}

/** Counts what a file holds against what was written of it; whatever is missing is found, so that it can be named. */
export function conserve(received: Received, written: WrittenBack): Conservation {
  const { lines, notes = [], leftOut = [], dissolved = 0 } = received;
  const { picturesNamed } = written;
  const all = [...lines, ...notes.flat()];
  const figures = countOf(written, 'figure');
  const pictures = received.pictures.length + besides(leftOut, 'pictures');
  const tables = all.filter(({ rows }) => rows).length;
  const published = { tables: countOf(written, 'table'), notes: countOf(written, 'note') };
  return {
    ...charactersIn(all, leftOut, written),
    pictures: thing(pictures, figures),
    tables: thing(tables + dissolved + besides(leftOut, 'tables'), published.tables + dissolved),
    notes: thing(notes.length + besides(leftOut, 'notes'), published.notes),
    lostThings: {
      pictures: Math.max(0, pictures - figures - picturesNamed - besides(leftOut, 'pictures')),
      tables: Math.max(0, tables - published.tables),
    },
  };
}

function charactersIn(
  of: readonly Line[],
  aside: readonly LeftOut[],
  written: WrittenBack,
): Pick<Conservation, 'characters' | 'lost'> {
  const { articles, named } = written;
  const { rest, again } = restOf(
    of,
    articles.map((one) => one.received),
  );
  const isNamed = (text: string): boolean => named.some((words) => words.includes(text));
  const inFields = rest.filter((text) => !isNamed(text) && isInFields(text, written));
  const unpublished = articles.flatMap((one) => lostFromArticle(one.article, one.received));
  const lost = [...rest.filter((text) => !isNamed(text) && !inFields.includes(text)), ...unpublished];
  const kept = sumOf(articles, (one) => lengthOf(cleanReceived(one.received).text));
  const repaired = sumOf(articles, ({ article }) => repairedIn(article));
  const asideLength = sumOf(aside, ({ text, isName }) => (isName ? 0 : lengthOf(text)));
  return {
    characters: {
      source: sumOf(of, (line) => charactersOf(line).length) + asideLength,
      published:
        kept - sumOf(again, lengthOf) - repaired - sumOf(unpublished, lengthOf) + sumOf(inFields, lengthOf),
      repaired,
      leftOut: asideLength + sumOf(rest.filter(isNamed), lengthOf) + sumOf(lost, lengthOf),
    },
    lost,
  };
}

/** A balance of things of which none are repaired: what is not published is left out, and named. */
function thing(source: number, published: number): Balance {
  return { source, published, repaired: 0, leftOut: Math.max(0, source - published) };
}

function countOf({ articles }: WrittenBack, kind: 'figure' | 'table' | 'note'): number {
  return articles.flatMap(({ article }) => article.blocks).filter((block) => block.kind === kind).length;
}

function besides(leftOut: readonly LeftOut[], kind: 'pictures' | 'tables' | 'notes'): number {
  return sumOf(leftOut, (one) => one[kind] ?? 0);
}

function lengthOf(text: string): number {
  return squeeze(text).length;
}

function sumOf<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}

import { passagesOf } from '../../src/archive/places.ts';
import type { Article, Issue } from '../../src/archive/types.ts';
import { printedCredits } from '../../src/editions/text/printed-credits.ts';
import { box } from '../../src/typeset/fonts.ts';
import { type ArchiveName, firstArchive } from '../site.ts';

/** The archives whose editions are read back. */
export const editedArchives: readonly ArchiveName[] = [
  ...firstArchive,
  'english',
  'returning',
  'own',
  'papers',
  'spanish',
  'traditional',
];

/** The lines of an article that every edition prints one after another: headlines, byline, the lines of its blocks. */
function linesOf(article: Article): string[] {
  const { byline, lang } = article;
  const passages = passagesOf(article).filter(({ place }) => place !== 'credits');
  return passages.flatMap(({ place, text }) =>
    place === 'byline' ? printedCredits(byline, lang) : text.split('\n'),
  );
}

/** A text by the characters that count: no white space, no marks that refer to notes, none of the hyphens that part a word. */
export function comparable(text: string): string {
  return text
    .replace(/\[\d+\]/g, '')
    .replace(/[\s\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]/gu, '')
    .replace(/[\u2e80-\u2fdf\ufb00-\ufb06]/gu, (drawn) => drawn.normalize('NFKC'));
}

/**
 * The lines of an issue's articles that an edition's text does not hold whole, one after another in their order, each with its
 * article; signs of lists may stand between them, and a box for a character.
 */
export function lackingIn(
  edition: string,
  { articles }: Pick<Issue, 'articles'>,
  form = comparable,
): string[] {
  const text = form(edition);
  return articles.flatMap((article) => {
    const lines = linesOf(article).map(form);
    let at = startOf(text, lines);
    return lines.flatMap((line) => {
      const found = placeOf(text, line, at);
      at = found?.end ?? at;
      return found ? [] : [`${article.id}: ${line}`];
    });
  });
}

/** Where an article begins: where its first two lines follow one another, for a headline may be named elsewhere as well. */
function startOf(text: string, [first = '', second = '']: readonly string[]): number {
  return placeOf(text, first + second, 0)?.start ?? 0;
}

/** Where a line stands after a place, if it does; characters of it may be drawn as boxes, which are shorter than some. */
function placeOf(text: string, line: string, from: number): { start: number; end: number } | undefined {
  const found = text.indexOf(line, from);
  if (found >= 0) return { start: found, end: found + line.length };
  if (!text.includes(box)) return undefined;
  const either = [...line].map((each) => `(?:${each.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}|${box})`);
  const match = new RegExp(either.join(''), 'u').exec(text.slice(from));
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined;
}

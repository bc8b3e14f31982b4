import { passagesOf } from '../../src/archive/places.ts';
import type { Article, Issue } from '../../src/archive/types.ts';
import { printedCredits } from '../../src/editions/text/printed-credits.ts';
import { box } from '../../src/typeset/fonts.ts';

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
      const found = indexOf(text, line, at);
      if (found >= 0) at = found + line.length;
      return found < 0 ? [`${article.id}: ${line}`] : [];
    });
  });
}

/** Where an article begins: where its first two lines follow one another, for a headline may be named elsewhere as well. */
function startOf(text: string, [first = '', second = '']: readonly string[]): number {
  const together = indexOf(text, first + second, 0);
  return together < 0 ? 0 : together;
}

function indexOf(text: string, line: string, from: number): number {
  const found = text.indexOf(line, from);
  if (found >= 0 || !text.includes(box)) return found;
  const pattern = [...line]
    .map((each) => `(?:${each.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}|${box})`)
    .join('');
  const match = new RegExp(pattern, 'u').exec(text.slice(from));
  return match ? from + match.index : -1;
}

import { creditTexts, passagesOf } from '../../archive/places.ts';
import type { Article, Issue, Site } from '../../archive/types.ts';
import { warnOfMissing } from '../../rendering/missing-characters.ts';
import type { EditionChecks } from '../edition.ts';
import { printedByline } from '../text/printed-credits.ts';

/** Warns of the characters in the texts of an issue that no font has: its paper has boxes in their place. */
export function checkCharacters(issue: Issue, { site, fonts, problems, root }: EditionChecks): void {
  const { title, number, printed_date, credits, articles, file } = issue;
  const check = (file: string, texts: readonly string[]) =>
    warnOfMissing(fonts.missingInPapers(texts.join('\n')), { code: 'paper-character', file, root, problems });
  check(file, [title, number, printed_date, ...creditTexts(credits)]);
  for (const article of articles) check(article.file, textsOf(article, site));
}

/** What a paper prints of an article's own file. */
function textsOf(article: Article, site: Site): string[] {
  const printed = passagesOf(article).filter(({ place }) => place !== 'credits');
  const corrections = article.corrections.flatMap(({ was, is, note = '' }) => [was, is, note]);
  return [
    article.section,
    ...printed.map(({ text }) => text),
    ...printedByline(article, site),
    ...corrections,
  ];
}

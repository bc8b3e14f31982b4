import type { Article, Issue, Site } from '../../archive/types.ts';
import { formatOf } from '../../locales/tables.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { shownCover } from '../../rendering/html/picture-html.ts';
import { issueTitle } from '../../rendering/issue/issue-name.ts';
import type { TemplateData } from '../../typeset/typesetter.ts';
import type { EditionTools } from '../edition.ts';
import { correctionsOf, notesOn } from '../text/article-notes.ts';
import { mastheadOf } from '../text/masthead.ts';
import { printedByline, printedCredits } from '../text/printed-credits.ts';
import type { NameMarks } from './name-marks.ts';
import { paperBlocks } from './paper-blocks.ts';
import { columnsFor } from './paper-columns.ts';
import type { PaperPictures } from './paper-pictures.ts';

/** An issue as the template of a paper wants it: texts, words of the site's language, names of pictures. */
export function paperData(
  issue: Issue,
  { archive: { site }, palette }: EditionTools,
  pictures: PaperPictures,
): TemplateData {
  const masthead = mastheadOf(issue, site);
  return {
    palette,
    title: issueTitle(issue, site),
    author: masthead.publisher,
    url: absoluteUrl(site, issue.path),
    masthead,
    empty: issue.articles.length === 0 ? site.strings.issue.noArticles : '',
    articles: issue.articles.map((article) => articleData(article, site, pictures)),
    notes: closingNotes(issue, site),
    credits: printedCredits(issue.credits, site.language),
  };
}

/** What the template is told of an article; `names` are marked for an index. */
export function articleData(article: Article, site: Site, pictures: PaperPictures, names?: NameMarks) {
  const { kicker, title, deck, lang, section, blocks } = article;
  const byline = printedByline(article, site);
  const cover = shownCover(article);
  const { wordSpaces, ...typesetting } = formatOf(lang).typesetting;
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const columns = columnsFor(letters, wordSpaces);
  return {
    setting: { wordSpaces, ...typesetting },
    columns,
    kicker,
    title,
    deck,
    section,
    byline,
    cover: cover ? { ...pictures.named(cover.file), alt: cover.alt } : null,
    names: names?.keysIn([kicker, title, deck, ...byline].join('\n')) ?? [],
    blocks: paperBlocks(article, columns, { site, pictures, names }),
    correctionsTitle: site.strings.article.corrections,
    corrections: correctionsOf(article, site),
  };
}

/** What the end of a paper says of the texts of an issue. */
export function closingNotes({ articles }: Pick<Issue, 'articles'>, site: Site) {
  return articles
    .map((article) => ({ title: article.title, lines: notesOn(article, site) }))
    .filter(({ lines }) => lines.length > 0);
}

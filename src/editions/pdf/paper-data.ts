import type { Article, Issue, Site } from '../../archive/types.ts';
import { sliceText } from '../../content/slice-text.ts';
import { formatOf } from '../../locales/tables.ts';
import { correctionSentence, preparationOf } from '../../rendering/article/preparation.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { shownCover } from '../../rendering/html/picture-html.ts';
import { fullIssueDate } from '../../rendering/issue/issue-date.ts';
import { issueTitle } from '../../rendering/issue/issue-name.ts';
import type { TemplateData } from '../../typeset/typesetter.ts';
import type { EditionTools } from '../edition.ts';
import { printedCredits } from '../text/printed-credits.ts';
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
  const t = site.strings;
  const { title, tagline, publisher } = issue.newsletter ?? site;
  return {
    palette,
    title: issueTitle(issue, site),
    author: publisher?.name ?? '',
    url: absoluteUrl(site, issue.path),
    masthead: {
      title,
      tagline,
      publisher: publisher?.name ?? '',
      date: fullIssueDate(issue, site.language),
      number: issue.number && t.issue.numbered(issue.number),
      name: issue.title,
    },
    empty: issue.articles.length === 0 ? t.issue.noArticles : '',
    articles: issue.articles.map((article) => articleData(article, site, pictures)),
    notes: issue.articles.map((article) => notesOn(article, site)).filter(({ lines }) => lines.length > 0),
    credits: printedCredits(issue.credits, site.language),
  };
}

/** What the template is told of an article; `names` are marked for an index. */
export function articleData(article: Article, site: Site, pictures: PaperPictures, names?: NameMarks) {
  const { kicker, title, deck, byline, lang, section, corrections, blocks } = article;
  const t = site.strings.article;
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
    byline: printedCredits(byline, lang),
    cover: cover ? { ...pictures.named(cover.file), alt: cover.alt } : null,
    names: names?.keysIn([kicker, title, deck, ...printedCredits(byline, lang)].join('\n')) ?? [],
    blocks: paperBlocks(article, columns, { site, pictures, names }),
    correctionsTitle: t.corrections,
    corrections: corrections.map((correction) => correctionSentence(correction, t)),
  };
}

/** What the end of a paper says of an article's text: how it was prepared, and on which of its words records rest. */
export function notesOn(article: Article, site: Site): { title: string; lines: string[] } {
  const { marks } = formatOf(site.language);
  const { title, evidence } = article;
  const { head, sentences } = preparationOf(article, site);
  const quotes = [
    ...new Set(
      evidence.map(({ quote }) => `${marks.quoteOpen}${named(quote, marks.ellipsis)}${marks.quoteClose}`),
    ),
  ];
  return {
    title,
    lines: [
      head,
      ...sentences,
      quotes.length > 0 ? `${site.strings.editions.evidence} ${quotes.join(' ')}` : '',
    ].filter((line) => line !== ''),
  };
}

/** A quotation by how it begins and ends: with some words, or in a text without spaces with some characters. */
function named(quote: string, ellipsis: string): string {
  const words = quote.split(' ');
  if (words.length > 7) return `${words.slice(0, 3).join(' ')} ${ellipsis} ${words.slice(-2).join(' ')}`;
  if (words.length > 2 || quote.length <= 18) return quote;
  return `${sliceText(quote, 0, 10)}${ellipsis}${sliceText(quote, quote.length - 6)}`;
}

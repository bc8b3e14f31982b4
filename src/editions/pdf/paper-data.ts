import type { Article, Issue, Site } from '../../archive/types.ts';
import { formatOf } from '../../locales/tables.ts';
import { repairSentence } from '../../site/article/repair-sentence.ts';
import { pictureFile } from '../../site/html/picture-html.ts';
import { fullIssueDate } from '../../site/issue/issue-date.ts';
import { issueTitle } from '../../site/issue/issue-name.ts';
import type { TemplateData } from '../../typeset/typesetter.ts';
import type { EditionTools } from '../edition.ts';
import { printedCredits } from '../text/printed-credits.ts';
import { paperBlocks } from './paper-blocks.ts';

/** What the template of a paper is given, and the pictures that it shows: the names that its data call them, and their files. */
export interface Paper {
  data: TemplateData;
  pictures: ReadonlyMap<string, string>;
}

/** An issue as the template of a paper wants it: texts, words of the site's language, names of pictures. */
export function paperOf(issue: Issue, { archive: { site }, pictures, palette }: EditionTools): Paper {
  const used = new Map<string, string>();
  /** The name by which the template asks for a picture; its key is in it, so that another picture is another paper. */
  const nameOf = (file: string) => {
    const name = `picture-${pictures.get(file)?.key ?? ''}${file.endsWith('.svg') ? '.svg' : ''}`;
    used.set(name, file);
    return name;
  };
  const t = site.strings;
  const { title, tagline, publisher } = issue.newsletter ?? site;
  const data = {
    palette,
    title: issueTitle(issue, site),
    masthead: {
      title,
      tagline,
      publisher: publisher?.name ?? '',
      date: fullIssueDate(issue, site.language),
      number: issue.number && t.issue.numbered(issue.number),
      name: issue.title,
    },
    empty: issue.articles.length === 0 ? t.issue.noArticles : '',
    articles: issue.articles.map((article) => articleData(article, site, nameOf)),
    credits: printedCredits(issue.credits, site.language),
  };
  return { data, pictures: used };
}

function articleData(article: Article, site: Site, nameOf: (file: string) => string) {
  const { kicker, title, deck, byline, lang, cover, section, repairs, corrections } = article;
  const t = site.strings.article;
  const isShown = article.blocks.some(
    (block) => block.kind === 'figure' && pictureFile(block.src, article) === cover?.file,
  );
  return {
    setting: formatOf(lang).typesetting,
    kicker,
    title,
    deck,
    section,
    byline: printedCredits(byline, lang),
    cover: cover && !isShown ? { name: nameOf(cover.file), alt: cover.alt } : null,
    blocks: paperBlocks(article, site, nameOf),
    corrections: corrections.map(({ was, is, note }) => `${t.correction(was, is)} ${note}`.trim()),
    repairs: repairs.map((repair) => repairSentence(repair, t)),
  };
}

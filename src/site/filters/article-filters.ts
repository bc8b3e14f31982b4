import type { Article, Issue, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import type { Repair } from '../../model/article.ts';
import type { PrintedAt } from '../../model/field.ts';
import { citations } from '../article/citation.ts';
import { contentsOf } from '../article/contents.ts';
import { factsOf } from '../article/facts.ts';
import { linkAddresses } from '../article/link-addresses.ts';
import { openingWords } from '../article/opening.ts';
import { printedFields } from '../article/printed-fields.ts';
import { repairSentence } from '../article/repair-sentence.ts';
import type { SiteRun } from '../eleventy/site-run.ts';
import { renderArticleBody } from '../html/article-body.ts';
import { coverHtml, type PictureLoading } from '../html/picture-html.ts';
import { issueTitle } from '../issue/issue-title.ts';
import { printPath } from '../issue/printed-issues.ts';

/** Filters that give the parts of an article or an issue: `{{ article | articleBody }}`. */
export function articleFilters({
  site,
  pictures,
  printed,
}: Pick<SiteRun, 'pictures' | 'printed'> & { site: Site }) {
  const { article: words } = strings(site.language);
  return {
    articleBody: (article: Article) => renderArticleBody(article, { site, pictures }),
    /** The body as one of several on a page that is printed. */
    printedBody: (article: Article) => renderArticleBody(article, { site, pictures, medium: 'print' }),
    cover: (article: Article, when: PictureLoading = 'first') => coverHtml(article, { site, pictures, when }),
    contents: contentsOf,
    opening: openingWords,
    facts: (article: Article) => factsOf(article, site),
    repairSentence: (repair: Repair) => repairSentence(repair, words),
    printedFields: (article: Article, spot: PrintedAt) => printedFields(article, spot, site),
    citations: (article: Article) => citations(article, site),
    linkAddresses,
    issueName: (issue: Issue) => issueTitle(site, issue),
    /** The address of the page that prints the issue whole; empty when there is none. */
    printAddress: (issue: Issue) => (printed.has(issue.id) ? printPath(issue) : ''),
  };
}

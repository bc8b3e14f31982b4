import type { Article, Issue, Site } from '../../archive/types.ts';
import { articlePage } from '../article/page.ts';
import type { SiteRun } from '../eleventy/site-run.ts';
import { issueFront } from '../issue/front.ts';
import { masthead } from '../issue/masthead.ts';
import { issuePage } from '../issue/page.ts';
import { printPage } from '../issue/print-page.ts';
import { printPath } from '../issue/printed-issues.ts';

/** Filters that give the whole of a page of which there are very many. */
export function pageFilters({ archive: { site }, pictures, printed }: SiteRun) {
  return {
    articlePage: (article: Article) => articlePage(article, site, pictures),
    issuePage: (issue: Issue) => issuePage(issue, site, printed.has(issue.id) ? printPath(issue) : ''),
    printPage: (issue: Issue) => printPage(issue, site, pictures),
    issueFront: (issue: Issue) => issueFront(issue, site),
    masthead: (of: Site, issue: Issue | undefined) => masthead(of, issue, 'home'),
  };
}

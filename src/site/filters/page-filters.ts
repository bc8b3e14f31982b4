import type { Archive } from '../../archive/archive.ts';
import type { ArchiveEvent, Article, Issue, Site } from '../../archive/types.ts';
import { articlePage } from '../article/page.ts';
import type { SiteRun } from '../eleventy/site-run.ts';
import { issueFront } from '../issue/front.ts';
import { masthead } from '../issue/masthead.ts';
import { issuePage } from '../issue/page.ts';
import { printPage } from '../issue/print-page.ts';
import { printPath } from '../issue/printed-issues.ts';
import {
  articleHead,
  issueHead,
  notFoundHead,
  offlineHead,
  printHead,
  recordHead,
  type Section,
  sectionHead,
  yearHead,
} from '../views/head.ts';
import type { RecordPage } from '../views/record-pages.ts';

/** Filters that give a page's head, or the whole of a page of which there are very many. */
export function pageFilters(run: () => SiteRun) {
  return {
    articleHead: (article: Article, site: Site) => articleHead(article, site),
    issueHead: (issue: Issue, site: Site) => issueHead(issue, site),
    printHead: (issue: Issue, site: Site) => printHead(issue, site),
    yearHead: (year: string, site: Site) => yearHead(year, site),
    notFoundHead: (site: Site) => notFoundHead(site),
    offlineHead: (site: Site) => offlineHead(site),
    recordHead: (page: RecordPage, site: Site) => recordHead(page.record, page, site),
    sectionHead: (
      archive: Archive,
      section: Section,
      path: string,
      number?: number,
      events?: readonly ArchiveEvent[],
    ) => sectionHead(archive, section, path, number, events),
    articlePage: (article: Article, site: Site) => articlePage(article, site, run().pictures),
    issuePage: (issue: Issue, site: Site) =>
      issuePage(issue, site, run().printed.has(issue.id) ? printPath(issue) : ''),
    printPage: (issue: Issue, site: Site) => printPage(issue, site, run().pictures),
    issueFront: (issue: Issue, site: Site) => issueFront(issue, site),
    masthead: (site: Site, issue: Issue | undefined) => masthead(site, issue, 'home'),
  };
}

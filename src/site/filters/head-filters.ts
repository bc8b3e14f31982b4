import type { Archive } from '../../archive/archive.ts';
import type { ArchiveEvent, Article, Issue, Site } from '../../archive/types.ts';
import { dataJsonLd, homeJsonLd, timelineJsonLd } from '../json-ld/index.ts';
import { articleHead, issueHead, recordHead } from '../views/heads.ts';
import type { RecordPage } from '../views/record-pages.ts';

/** Functions for the `head` of a template's front matter: `head: ({ issue }, { issueHead }) => issueHead(issue)`. */
export function headFilters(site: Site) {
  return {
    articleHead: (article: Article) => articleHead(article, site),
    issueHead: (issue: Issue) => issueHead(issue, site),
    recordHead: (page: RecordPage) => recordHead(page, site),
    dataJsonLd: () => dataJsonLd(site),
    homeJsonLd: (archive: Archive) => homeJsonLd(archive),
    timelineJsonLd: (events: readonly ArchiveEvent[]) => timelineJsonLd(events, site),
  };
}

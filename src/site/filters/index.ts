import type { UserConfig } from '@11ty/eleventy';
import type { Archive } from '../../archive/archive.ts';
import type { ArchiveRecord, Article, Issue, Site } from '../../archive/types.ts';
import { absoluteUrl, href } from '../address.ts';
import { articlePage } from '../article/page.ts';
import { assetPath } from '../assets.ts';
import { contentSecurityPolicy } from '../csp.ts';
import { formatDate, formatFullDate, formatWeekday } from '../dates.ts';
import { articleHead, issueHead, recordHead, type Section, sectionHead } from '../head.ts';
import { issueFront } from '../issue/front.ts';
import { masthead } from '../issue/masthead.ts';
import { issuePage } from '../issue/page.ts';
import type { SiteRun } from '../site-run.ts';
import { strings } from '../strings/index.ts';

/** The navigation, in order, with each section's address under the base. */
const sections: Partial<Record<Section, string>> = {
  issues: 'issues/',
  roster: 'roster/',
  people: 'people/',
  initiatives: 'initiatives/',
  organizations: 'organizations/',
  figures: 'figures/',
  timeline: 'timeline/',
  about: 'about/',
};

/**
 * The filters of the templates. They are Nunjucks filters only: what is added for every engine is
 * wrapped anew for each page.
 */
export function addFilters(eleventyConfig: UserConfig, run: () => SiteRun): void {
  const filters = {
    strings: (site: Site) => strings(site.language),
    href: (path: string, site: Site) => href(site, path),
    absoluteUrl: (path: string, site: Site) => absoluteUrl(site, path),
    asset: (name: string, site: Site) => href(site, assetPath(run().assets, name)),
    date: (date: string, site: Site) => formatDate(date, site.language),
    fullDate: (date: string, site: Site) => formatFullDate(date, site.language),
    weekday: (date: string, site: Site) => formatWeekday(date, site.language),
    contentSecurityPolicy: (section: Section) => contentSecurityPolicy({ search: section === 'search' }),
    articleHead,
    issueHead,
    recordHead: (record: ArchiveRecord, page: { path: string; number: number }, site: Site) =>
      recordHead(record, page, site),
    sectionHead: (archive: Archive, section: Section, path: string, page?: number) =>
      sectionHead(archive, section, path, page),
    articlePage: (article: Article, site: Site) => articlePage(article, site, run().pictures),
    issuePage: (issue: Issue, site: Site) => issuePage(issue, site),
    issueFront: (issue: Issue, site: Site) => issueFront(issue, site),
    masthead: (site: Site, issue: Issue | undefined) => masthead(site, issue, 'home'),
  };
  eleventyConfig.addNunjucksGlobal('sections', sections);
  for (const [name, filter] of Object.entries(filters)) eleventyConfig.addNunjucksFilter(name, filter);
}

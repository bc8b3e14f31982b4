import type { ArchiveRecord, Article, ArticleSection } from '../../archive/types.ts';
import { formPages } from '../../editions/form-pages.ts';
import { recordFolders } from '../../model/kinds.ts';
import { newsletterPages, yearPages } from '../../rendering/lists/issue-lists.ts';
import type { SiteRun } from '../eleventy/site-run.ts';
import { printedIssues } from '../issue/printed-issues.ts';
import { figurePages } from './figure-pages.ts';
import { type ListPage, listPages } from './list-pages.ts';
import { recordPages } from './record-pages.ts';
import { eventPages } from './statement-places.ts';

/** How many records one page of a list shows: more of those that take a line than of those with words of the texts. */
const onPage: Readonly<Record<string, number>> = { people: 500, roster: 100 };
const usuallyOnPage = 400;

/** How many articles one page of a section of the newsletter lists. */
const articlesOnPage = 200;

/** One page of a section of the newsletter; one with many articles goes on to the next. */
export interface SectionPage extends ListPage<Article> {
  section: ArticleSection;
}

/**
 * What the templates page through, by name, beside what the archive itself lists: `pagination: { data: 'paged.people', ... }`. Each
 * item is a page, with its address under the base. It is a class, for Eleventy copies whatever is plain.
 */
export class PagedLists {
  constructor({ archive, editions }: Pick<SiteRun, 'archive' | 'editions'>) {
    const records = [...recordFolders, 'roster' as const].map((name): [string, ListPage<ArchiveRecord>[]] => {
      const size = onPage[name] ?? usuallyOnPage;
      return [name, listPages<ArchiveRecord>(archive[name], { path: `${name}/`, size })];
    });
    Object.assign(this, {
      ...Object.fromEntries(records),
      figures: figurePages(archive),
      events: eventPages(archive),
      records: recordPages(archive.records),
      printed: printedIssues(archive),
      newsletters: newsletterPages(archive),
      years: yearPages(archive),
      sections: archive.articleSections.flatMap(sectionPages),
      forms: formPages(editions.planned),
      pages: archive.pages.filter(({ id }) => id !== 'about'),
    });
  }
}

function sectionPages(section: ArticleSection): SectionPage[] {
  const pages = listPages(section.articles, { path: section.path, size: articlesOnPage });
  return pages.map((page) => ({ section, ...page }));
}

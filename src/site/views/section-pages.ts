import type { Article, ArticleSection, Site } from '../../archive/types.ts';
import { sectionJsonLd } from '../json-ld/pages.ts';
import { type ListPage, listPages } from './list-pages.ts';
import type { StatedHead } from './page-head.ts';

/** How many articles one page of a section lists. */
const onPage = 200;

/** One page of a section of the newsletter; one with many articles goes on to the next. */
export interface SectionPage extends ListPage<Article> {
  section: ArticleSection;
}

/** The pages of each section. */
export function sectionPages(sections: readonly ArticleSection[]): SectionPage[] {
  return sections.flatMap((section) =>
    listPages(section.articles, { path: section.path, size: onPage }).map((page) => ({ section, ...page })),
  );
}

/** What a page of a section says of itself. */
export function sectionHead({ section, path }: SectionPage, site: Site): StatedHead {
  const { describe } = site.strings.articleSections;
  return {
    title: section.name,
    description: describe(section.name, site.title),
    jsonLd: sectionJsonLd({ type: 'CollectionPage', name: section.name, path }, site),
  };
}

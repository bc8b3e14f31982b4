import type { Article, ArticleSection, Site } from '../../archive/types.ts';
import { sectionJsonLd } from '../json-ld/pages.ts';
import { numbered, type StatedHead } from './page-head.ts';
import { pagePath } from './record-pages.ts';

/** How many articles one page of a section lists. */
const onPage = 200;

/** One page of a section of the newsletter; one with many articles goes on to the next. */
export interface SectionPage {
  section: ArticleSection;
  /** From 1. */
  number: number;
  count: number;
  path: string;
  articles: Article[];
}

/** The pages of each section. */
export function sectionPages(sections: readonly ArticleSection[]): SectionPage[] {
  return sections.flatMap((section) => {
    const count = Math.ceil(section.articles.length / onPage);
    return Array.from({ length: count }, (_, index) => ({
      section,
      number: index + 1,
      count,
      path: pagePath(section.path, index + 1),
      articles: section.articles.slice(index * onPage, (index + 1) * onPage),
    }));
  });
}

/** What a page of a section says of itself. */
export function sectionHead({ section, number, path }: SectionPage, site: Site): StatedHead {
  const { describe } = site.strings.articleSections;
  return {
    title: numbered(section.name, number),
    description: describe(section.name, site.title),
    jsonLd: sectionJsonLd({ type: 'CollectionPage', name: section.name, path }, site),
  };
}

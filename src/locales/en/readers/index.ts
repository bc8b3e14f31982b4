import type { Texts } from '../../locale.ts';
import { pagesTexts } from './pages.ts';
import { readingTexts } from './reading.ts';
import { recordsTexts } from './records.ts';

/** The readers' texts in English. */
export const readers: Texts['readers'] = {
  notStated: 'not stated',
  navLabel: 'Main',
  homePage: 'Home',
  skip: 'Skip to the text',
  searchLabel: 'Search articles, people and initiatives',
  searchPlaceholder: 'A name, a works, a slogan …',
  searchButton: 'Search',
  searchWithin: 'Only in this issue',
  previous: 'Previous article',
  next: 'Next article',
  previousIssue: 'Previous issue',
  nextIssue: 'Next issue',
  neighbours: 'Before and after',
  footer: 'Footer',
  contact: { email: 'E-mail', phone: 'Telephone', address: 'Address', url: 'Website' },
  rights: (rights: string) => `${rights.replace(/\.$/, '')}.`,
  feeds: 'Feeds',
  correctPage: 'A mistake on this page? Correct it in the repository',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pages: 'Pages',
  offline: {
    title: 'No network',
    text: 'This page needs the network. What you have read, and the latest issue, can be read without it:',
  },
  ...readingTexts,
  ...recordsTexts,
  ...pagesTexts,
};

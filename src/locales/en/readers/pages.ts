import type { pagesTexts as wanted } from '../../zh-CN/readers/pages.ts';

/** The English texts of the pages that stand alone: search, about, open data, lost addresses. */
export const pagesTexts: typeof wanted = {
  search: {
    title: 'Search',
    description: 'Search all articles, people, organizations and initiatives.',
    noScript: 'Searching needs scripts. Without them, these indexes lead everywhere:',
    help: 'These indexes lead everywhere, too:',
    how: 'How to ask',
    signs:
      'Several words must all be there; “words in quotes” exactly so; -word must not be there; year:2023 shows that year alone.',
    filters: 'Filter',
    named: 'Records of that name',
    names: 'Names',
    highlight: 'The words searched for, on this page',
    previousMatch: 'Previous',
    nextMatch: 'Next',
    closeMatches: 'Remove the marks',
    retry: 'Try again',
    all: 'All',
    recent: 'Searched for lately',
    forget: 'Forget',
    facets: {
      archive: 'Archive',
      kind: 'Kind',
      year: 'Year',
      newsletter: 'Newsletter',
      section: 'Section',
      issue: 'Issue',
      category: 'Category',
      people: 'People',
    },
    sort: 'Order',
    sorts: { relevance: 'Best match', date: 'Newest' },
    live: {
      loading: 'Searching …',
      count: '{n} found',
      none: '“{q}” is printed nowhere. Try fewer words.',
      forms: '“{q}” was also looked for as {forms}.',
      spelling: 'Did you mean: ',
      fewer: 'With fewer words: ',
      further: 'Further passages: {n}',
      error: 'The search did not load; the network may be down.',
      more: '{n} more',
      faults: {
        empty: 'Please type what to look for.',
        'only-signs': 'There are only signs, nothing to look for.',
        'too-long': 'That is too long; please shorten it.',
        'too-many': 'Those are too many words; please type fewer.',
      },
      absences: {
        away: '{q} did not answer, or does not let other sites search it; it was left out.',
        missing: 'There is no search index at the address of {q}; it was left out.',
        format: 'The search index of {q} was made by another version or is damaged; it was left out.',
      },
      kinds: {
        article: 'Article',
        page: 'Page',
        issue: 'Issue',
        section: 'Section',
        newsletter: 'Newsletter',
        attachment: 'Attachment',
        figure: 'Figure',
        event: 'Event',
      },
    },
  },
  ownPages: {
    title: 'Pages',
    description: 'Pages of this archive’s own.',
  },
  about: {
    title: 'About',
    description: 'What this archive is, how it is made, how to read it, rights and corrections.',
    whatTitle: 'What this is',
    what: (title: string, publisher: string) =>
      `${title} is an archive of the newsletter of ${publisher}. Every issue and article has a lasting address and can be searched, cited and printed.`,
    whatAlone: (title: string) =>
      `This is the archive of ${title}. Every issue and article has a lasting address and can be searched, cited and printed.`,
    promisesTitle: 'How it is made',
    promises: [
      'Nothing is lost and nothing added: the text as received is kept, every repair is listed, and a program proves that both hold the same characters.',
      'Every fact shows its words: each line of the indexes carries its quotation and leads to the paragraph.',
      'What the texts do not say is shown as not stated, never guessed.',
      'Mistakes are corrected, and the correction is told at the foot of the article.',
    ],
    readingTitle: 'Reading',
    reading:
      'Under “Reading settings” the text can be made larger, the lines wider apart, the colours dark or of high contrast, and articles can be read aloud. Settings stay on your device. The site collects nothing and asks no other site for anything.',
    rightsTitle: 'Rights',
    code: 'The program that makes this site is published under the MIT licence.',
    contactTitle: 'Corrections and source',
    repository: 'Repository',
    publisher: 'Publisher',
  },
  data: {
    title: 'Open data',
    description: 'Everything in this archive as JSON and CSV.',
    intro:
      'Whatever a page says is in these files, with the quotation (quote), the article and the paragraph that it rests on.',
    kind: 'Kind',
    count: 'Items',
    files: 'Files',
    schema: 'Schema',
    texts: 'Full text',
    textsNote: 'The text of each issue, block by block, is in a file of its own:',
    feedsTitle: 'Feeds',
    licence: 'Use',
    licenceText:
      'The data may be quoted freely with its source; the texts belong to their authors and publishers.',
    /** The lists that are called otherwise than the pages that show them. */
    kinds: {
      issues: 'Issues',
      articles: 'Articles',
      figures: 'Figures',
      events: 'Events',
    },
  },
  /** What stands in place of texts that name sections, where one of these is called otherwise or is not there. */
  unnamed: {
    searchLabel: 'Search the archive',
    search: { description: 'Search everything in this archive.' },
    article: { facts: 'In this article' },
    about: {
      promises: [
        'Nothing is lost and nothing added: the text as received is kept, every repair is listed, and a program proves that both hold the same characters.',
        'Every fact shows its words: whatever is listed carries its quotation and leads to the paragraph.',
        'What the texts do not say is shown as not stated, never guessed.',
        'Mistakes are corrected, and the correction is told at the foot of the article.',
      ],
    },
  },
  notFound: {
    title: 'No such page',
    text: 'There is nothing at this address. It may be mistyped, or the page has moved.',
    ways: 'Try one of these:',
  },
  moved: { title: 'Moved', text: 'This page is now at' },
};

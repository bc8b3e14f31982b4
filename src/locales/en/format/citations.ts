import type { Format } from '../../format.ts';

/** How an article is cited in English: as a newspaper online (GB/T 7714-2015, 4.5), and as a sentence names it. */
export const citations: Format['citations'] = [
  {
    label: 'GB/T 7714',
    text: ({ authors, title, publication, date, page, url }) =>
      `${authors.join(', ') || '[author not stated]'}. ${title}[N/OL]. ${publication || '[publication not stated]'}, ${date}(${page || 'page not stated'}). ${url}`,
  },
  {
    label: 'Plain',
    text: ({ authors, title, publication, day, page, url }) =>
      `${authors.join(', ') || 'author not stated'}: “${title}”, ${publication || 'publication not stated'}, ${day}, ${page ? `page ${page}` : 'page not stated'}, ${url}`,
  },
];

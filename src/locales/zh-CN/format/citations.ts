import type { Format } from '../../format.ts';

/** How an article is cited in Chinese: as a newspaper online (GB/T 7714-2015, 4.5), and as a sentence names it. */
export const citations: Format['citations'] = [
  {
    label: 'GB/T 7714',
    text: ({ authors, title, publication, date, page, url }) =>
      `${authors.join(', ') || '[作者未载]'}. ${title}[N/OL]. ${publication || '[原载报刊未载]'}, ${date}(${page || '版次未载'}). ${url}`,
  },
  {
    label: '通用格式',
    text: ({ authors, title, publication, day, page, url }) =>
      `${authors.join('、') || '作者未载'}：《${title}》，${publication || '原载报刊未载'}，${day}，${page || '版次未载'}，${url}`,
  },
];

import type { Format } from '../../format.ts';

/**
 * How an article is cited in Chinese: as one of a newspaper online (GB/T 7714-2025, whose marks are full-width but for the
 * full stop; of more than three authors the first three; what is not known is left out), and as a sentence names it.
 */
export const citations: Format['citations'] = [
  {
    label: 'GB/T 7714—2025',
    text: ({ authors, title, publication, date, until, page, url }) => {
      const names = authors.slice(0, 3).map(({ name }) => name);
      if (authors.length > 3) names.push('等');
      const head = names.length === 0 ? '' : `${names.join('，')}. `;
      const when = until === '' ? date : `${date}/${until}`;
      return `${head}${title}[N/OL]. ${publication}，${when}${page && `（${page}）`}. ${url}.`;
    },
  },
  {
    label: '通用格式',
    text: ({ authors, title, publication, day, page, url }) => {
      const names = authors.map(({ name }) => name).join('、');
      const where = [`《${title}》`, publication, day, page, url].filter((part) => part !== '');
      return `${names && `${names}：`}${where.join('，')}`;
    },
  },
];

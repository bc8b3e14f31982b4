import type { Format } from '../../format.ts';

/**
 * How an article is cited in Traditional Chinese: by APA (7th edition) as it is written in Chinese, the style that is usual
 * where these characters are, with full-width marks and names as they are; and as a note of the humanities names it.
 */
export const citations: Format['citations'] = [
  {
    label: 'APA 7（中文）',
    text: ({ authors, title, publication, day, page, url }) => {
      const names = authors.map(({ name }) => name).join('、');
      const end = /[。？！…]$/.test(title) ? '' : '。';
      const head = names === '' ? `${title}（${day}）。` : `${names}（${day}）。${title}${end}`;
      return `${head}${publication}${page && `，${pageOf(page)}`}。${url}`;
    },
  },
  {
    label: '註腳格式',
    text: ({ authors, title, publication, day, page, url }) => {
      const names = authors.map(({ name }) => name).join('、');
      const parts = [names, `〈${title}〉`, `《${publication}》`, day, page && pageOf(page), url];
      return parts.filter((part) => part !== '').join('，');
    },
  },
];

/** 3 is printed as 第3版. */
function pageOf(page: string): string {
  return /^[A-Z]?\d+$/.test(page) ? `第${page}版` : page;
}

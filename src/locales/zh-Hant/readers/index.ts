import { pagesTexts } from './pages.ts';
import { readingTexts } from './reading.ts';
import { recordsTexts } from './records.ts';

/** The readers' texts in Traditional Chinese. */
export const readers = {
  notStated: '原文未載',
  navLabel: '主選單',
  homePage: '首頁',
  skip: '跳到正文',
  searchLabel: '搜尋全部文章、人物、活動',
  searchPlaceholder: '人名、廠名、口號……',
  searchButton: '搜尋',
  searchWithin: '只在本期搜尋',
  previous: '上一篇',
  next: '下一篇',
  previousIssue: '上一期',
  nextIssue: '下一期',
  neighbours: '前後翻閱',
  footer: '頁尾',
  contact: { email: '電子郵件', phone: '電話', address: '地址', url: '網站' },
  rights: (rights: string) => `${rights.replace(/[。.]$/, '')}。`,
  feeds: '訂閱',
  correctPage: '本頁有誤？到程式碼儲存庫更正',
  pageOf: (page: number, pages: number) => `第${page}頁，共${pages}頁`,
  pages: '分頁',
  offline: {
    title: '沒有網路',
    text: '這一頁要連上網路才能看。看過的頁和最新一期在沒有網路時也能讀：',
  },
  ...readingTexts,
  ...recordsTexts,
  ...pagesTexts,
};

import { pagesTexts } from './pages.ts';
import { readingTexts } from './reading.ts';
import { recordsTexts } from './records.ts';

/** The readers' texts in Chinese. */
export const readers = {
  notStated: '原文未载',
  navLabel: '主导航',
  homePage: '首页',
  skip: '跳到正文',
  searchLabel: '检索全部文章、人物、活动',
  searchPlaceholder: '人名、厂名、口号……',
  searchButton: '检索',
  searchWithin: '只在本期检索',
  previous: '上一篇',
  next: '下一篇',
  previousIssue: '上一期',
  nextIssue: '下一期',
  neighbours: '前后翻阅',
  footer: '页脚',
  contact: { email: '电子邮件', phone: '电话', address: '地址', url: '网站' },
  rights: (rights: string) => `${rights.replace(/[。.]$/, '')}。`,
  feeds: '订阅',
  correctPage: '本页有误？到代码仓库更正',
  pageOf: (page: number, pages: number) => `第${page}页，共${pages}页`,
  pages: '分页',
  offline: {
    title: '没有网络',
    text: '这一页要连上网络才能看。看过的页和最新一期在没有网络时也能读：',
  },
  ...readingTexts,
  ...recordsTexts,
  ...pagesTexts,
};

import type { Part, Texts } from '../locale.ts';

/** What readers in Taiwan see that is not the text of zh-CN in Traditional characters. */
export const readers: Part<Texts['readers']> = {
  navLabel: '主選單',
  contact: { address: '地址' },
  record: { source: (date, title) => `${date}〈${title}〉` },
  initiatives: {
    way: '有名有姓的行動、品牌、專欄',
    description: '原文寫明名稱的行動、活動、品牌、專欄和機制，可按分類和形式檢視。',
  },
  search: { live: { loading: '正在搜尋……', count: '找到 {n} 筆', more: '再看 {n} 筆' } },
};

/** The same of problems. */
export const problems: Part<Texts['problems']> = {
  'curly-quote-not-closed': ['開頭的 “ 沒有對應的 ”：{seen}', '補上 ”，或刪除 “'],
  'quotes-unpaired': ['引號不成對：{seen}', '核對原文，補上或刪除一個'],
  'quotes-mixed': ['同一段裡既有“”又有「」：{seen}', '統一用「」，引號裡的引號用『』'],
  'mail-wide-table': ['這張表有 {size} 欄，手機上看郵件時會很窄', '把表拆成兩張，或把列和欄對調'],
};

/** The same of fields. */
export const hints: Part<Texts['hints']> = {
  people: { reading: '讀音，排序和搜尋用，如拼音' },
};

/** The same of the importer. */
export const importer: Part<Texts['importer']> = {
  inbox: { table: '{rows} 列 {columns} 欄：{words}' },
};

/** The same of sending by mail. */
export const sending: Part<Texts['sending']> = {
  plan: { subject: '主旨：{subject}', size: '內文：{size} KB' },
};

/** The words of trade unions that Taiwan has of its own. */
export const vocabulary: Part<Texts['vocabulary']> = {
  categories: {
    'workforce-reform': '產業勞工改革',
    recruiting: '入會與組織工會',
    assistance: '扶助',
    rights: '勞工權益',
  },
  bases: { 'studio-namesake': '以模範勞工為名的工作室' },
};

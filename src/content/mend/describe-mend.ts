import type { Language } from '../problem.ts';
import type { MendCode } from './mend.ts';

const chinese: Readonly<Record<MendCode, string>> = {
  bom: '删去文件开头的 BOM',
  'line-ends': '统一换行符 {count} 处',
  'bidi-control': '删去文字方向控制符 {count} 个',
  'invisible-characters': '删去看不见的字符 {count} 个',
  'control-characters': '删去控制字符 {count} 个',
  'fullwidth-colon': '全角冒号改成半角 {count} 处',
  'no-space-after-colon': '冒号后补空格 {count} 处',
  'tab-indent': '制表符缩进改成空格 {count} 处',
  'heading-no-space': '小标题的 ## 后补空格 {count} 处',
  'heading-fullwidth': '小标题的＃＃改成半角 {count} 处',
  'spaces-beside-digits': '删去汉字和数字之间的空格 {count} 处',
  'quotes-straight': '直引号改成“” {count} 对',
};

const english: Readonly<Record<MendCode, string>> = {
  bom: 'deleted the byte order mark',
  'line-ends': 'made {count} line ends plain',
  'bidi-control': 'deleted {count} text-direction controls',
  'invisible-characters': 'deleted {count} invisible characters',
  'control-characters': 'deleted {count} control characters',
  'fullwidth-colon': 'made {count} full-width colons plain',
  'no-space-after-colon': 'put {count} spaces after colons',
  'tab-indent': 'made {count} tabs of indentation spaces',
  'heading-no-space': 'put {count} spaces after the ## of headings',
  'heading-fullwidth': 'made the signs of {count} headings plain',
  'spaces-beside-digits': 'deleted {count} spaces between Chinese characters and digits',
  'quotes-straight': 'made {count} pairs of straight quotation marks curly',
};

/** What was mended, in a few words. */
export function describeMend({ what, count }: { what: MendCode; count: number }, language: Language): string {
  return (language === 'en' ? english : chinese)[what].replace('{count}', String(count));
}

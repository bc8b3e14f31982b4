import type { Format } from '../../format.ts';
import type { Part } from '../../locale.ts';
import { measured } from '../../writing.ts';
import { numbers as simplified } from '../../zh-CN/format/numbers.ts';
import { citations } from './citations.ts';

/** Names without a reading are filed by the strokes of their characters. */
const { compare } = new Intl.Collator('zh-Hant', { numeric: true });

/** How Chinese is written in traditional characters, where that differs from simplified ones. */
export const format: Part<Format> = {
  marks: { quoteOpen: '「', quoteClose: '」' },
  dates: {
    weekdayInLine: '(?:星期|週|禮拜)[一二三四五六日天]',
    weekdayOf: (printed) => {
      const day = /^(?:星期|週|周|禮拜)([日天一二三四五六])$/.exec(printed)?.[1];
      return day === undefined ? undefined : '一二三四五六日'.indexOf(day === '天' ? '日' : day) + 1;
    },
  },
  numbers: {
    figure: {
      over: (number, unit) => measured(`${number}餘`, unit, ''),
      about: (number, unit) => `約${measured(number, unit, '')}`,
      'up-to': (number, unit) => `達${measured(number, unit, '')}`,
    },
    qualifiers: { before: '約|近|達|超過|超', after: '餘|多' },
    between: '約|近|達|了|共|有|為|計',
    times: '[年月日季期屆次]',
    numerals: (value) =>
      simplified
        .numerals(value)
        .map((numeral) => numeral.replaceAll('两', '兩').replaceAll('万', '萬').replace('双', '雙')),
    beside: { before: '零〇一二三四五六七八九十百千兩', after: '零〇一二三四五六七八九十百千' },
  },
  sorting: { key: ({ name, reading }) => reading.toLowerCase() || name, compare },
  credits: {
    editor: '編',
    notEditor: '美編|美術',
    picture:
      '[（(][^（）()]{1,20}[攝圖繪影][)）]|(?<=\\s|^|[。！？])[^\\s。，！？]{1,8}\\s*[/／ ]\\s*[攝繪]|(?:攝影|圖片|供圖|圖)[：:]\\s*\\S{1,20}',
  },
  fieldNames: {
    作者: 'byline',
    標題: 'title',
    副題: 'deck',
    副標題: 'deck',
    引題: 'kicker',
    肩題: 'kicker',
    日期: 'date',
    星期: 'weekday',
    期號: 'number',
    版次: 'page',
    專欄: 'section',
    欄目: 'section',
    姓名: 'name',
    原文: 'quote',
    證據: 'evidence',
    單位: 'unit',
    語言: 'language',
  },
  citations,
  typesetting: { region: 'TW' },
  typefaces: {
    song: ['Songti TC', 'Noto Serif CJK TC', 'Source Han Serif TC', 'PMingLiU'],
    hei: ['PingFang TC', 'Noto Sans CJK TC', 'Source Han Sans TC', 'Microsoft JhengHei', 'Heiti TC'],
  },
};

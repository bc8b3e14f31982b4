import type { Format } from '../../format.ts';
import type { Part } from '../../locale.ts';
import { measured } from '../../writing.ts';
import { numbers as simplified } from '../../zh-CN/format/numbers.ts';
import { citations } from './citations.ts';
import { datesInLine } from './dates-in-line.ts';
import { layout } from './layout.ts';

/** Names without a reading are filed by the strokes of their characters. */
const { compare } = new Intl.Collator('zh-Hant', { numeric: true });

/** How Chinese is written in traditional characters, where that differs from simplified ones. */
export const format: Part<Format> = {
  marks: { quoteOpen: '「', quoteClose: '」' },
  dates: {
    inLine: datesInLine,
    weekdayInLine:
      '(?:星期|(?<![一二三四五六七八九十兩])週|禮拜)[一二三四五六日天](?!(?![第农農出总總])\\p{Script=Han})',
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
  masthead: {
    kinds: {
      trial: ['試刊', '試刊號'],
      special: ['特刊', '專刊', '特輯', '專輯'],
      supplement: ['增刊', '附刊', '號外'],
      double: ['合刊'],
    },
  },
  credits: {
    desk: '(?:本版|本期|值班|執行|責任|美術|圖片|視覺|版面|新媒體|副)?(?:責編|責任編輯|編輯|美編|編委|校對|版式|組版|排版|審核|審校|複審|終審|初審|主編|總編輯|總編|簽發|監製|製圖|製版|設計|統籌|策劃|檢校|編審)',
    writers:
      '(?:(?:本[報刊台臺網]|中央社|新華社|中新社|\\p{Script=Han}{2,6}(?:日報|晚報|導報|工人報))?(?:首席|特約|見習|實習|全媒體|融媒體|職工|駐\\p{Script=Han}{2,6})*(?:記者|通訊員|評論員|特派員|實習生|撰稿人|撰稿|撰述)|作者|文字|圖文|文圖|文[/／、]圖|圖[/／、]文|攝影|撰文|圖)',
    givers:
      '(?:供稿|來稿|撰稿|投稿|報送|整理|執筆|編寫|編譯|口述|圖片|報道|報導|作者|通訊員|文章)(?:人|者|單位)?|信息報送|聯絡人',
    gave: '供稿|撰稿|來稿|投稿|報送|攝影報道|攝影報導|攝影|報道|報導|撰文|整理|執筆|文圖|圖文|攝|文|圖',
    source: '(?:文章|信息|稿件|內容|資料)?來源|稿源|原載|轉自|選自|摘自',
    time: '(?:發布|發佈|發表|刊發)?(?:時間|日期)',
    bodies:
      '工會|總工會|分會|學會|協會|聯合會|商會|委員會|婦聯|團委|辦公室|編輯部|工委|黨委|黨組|集團|公司|分公司|中心|處|局|所|廳|院|校|園|大學|學院|中學|小學|醫院|社區|街道|支部|車間|班組|工段|廠|礦|站|隊|段|科|部|委|辦|鎮|鄉|村|報社|雜誌社|電視臺|電視台',
    editor: '編',
    notEditor: '美編|美術',
    picture:
      '[（(][^（）()]{1,20}[攝圖繪影][)）]|(?<=\\s|^|[。！？])[^\\s。，！？]{1,8}\\s*[/／ ]\\s*[攝繪]|(?:攝影|圖片|供圖|圖)[：:]\\s*\\S{1,20}',
  },
  layout,
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

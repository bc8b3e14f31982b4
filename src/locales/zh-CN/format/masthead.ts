import type { Format } from '../../format.ts';

const count = '[\\d〇零一二三四五六七八九十百千]+';
const counts = `${count}(?:\\s*[—–~～、至/-]+\\s*${count})?`;
const whole = `[总總]第?\\s*${counts}\\s*期`;
const ofYear = `[〔[（(【]\\s*\\d{4}\\s*[〕\\]）)】]\\s*第?\\s*${count}\\s*[期号號]`;
const plain = `第\\s*${counts}\\s*期(?:\\s*[（(]?\\s*${whole}\\s*[）)]?)?`;

/** What the mastheads of Chinese papers say beside the date; the numbers in both scripts: 第7期（总第107期）, 〔2031〕7号, 創刊號. */
export const masthead: Format['masthead'] = {
  number: `(?:${ofYear}\\s*)?${plain}|${whole}|${ofYear}|[创創]刊[号號]`,
  kinds: {
    trial: ['试刊', '试刊号'],
    special: ['特刊', '专刊', '特辑', '专辑'],
    supplement: ['增刊', '附刊', '号外'],
    double: ['合刊'],
  },
};

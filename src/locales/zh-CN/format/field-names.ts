import type { Format } from '../../format.ts';

/** What Chinese editors call the fields of a file. */
export const fieldNames: Format['fieldNames'] = {
  作者: 'byline',
  标题: 'title',
  副题: 'deck',
  副标题: 'deck',
  引题: 'kicker',
  肩题: 'kicker',
  日期: 'date',
  星期: 'weekday',
  期号: 'number',
  版次: 'page',
  栏目: 'section',
  专栏: 'section',
  姓名: 'name',
  原文: 'quote',
  证据: 'evidence',
  单位: 'unit',
  语言: 'language',
};

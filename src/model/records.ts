import { z } from 'zod';
import { evidence, evidenceList, honour, period } from './evidence.ts';
import { id, partialDate, printedNumber, text } from './fields.ts';

const names = {
  /** The name as printed. */
  name: text.describe('名称，照原文 · Name as printed'),
  /** Other names that the texts use for it. */
  aliases: z.array(text).default([]).describe('别称 · Other names'),
};

const former = z.array(id).default([]).describe('旧 id · Former ids');

/** `_data/people/<id>.yaml`. */
export const personSchema = z.strictObject({
  ...names,
  /** Pinyin without tones, for sorting and for search. */
  reading: text.optional().describe('拼音 · Pinyin'),
  /** What the texts call the person, each with its basis. */
  roles: z
    .array(
      z.strictObject({
        role: id.describe('身份（词表 roles）· Role'),
        basis: id.describe('依据（词表 bases）· Basis'),
        organization: id.optional().describe('所属机构 id · Organization'),
        note: text.optional().describe('说明 · Note'),
        evidence: evidenceList.describe('原文证据 · The words it rests on'),
      }),
    )
    .default([])
    .describe('身份 · Roles'),
  /** Awards and titles. */
  honours: z.array(honour).default([]).describe('荣誉 · Honours'),
  /** Words that name the person, where no role or honour does. */
  evidence: z.array(evidence).default([]).describe('原文证据 · Evidence'),
  former,
});

/** `_data/organizations/<id>.yaml`. */
export const organizationSchema = z.strictObject({
  ...names,
  /** What sort of body it is, an id of the vocabulary's kinds. */
  kind: id.optional().describe('类别（词表 kinds）· Kind'),
  /** The id of the organisation that it is part of. */
  part_of: id.optional().describe('上级机构 id · Part of'),
  /** Awards and titles. */
  honours: z.array(honour).default([]).describe('荣誉 · Honours'),
  /** The words that name it. */
  evidence: evidenceList.describe('原文证据 · The words it rests on'),
  former,
});

/** `_data/initiatives/<id>.yaml`. */
export const initiativeSchema = z.strictObject({
  ...names,
  /** The text's own word for what it is: 行动, 活动, 品牌. */
  form: text.optional().describe('形式，原文用词 · Form, the text’s own word'),
  /** An id of the vocabulary's categories. */
  category: id.optional().describe('分类（词表 categories）· Category'),
  /** Who runs it: ids of organisations. */
  organizers: z.array(id).default([]).describe('主办机构 id · Organizers'),
  /** Who takes part: ids of people. */
  people: z.array(id).default([]).describe('相关人物 id · People'),
  /** For whom it is, in the text's words. */
  audience: text.optional().describe('对象，原文用词 · Audience'),
  /** When it took place. */
  period: period.optional().describe('时间 · Period'),
  /** The id of the initiative that it is part of. */
  parent: id.optional().describe('所属活动 id · Parent'),
  /** The words that name it. */
  evidence: evidenceList.describe('原文证据 · The words it rests on'),
  former,
});

/** One number of `_data/figures/<issue>.yaml`. */
export const figureSchema = z.strictObject({
  /** The figure's id, unique in its file. */
  id: id.describe('编号 · Id'),
  /** The number as printed. */
  value: printedNumber.describe('数值，照原文 · Number as printed'),
  /** The unit as printed: 家, 组, 人次, 万元. */
  unit: text
    .refine((value) => !/[\d\s０-９]/.test(value), { params: { code: 'bad-unit' } })
    .optional()
    .describe('单位，照原文 · Unit as printed'),
  /** `over` (余, 多), `about` (约, 近), `up-to` (达), or absent. */
  qualifier: z
    .enum(['over', 'about', 'up-to'])
    .optional()
    .describe('余/多 over，约/近 about，达 up-to · Qualifier'),
  /** What is counted, in the text's words. */
  counts: text.describe('数的是什么，原文用词 · What is counted'),
  /** The time it is about. */
  period: period.optional().describe('时间 · Period'),
  /** The initiative it belongs to. */
  initiative: id.optional().describe('所属活动 id · Initiative'),
  /** The organisation it belongs to. */
  organization: id.optional().describe('所属机构 id · Organization'),
  /** The words it rests on. */
  evidence: evidenceList.describe('原文证据 · The words it rests on'),
});

/** One happening of `_data/events/<issue>.yaml`. */
export const eventSchema = z.strictObject({
  /** When it happened, as exactly as the text says. */
  date: partialDate.describe('日期：YYYY、YYYY-MM 或 YYYY-MM-DD · Date'),
  /** What happened. */
  title: text.describe('事件 · What happened'),
  /** The initiative it belongs to. */
  initiative: id.optional().describe('所属活动 id · Initiative'),
  /** The organisation it belongs to. */
  organization: id.optional().describe('所属机构 id · Organization'),
  /** Who took part: ids of people. */
  people: z.array(id).default([]).describe('相关人物 id · People'),
  /** How the text dates it. */
  period: period.optional().describe('时间的说法 · How the text dates it'),
  /** The words it rests on. */
  evidence: evidenceList.describe('原文证据 · The words it rests on'),
});

/** `_data/figures/<issue>.yaml`: a list. */
export const figuresSchema = z.array(figureSchema);
/** `_data/events/<issue>.yaml`: a list. */
export const eventsSchema = z.array(eventSchema);

/** A checked `_data/people/<id>.yaml`. */
export type PersonFile = z.infer<typeof personSchema>;
/** A checked `_data/organizations/<id>.yaml`. */
export type OrganizationFile = z.infer<typeof organizationSchema>;
/** A checked `_data/initiatives/<id>.yaml`. */
export type InitiativeFile = z.infer<typeof initiativeSchema>;
/** One checked figure. */
export type FigureEntry = z.infer<typeof figureSchema>;
/** One checked event. */
export type EventEntry = z.infer<typeof eventSchema>;

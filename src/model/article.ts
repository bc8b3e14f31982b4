import { z } from 'zod';
import { credit } from './evidence.ts';
import { field } from './field.ts';
import { fieldsOf } from './field-tree.ts';
import { articleRef, day, flag, text } from './fields.ts';

const certainty = z
  .enum(['certain', 'inferred'])
  .default('certain')
  .describe('把握：certain 确定，inferred 推断 · How sure the repair is');

/** One difference between the text as received and the text as published. */
export const repair = z.discriminatedUnion('kind', [
  /** A paragraph that a column or page broke in two, joined again. */
  z.strictObject({
    kind: z.literal('join').describe('接：被栏断开的段落接上 · Joined'),
    before: text.describe('断处之前的字 · The words before the break'),
    after: text.describe('断处之后的字 · The words after the break'),
    certainty,
  }),
  /** Two paragraphs that were run together, parted. */
  z.strictObject({
    kind: z.literal('split').describe('分：粘连的段落分开 · Parted'),
    before: text.describe('分处之前的字 · The words before the parting'),
    after: text.describe('分处之后的字 · The words after the parting'),
    certainty,
  }),
  /** A block printed out of reading order, put where it is read. */
  z.strictObject({
    kind: z.literal('move').describe('移：挪到应在的位置 · Moved'),
    text: text.describe('这一段的开头 · How the block begins'),
    to: text.describe(
      '移到：lead、end，或某段的开头（移到它之前）· To: lead, end, or the block it now precedes',
    ),
    certainty,
  }),
  /** Page furniture that is not part of the article (下转第N版), left out. */
  z.strictObject({
    kind: z.literal('remove').describe('删：版面标记等 · Left out'),
    text: text.describe('删去的字 · The characters left out'),
    certainty,
  }),
  /** Characters printed in another form (full-width digits), replaced. */
  z.strictObject({
    kind: z.literal('replace').describe('换：如全角数字改半角 · Replaced'),
    before: text.describe('原来的字 · As received'),
    after: text.describe('改成的字 · As published'),
    certainty,
  }),
]);

/** The front matter of `src/issues/<issue>/<NN>-<slug>.md`: one file an article. */
export const articleSchema = z.strictObject({
  /** The headline. */
  title: text.describe('标题 · Headline'),
  /** The line above the headline (肩题, 引题). */
  kicker: text.optional().describe('肩题、引题 · Kicker'),
  /** The line below the headline (副题). */
  deck: field(text.optional(), '副题 · Deck', { searched: true }),
  /** Who wrote it, with roles as printed. */
  byline: z.array(credit).default([]).describe('作者及身份，照原文 · Byline'),
  /** The page it stood on, only when printed (版次). */
  page: field(text.optional(), '版次，印了才填 · Page, only if printed', { printed: 'foot' }),
  /** The column it stood in (栏目). */
  section: field(text.optional(), '栏目 · Section', { printed: 'dateline' }),
  /** A summary, if the paper printed one. */
  summary: text.optional().describe('提要 · Summary'),
  /** The picture that stands for the article. */
  cover: field(
    z
      .strictObject({
        src: text.describe('图片文件名 · File name'),
        alt: z.string().describe('图片说明；装饰图写空 · What the picture shows'),
      })
      .optional(),
    '封面图 · Cover picture',
    { is: 'picture' },
  ),
  /** The text as received, kept beside the article. */
  source: z
    .strictObject({
      file: text.optional().describe('原稿文件名 · The text as received'),
      publication: field(text.nullable().optional(), '原载报刊，原文写明才填 · Publication, only if stated', {
        column: 'publication',
        printed: 'foot',
      }),
      note: text.optional().describe('说明 · Note'),
    })
    .optional()
    .describe('来源 · Source'),
  /** Every difference between the text as received and the text as published. */
  repairs: z.array(repair).default([]).describe('对原稿所作的修复 · Repairs'),
  /** Corrections made after publication (更正). */
  corrections: z
    .array(
      z.strictObject({
        date: day.describe('更正日期 · Date'),
        was: text.describe('原来的字 · As it was'),
        is: text.describe('更正为 · As it is'),
        note: text.optional().describe('说明 · Note'),
      }),
    )
    .default([])
    .describe('更正 · Corrections'),
  /** True for a draft: shown in the preview, left out of a build. */
  draft: field(flag.default(false), '草稿：只在预览里显示 · Draft', { exported: false }),
  /** Addresses that the article had before. */
  former: field(z.array(articleRef).default([]), '旧地址 · Former addresses', { exported: false }),
});

/** Articles, and all that is known of their fields. */
export const article = { id: 'article', schema: articleSchema, fields: fieldsOf(articleSchema) } as const;

/** The checked front matter of an article. */
export type ArticleFile = z.infer<typeof articleSchema>;
/** One checked repair. */
export type Repair = z.infer<typeof repair>;

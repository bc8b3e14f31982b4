import { z } from 'zod';
import { credit } from './evidence.ts';
import { field } from './field.ts';
import { articleRef, day, flag, languageTag, text } from './fields.ts';
import { kindOf } from './kind.ts';

/** What a repair of a kind gives, and how sure it is. */
const repairOf = <const Kind extends string, Given extends z.ZodRawShape>(kind: Kind, given: Given) =>
  z.strictObject({
    kind: z.literal(kind),
    ...given,
    certainty: z.enum(['certain', 'inferred']).default('certain'),
  });

/** One difference between the text as received and the text as published. */
export const repair = z.discriminatedUnion('kind', [
  /** A paragraph that a column or page broke in two, joined again. */
  repairOf('join', { before: text, after: text }),
  /** Two paragraphs that were run together, parted. */
  repairOf('split', { before: text, after: text }),
  /** A block printed out of reading order, put where it is read. */
  repairOf('move', { text, to: text }),
  /** Page furniture that is not part of the article (下转第N版), left out. */
  repairOf('remove', { text }),
  /** Characters printed in another form (full-width digits), replaced. */
  repairOf('replace', { before: text, after: text }),
]);

/** What a document may hold that no text as received does; the page says that it is not there. */
const besides = [
  'pictures',
  'objects',
  'media',
  'signs',
  'deleted',
  'hidden',
  'comments',
  'running',
  'notes',
] as const;

/** The front matter of `src/issues/<issue>/<NN>-<slug>.md`: one file an article. */
export const articleSchema = z.strictObject({
  /** The headline. */
  title: text,
  /** The line above the headline (肩题, 引题). */
  kicker: text.optional(),
  /** The line below the headline (副题). */
  deck: field(text.optional(), { searched: true }),
  /** Who wrote it, with roles as printed. */
  byline: z.array(credit).default([]),
  /** The page it stood on, only when printed (版次). */
  page: field(text.optional(), { printed: 'foot' }),
  /** The column it stood in (栏目). */
  section: field(text.optional(), { printed: 'dateline' }),
  /** A summary, if the paper printed one. */
  summary: text.optional(),
  /** The picture that stands for the article. */
  cover: field(
    z
      .strictObject({
        src: text,
        alt: z.string(),
      })
      .optional(),
    { is: 'picture' },
  ),
  /** The text as received, kept beside the article. */
  source: z
    .strictObject({
      file: text.optional(),
      publication: field(text.nullable().optional(), {
        column: 'publication',
        printed: 'foot',
      }),
      note: text.optional(),
      /** What the document held besides that did not come in: pictures that could not be shown, comments, running heads. */
      without: z.array(z.enum(besides)).default([]),
    })
    .optional(),
  /** Every difference between the text as received and the text as published. */
  repairs: z.array(repair).default([]),
  /** Corrections made after publication (更正). */
  corrections: z
    .array(
      z.strictObject({
        date: day,
        was: text,
        is: text,
        note: text.optional(),
      }),
    )
    .default([]),
  /** The language it is written in, where that is not its issue's. */
  lang: languageTag.optional(),
  /** The article that it was translated from. */
  translation_of: field(articleRef.optional(), { is: 'article' }),
  /** True for a draft: shown in the preview, left out of a build. */
  draft: field(flag.default(false), { exported: false }),
  /** Addresses that the article had before. */
  former: field(z.array(articleRef).default([]), { exported: false }),
});

/** Articles, and all that is known of their fields. */
export const article = kindOf({ id: 'article', schema: articleSchema });

/** The checked front matter of an article. */
export type ArticleFile = z.infer<typeof articleSchema>;
/** One checked repair. */
export type Repair = z.infer<typeof repair>;
/** What a document held that is not in the text. */
export type Besides = (typeof besides)[number];

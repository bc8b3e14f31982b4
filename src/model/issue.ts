import { z } from 'zod';
import { attachment } from './attachment.ts';
import { credit } from './evidence.ts';
import { field } from './field.ts';
import { id, issueRef, languageTag, partialDate, text } from './fields.ts';
import { kindOf } from './kind.ts';

/** What is out of the ordinary about an issue. */
export const issueKinds = ['trial', 'special', 'supplement', 'double'] as const;

/** `src/issues/<issue>/issue.yaml`: one folder an issue. */
export const issueSchema = z.strictObject({
  /** The day of publication, or the month or year where the paper gives no day; equals the folder's name. */
  date: partialDate,
  /** The last day, month or year of an issue that stands for several (合刊). */
  until: partialDate.optional(),
  /** The date as printed (1986年春), shown instead. */
  printed_date: text.optional(),
  /** The weekday as printed; checked against the date. */
  weekday: text.optional(),
  /** The issue's number as printed; left out when none is printed. */
  number: field(text.optional(), {
    printed: 'foot',
  }),
  /** The issue's own title, if it has one. */
  title: text.optional(),
  /** What is out of the ordinary about it: a trial (试刊), special (特刊) or double (合刊) issue, a supplement (增刊). */
  kind: z.enum(issueKinds).optional(),
  /** Which of the newsletters that `site.yaml` lists it is of. */
  newsletter: field(id.optional(), { is: 'newsletter', facet: 'newsletter' }),
  /** The issue that it came with. */
  supplement_to: field(issueRef.optional(), { is: 'issue' }),
  /** The language of its articles, where that is not the site's. */
  lang: languageTag.optional(),
  /** The credits line as printed: 责编, 美编, 校对. */
  credits: z.array(credit).default([]),
  /** Files in its folder that are published with it: PDF and office files, sound. */
  attachments: z.array(attachment).default([]),
});

/** Issues, and all that is known of their fields. */
export const issue = kindOf({ id: 'issue', schema: issueSchema });

/** The checked content of an `issue.yaml`. */
export type IssueFile = z.infer<typeof issueSchema>;

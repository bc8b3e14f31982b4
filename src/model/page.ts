import { z } from 'zod';
import { field } from './field.ts';
import { flag, id, languageTag, text } from './fields.ts';
import { kindOf } from './kind.ts';

/** The front matter of `src/pages/<name>.md`: a page of the archive's own. */
export const pageSchema = z.strictObject({
  /** What the page is called, above its text and where it is linked. */
  title: text,
  /** What it is about: under its title, for search engines and where it is shared. */
  description: text.optional(),
  /** What the menu calls it; `true` for its title. In the menu only when it is given. */
  nav: text.optional(),
  /** The language of the page, where it is not the site's. */
  lang: languageTag.optional(),
  /** True for a draft: shown in the preview, left out of a build. */
  draft: field(flag.default(false), { exported: false }),
  /** Names that the page had before. */
  former: field(z.array(id).default([]), { exported: false }),
});

/** Pages of the archive's own, and all that is known of their fields. */
export const page = kindOf({ id: 'page', schema: pageSchema });

/** The checked front matter of a page. */
export type PageFile = z.infer<typeof pageSchema>;

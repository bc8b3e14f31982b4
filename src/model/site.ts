import { z } from 'zod';
import { field } from './field.ts';
import { count, flag, languageTag, text } from './fields.ts';
import { frequency, newsletter } from './newsletter.ts';
import { ownFieldsSchema } from './own-fields.ts';
import { sectionsSchema } from './sections.ts';

/** How many of the newest articles and issues have a sharing picture of their own when `site.yaml` says nothing. */
export const usualCards = 20;

const webAddress = text.refine((value) => /^https:\/\/[^\s<>"']+$/.test(value), {
  params: { code: 'bad-url' },
});

/** An address of electronic mail, as far as a form can tell. */
const mailAddress = text.refine((value) => /^[^\s@<>"'?&]+@[^\s@<>"'?&]+\.[^\s@<>"'?&]+$/.test(value), {
  params: { code: 'bad-email' },
});

const numberEnd = text.refine((value) => /^[\dA-Z]{3}$/i.test(value), { params: { code: 'bad-number-end' } });

const siteUrl = text.refine(isSiteUrl, { params: { code: 'bad-site-url' } });

/** `_data/site.yaml`: whose archive this is, in which of the languages, at which address. */
export const siteSchema = () =>
  z.strictObject({
    /** The newsletter's name. */
    title: text,
    /** One line under the name. */
    tagline: text.optional(),
    /** Who publishes it: the id of an organisation, or a name in plain words. */
    publisher: text.optional(),
    /** How often it comes out. */
    frequency: frequency.optional(),
    /** The newsletters of an archive that has several; an issue that names none is of the first. */
    newsletters: z.array(newsletter).default([]),
    /** The language of the content and of the site. */
    language: languageTag,
    /** The IANA time zone that the newsletter's dates are in. */
    timezone: text.refine(isTimeZone, { params: { code: 'bad-timezone' } }),
    /** The absolute address that the site is served under, with its path. */
    url: siteUrl,
    /** A sentence for search engines and feeds. */
    description: text.optional(),
    /** Who holds the rights to the texts. */
    rights: text.optional(),
    /** The address of the repository, for the "correct this page" link. */
    repository: webAddress.optional(),
    /** The name that citations use, where the text itself states none. */
    publication: text.optional(),
    /** How readers reach whoever publishes it. */
    contact: field(
      z
        .strictObject({
          email: mailAddress.optional(),
          phone: text.optional(),
          address: text.optional(),
          url: webAddress.optional(),
        })
        .optional(),
      { is: 'contact' },
    ),
    /** Numbers that look private and may be printed all the same. */
    allow_numbers: z
      .array(
        z.strictObject({
          /** The last three digits: the list is public, too. */
          ends: numberEnd,
          /** The file that prints it, or a folder of files, from the top of the archive. */
          in: text,
        }),
      )
      .default([]),
    /** A picture of `src/public/` that stands by the name. */
    logo: text.optional(),
    /** What the menu leads to, in order; left out, every section that has something in it. */
    nav: z
      .array(
        z.strictObject({
          /** A section, a page of the archive's own, an address under the site's or of another site. */
          to: text,
          label: text.optional(),
        }),
      )
      .min(1)
      .optional(),
    /** The sections that are called otherwise, or that the site does without. */
    sections: sectionsSchema,
    /** The fields that the archive adds to those of each kind. */
    fields: ownFieldsSchema(),
    /** Which forms beside the web pages an issue goes out in, and for how many of the newest issues. */
    editions: z
      .strictObject({
        pdf: flag.optional(),
        epub: flag.optional(),
        mail: flag.optional(),
        wechat: flag.optional(),
        /** The bound volumes of finished years. */
        volumes: flag.optional(),
        newest: count.optional(),
      })
      .optional(),
    /** Whether readers' devices keep what they have read and the latest issue. */
    offline: flag.default(true),
    /** How many of the newest articles, and of the newest issues, have a sharing picture of their own; the others share. */
    cards: count.default(usualCards),
    /** Other archives, each on a site of its own, that the search page searches together with this one. */
    federation: z
      .array(
        z.strictObject({
          name: text,
          url: siteUrl,
        }),
      )
      .default([]),
  });

/** The checked content of `_data/site.yaml`. */
export type SiteFile = z.infer<ReturnType<typeof siteSchema>>;

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is an http(s) address with no query, fragment or credentials. */
export function isSiteUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (
    /^https?:$/.test(url.protocol) &&
    url.search === '' &&
    url.hash === '' &&
    url.username + url.password === ''
  );
}

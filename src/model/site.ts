import { z } from 'zod';
import { count, flag, id, text } from './fields.ts';

/** How many of the newest articles and issues have a sharing picture of their own when `site.yaml` says nothing. */
export const usualCards = 20;

/** `_data/site.yaml`: whose archive this is, in which of the languages, at which address. */
export const siteSchema = (languages: readonly string[]) =>
  z.strictObject({
    /** The newsletter's name. */
    title: text.describe('刊名 · The name of the newsletter'),
    /** One line under the name. */
    tagline: text.optional().describe('刊名下的一句话 · One line under the name'),
    /** The id of the organisation that publishes it. */
    publisher: id.optional().describe('主办单位（机构 id）· The publishing organization, by id'),
    /** The language of the content and of the site. */
    language: z.enum(languages).describe(`语言：${languages.join(' 或 ')} · Language`),
    /** The IANA time zone that the newsletter's dates are in. */
    timezone: text
      .refine(isTimeZone, { params: { code: 'bad-timezone' } })
      .describe('时区，如 Asia/Shanghai · IANA time zone'),
    /** The absolute address that the site is served under, with its path. */
    url: text
      .refine(isSiteUrl, { params: { code: 'bad-site-url' } })
      .describe('网站地址，含路径 · Absolute address, with its path'),
    /** A sentence for search engines and feeds. */
    description: text.optional().describe('一句话介绍 · One sentence about the archive'),
    /** Who holds the rights to the texts. */
    rights: text.optional().describe('文章权利归谁 · Who holds the rights to the texts'),
    /** The address of the repository, for the "correct this page" link. */
    repository: text
      .refine((value) => /^https:\/\/[^\s<>"']+$/.test(value), { params: { code: 'bad-url' } })
      .optional()
      .describe('代码仓库地址 · The repository, for “correct this page”'),
    /** Whether readers' devices keep what they have read and the latest issue; they do unless this is false. */
    offline: flag.optional().describe('是否可离线阅读，默认 true · Whether it can be read offline'),
    /** How many of the newest articles, and of the newest issues, have a sharing picture of their own; the others share. */
    cards: count
      .optional()
      .describe(
        '最新多少篇文章、多少期有自己的分享图，默认 20 · How many of the newest have sharing pictures of their own',
      ),
    /** Other archives, each on a site of its own, that the search page searches together with this one. */
    federation: z
      .array(
        z.strictObject({
          name: text.describe('刊名，检索结果里显示 · What its results are labelled with'),
          url: text
            .refine(isSiteUrl, { params: { code: 'bad-site-url' } })
            .describe('网站地址，含路径 · Absolute address of its site, with its path'),
        }),
      )
      .optional()
      .describe('一起检索的其他刊物 · Other archives that are searched together with this one'),
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

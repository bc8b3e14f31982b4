import type { Article, Issue, Site, TextPage } from '../../archive/types.ts';
import { type Language, localeOf } from '../../locales/language.ts';
import { strings } from '../../locales/readers.ts';
import { type Html, html } from '../../rendering/html/html.ts';

/** The attribute that says in which language the words of an article or an issue are; empty where that is the one around them. */
export function contentLang({ lang }: Pick<TextPage | Issue, 'lang'>, around: Language): Html | '' {
  return lang === around ? '' : html` lang="${lang}"`;
}

/** The attribute by which what the site says within an article is again in the site's language. */
export function frameLang({ lang }: Pick<TextPage | Issue, 'lang'>, site: Site): Html | '' {
  return lang === site.language ? '' : html` lang="${site.language}"`;
}

/** A version of an article in another language. */
export interface Version {
  lang: string;
  path: string;
  title: string;
  /** That there is one, in its own language, for whoever reads that: Also in English. */
  says: string;
}

/** The other versions of an article, each told of in its own language. */
export function versionsOf(article: Article): Version[] {
  return article.translations.map(({ lang, path, title }) => {
    const { article: words, colon } = strings(lang);
    return { lang, path, title, says: words.alsoIn(localeOf(lang).name) + colon };
  });
}

/** The addresses of an article's versions by their languages, its own included, as search engines want them; none where it is the only one. */
export function alternatesOf(article: Article): Pick<Version, 'lang' | 'path'>[] {
  const versions = article.translations.length > 0 ? [article, ...article.translations] : [];
  return versions.map(({ lang, path }) => ({ lang, path }));
}

import type { Article, Issue, Site } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { type Strings, strings } from '../../locales/readers.ts';
import type { JsonLd } from '../json-ld/node.ts';
import { type PageType, sectionJsonLd } from '../json-ld/pages.ts';
import type { PageOfMany } from './list-pages.ts';
import type { Section } from './navigation.ts';

/** What a template's front matter says of the head of its pages: as much as there is to say. */
export interface StatedHead {
  section?: Section;
  title?: string;
  description?: string;
  /** The Open Graph type. */
  type?: 'website' | 'article' | 'profile';
  /** The page's type for machines (schema.org), where nothing more is told them. */
  schema?: PageType;
  /** What it tells machines. */
  jsonLd?: JsonLd;
  /** A feed of this page's own. */
  feed?: { path: string; title: string };
  /** The language of its words, where that is not the site's. */
  lang?: Language;
  /** The pages that say the same in other languages, itself included; none where there is no other. */
  alternates?: readonly { lang: Language; path: string }[];
  /** The day on which it was published, for articles; empty where none is known. */
  published?: string;
  /** The file that an editor would correct, relative to the root. */
  file?: string;
  /** Whether search engines should leave the page out. */
  hidden?: boolean;
  /** Whether the page begins with the archive's name by itself, as under a masthead. */
  named?: boolean;
  /** The style sheets, where they are not those of every list and front, and modules of script. */
  styles?: readonly string[];
  scripts?: readonly string[];
}

/** The data of a page as Eleventy hands it over: front matter, what is paged through, and what every template is given. */
export interface PageData extends StatedHead {
  /** Eleventy gives false to a page that is not written. */
  page: { url: string | false; outputPath: string | false; inputPath: string };
  /** What the template pages through: `items` holds the one that the page is of. */
  pagination?: { alias?: string; items: readonly { path?: string; pages?: PageOfMany }[] };
  article?: Article;
  issue?: Issue;
  /** What depends on the page: a function of its data and of the filters, by name. */
  head?: (data: PageData, filters: object) => StatedHead;
}

/**
 * What a page says of itself in its `<head>`, and where it stands in the navigation, as the front matter of its template says.
 * A page without a title or a description is called and described as its section is.
 */
export function pageHead(data: PageData & { site: Site; t: Strings }, filters: object) {
  const { site, t } = data;
  const own = data.head?.(data, filters);
  const stated = <Key extends keyof StatedHead>(key: Key): StatedHead[Key] => own?.[key] ?? data[key];
  const section = stated('section') ?? 'home';
  const lang = stated('lang') ?? site.language;
  const schema = stated('schema');
  const name = stated('title') ?? (section === 'home' ? site.title : t[section].title);
  const path = (data.page.url || '/').slice(1);
  const { pages = { path, number: 1, count: 1 } } = data.pagination?.items[0] ?? {};
  const usual = section === 'home' ? '' : t[section].description;
  return {
    section,
    title: pages.number === 1 ? name : `${name} (${pages.number})`,
    description: stated('description') || usual || site.description || site.tagline || site.title,
    /** The address under the base. */
    path,
    type: stated('type') ?? 'website',
    feed: stated('feed'),
    lang,
    /** The language as Open Graph writes it. */
    locale: strings(lang).locale,
    alternates: stated('alternates') ?? [],
    published: stated('published'),
    file: stated('file'),
    jsonLd: stated('jsonLd') ?? (schema && sectionJsonLd({ type: schema, name, path }, site)),
    hidden: stated('hidden') ?? false,
    named: stated('named') ?? false,
    styles: stated('styles') ?? ['site.css', 'archive.css'],
    scripts: stated('scripts') ?? [],
    /** The issue that the page belongs to. */
    issue: data.article?.issue ?? data.issue,
    pages,
  };
}

import type { Archive } from '../../archive/archive.ts';
import type { ArchiveEvent, ArchiveRecord, Article, Issue, Site } from '../../archive/types.ts';
import { sliceText } from '../../content/slice-text.ts';
import { type Strings, strings } from '../../locales/readers.ts';
import { fullTitle } from '../article/full-title.ts';
import { formatDate } from '../format/dates.ts';
import { printPath } from '../issue/printed-issues.ts';
import {
  articleJsonLd,
  dataJsonLd,
  homeJsonLd,
  issueJsonLd,
  type JsonLd,
  recordJsonLd,
  sectionJsonLd,
  timelineJsonLd,
} from '../json-ld/index.ts';

/** The parts of the site that the navigation names. */
export type Section = keyof Strings['nav'];

/** What a page says of itself in its `<head>`, and where it stands in the navigation. */
export interface Head {
  title: string;
  description: string;
  /** The address under the base. */
  path: string;
  section: Section;
  /** The Open Graph type. */
  type: 'website' | 'article' | 'profile';
  /** A feed of this page's own. */
  feed?: { path: string; title: string };
  /** When it was published, for articles. */
  published?: string;
  /** The file that an editor would correct, relative to the root. */
  file?: string;
  /** What it tells machines. */
  jsonLd?: JsonLd;
  /** Whether search engines should leave the page out. */
  hidden?: boolean;
  /** A second style sheet beside the one for reading. */
  records: boolean;
}

const sectionOfKind = { person: 'people', organization: 'organizations', initiative: 'initiatives' } as const;

/** The head of an article's page. */
export function articleHead(article: Article, site: Site): Head {
  return {
    title: fullTitle(article),
    description: article.summary || opening(article) || article.title,
    path: article.path,
    section: 'issues',
    type: 'article',
    published: article.issue.date,
    file: article.file,
    jsonLd: articleJsonLd(article, site),
    records: false,
  };
}

/** The head of an issue's page. */
export function issueHead(issue: Issue, site: Site): Head {
  const t = strings(site.language).issue;
  const date = formatDate(issue.date, site.language);
  return {
    title: issue.title === '' ? t.title(date) : `${t.title(date)} ${issue.title}`,
    description: t.description(site.title, date, issue.articles.length),
    path: issue.path,
    section: 'issues',
    type: 'website',
    file: issue.file,
    jsonLd: issueJsonLd(issue, site),
    records: false,
  };
}

/** The head of the page that prints an issue whole: a second copy of the texts, which is no page of its own. */
export function printHead(issue: Issue, site: Site): Head {
  const { title, description } = issueHead(issue, site);
  const { print } = strings(site.language).issue;
  return {
    title: `${title} · ${print}`,
    description,
    path: printPath(issue),
    section: 'issues',
    type: 'website',
    hidden: true,
    records: false,
  };
}

/** The head of a record's page, or of one of the pages that its mentions go on to. */
export function recordHead(record: ArchiveRecord, page: { path: string; number: number }, site: Site): Head {
  const t = strings(site.language);
  const kind = t.record.kinds[record.kind];
  return {
    title: page.number === 1 ? record.name : `${record.name} (${page.number})`,
    description: t.record.description(record.name, kind, site.title),
    path: page.path,
    section: sectionOfKind[record.kind],
    type: record.kind === 'person' ? 'profile' : 'website',
    feed: { path: `${record.path}feed.xml`, title: `${record.name}${t.colon}${t.record.mentions}` },
    file: record.file,
    ...(page.number === 1 ? { jsonLd: recordJsonLd(record, site) } : {}),
    records: true,
  };
}

/**
 * The head of a page that stands once in the site, named by its section; `number` counts the pages of a
 * long one, `events` are those that a page of the timeline shows.
 */
export function sectionHead(
  archive: Archive,
  section: Section,
  path: string,
  number = 1,
  events: readonly ArchiveEvent[] = [],
): Head {
  const { site } = archive;
  const t = strings(site.language);
  const name = section === 'home' ? site.title : t.nav[section];
  return {
    title: number === 1 ? name : `${name} (${number})`,
    description: sectionDescription(t, section) || site.description || site.tagline || site.title,
    path,
    section,
    type: 'website',
    jsonLd: sectionData(archive, section, name, path, events),
    // What a search finds is no page of its own to other search engines.
    hidden: section === 'search',
    records: true,
  };
}

/** The head of the page of a year's issues. */
export function yearHead(year: string, site: Site): Head {
  const t = strings(site.language).issues;
  const [name, path] = [t.yearTitle(year), `issues/${year}/`];
  const jsonLd = sectionJsonLd({ type: 'CollectionPage', name, path }, site);
  return {
    title: name,
    description: t.description,
    path,
    section: 'issues',
    type: 'website',
    jsonLd,
    records: true,
  };
}

/** The head of the page for addresses that lead nowhere. */
export function notFoundHead(site: Site): Head {
  const { title, text } = strings(site.language).notFound;
  return {
    title,
    description: text,
    path: '404.html',
    section: 'search',
    type: 'website',
    hidden: true,
    records: true,
  };
}

/** The head of the page that the service worker shows when there is no network. */
export function offlineHead(site: Site): Head {
  const { title, text } = strings(site.language).offline;
  return { ...notFoundHead(site), title, description: text, path: 'offline/' };
}

function sectionDescription(t: Strings, section: Section): string {
  if (section === 'home' || section === 'label') return '';
  return t[section].description;
}

function sectionData(
  archive: Archive,
  section: Section,
  name: string,
  path: string,
  events: readonly ArchiveEvent[],
): JsonLd {
  const { site } = archive;
  if (section === 'home') return homeJsonLd(archive);
  if (section === 'data') return dataJsonLd(site);
  if (section === 'timeline') return timelineJsonLd(events, site);
  const type =
    section === 'about' ? 'AboutPage' : section === 'search' ? 'SearchResultsPage' : 'CollectionPage';
  return sectionJsonLd({ type, name, path }, site);
}

/** The first words of an article, to the end of a sentence where there is one. */
function opening(article: Article): string {
  const text =
    article.blocks.find((block) => block.kind === 'lead' || block.kind === 'paragraph')?.text ?? '';
  if (text.length <= 120) return text;
  const end = Math.max(...['。', '！', '？', '. '].map((mark) => text.lastIndexOf(mark, 119)));
  return end > 40 ? text.slice(0, end + 1).trimEnd() : `${sliceText(text, 0, 118)}……`;
}

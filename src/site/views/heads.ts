import type { Article, Issue, Newsletter, Site } from '../../archive/types.ts';
import { isDay } from '../../model/dates.ts';
import { fullTitle, openingWords } from '../../rendering/article/article-texts.ts';
import { issueDate } from '../../rendering/issue/issue-date.ts';
import { issueHeading } from '../../rendering/issue/issue-name.ts';
import type { IssuesPage } from '../../rendering/lists/issue-lists.ts';
import { alternatesOf } from '../article/languages.ts';
import { newsletterJsonLd, sectionJsonLd } from '../json-ld/pages.ts';
import { articleJsonLd, issueJsonLd } from '../json-ld/publication.ts';
import { recordJsonLd } from '../json-ld/record.ts';
import type { StatedHead } from './page-head.ts';
import type { SectionPage } from './paged-lists.ts';
import type { RecordPage } from './record-pages.ts';

/** What the page of an article says of itself. */
export function articleHead(article: Article, site: Site): StatedHead {
  return {
    title: fullTitle(article),
    description: article.summary || openingWords(article, 119) || article.title,
    lang: article.lang,
    alternates: alternatesOf(article),
    published: isDay(article.issue.date) ? article.issue.date : '',
    file: article.file,
    jsonLd: articleJsonLd(article, site),
    ...newsletterFeed(article.issue.newsletter),
  };
}

/** What the page of an issue says of itself. */
export function issueHead(issue: Issue, site: Site): StatedHead {
  const t = site.strings.issue;
  const { title } = issue.newsletter ?? site;
  return {
    title: issueHeading(issue, site),
    description: t.description(title, issueDate(issue, site.language), issue.articles.length),
    file: issue.file,
    jsonLd: issueJsonLd(issue, site),
    ...newsletterFeed(issue.newsletter),
  };
}

/** What a page of issues of one of several newsletters says of itself. */
export function newsletterHead({ newsletter, year, path }: IssuesPage, site: Site): StatedHead {
  if (!newsletter) return { title: site.strings.issues.yearTitle(year?.year ?? '') };
  const { title, tagline } = newsletter;
  const { yearTitle, count } = site.strings.issues;
  const inYear = year ? yearTitle(year.year) : '';
  return {
    title: [title, inYear].filter(Boolean).join(' '),
    description: [title, inYear, tagline, count((year ?? newsletter).issues.length)]
      .filter(Boolean)
      .join(' '),
    jsonLd: newsletterJsonLd(newsletter, year ? [{ name: inYear, path }] : [], site),
    ...newsletterFeed(newsletter),
  };
}

function newsletterFeed(newsletter: Newsletter | undefined): Pick<StatedHead, 'feed'> {
  return newsletter ? { feed: { path: `${newsletter.path}feed.xml`, title: newsletter.title } } : {};
}

/** What a page of a section says of itself. */
export function sectionHead({ section, path }: SectionPage, site: Site): StatedHead {
  return {
    title: section.name,
    description: site.strings.articleSections.describe(section.name, site.title),
    jsonLd: sectionJsonLd({ type: 'CollectionPage', name: section.name, path }, site),
  };
}

/** What the page of a record says of itself, or one of the pages that its mentions go on to. */
export function recordHead({ record, pages }: Pick<RecordPage, 'record' | 'pages'>, site: Site): StatedHead {
  const t = site.strings;
  return {
    section: record.folder,
    type: record.kind === 'person' ? 'profile' : 'website',
    title: record.name,
    description: t.record.description(record.name, t[record.folder].one, site.title),
    feed: { path: `${record.path}feed.xml`, title: `${record.name}${t.colon}${t.record.mentions}` },
    file: record.file,
    ...(pages.number === 1 ? { jsonLd: recordJsonLd(record, site) } : {}),
  };
}

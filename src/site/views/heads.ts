import type { ArchiveRecord, Article, Issue, Site } from '../../archive/types.ts';
import { isDay } from '../../model/dates.ts';
import { fullTitle, openingWords } from '../article/article-texts.ts';
import { alternatesOf } from '../article/languages.ts';
import { issueDate } from '../issue/issue-date.ts';
import { articleJsonLd, issueJsonLd } from '../json-ld/publication.ts';
import { recordJsonLd } from '../json-ld/record.ts';
import { numbered, type StatedHead } from './page-head.ts';

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
  };
}

/** What the page of an issue says of itself. */
export function issueHead(issue: Issue, site: Site): StatedHead {
  const t = site.strings.issue;
  const date = issueDate(issue, site.language);
  return {
    title: `${t.title(date)} ${issue.title}`.trim(),
    description: t.description(site.title, date, issue.articles.length),
    file: issue.file,
    jsonLd: issueJsonLd(issue, site),
  };
}

/** What the page of a record says of itself, or one of the pages that its mentions go on to. */
export function recordHead(
  { record, number }: { record: ArchiveRecord; number: number },
  site: Site,
): StatedHead {
  const t = site.strings;
  return {
    section: record.folder,
    type: record.kind === 'person' ? 'profile' : 'website',
    title: numbered(record.name, number),
    description: t.record.description(record.name, t[record.folder].one, site.title),
    feed: { path: `${record.path}feed.xml`, title: `${record.name}${t.colon}${t.record.mentions}` },
    file: record.file,
    ...(number === 1 ? { jsonLd: recordJsonLd(record, site) } : {}),
  };
}

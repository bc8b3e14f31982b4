import { creditTexts } from '../../archive/places.ts';
import type { ArchiveRecord, Article, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { fullTitle } from '../article/full-title.ts';
import { lastChanged } from '../feeds/entry.ts';
import { absoluteUrl } from '../format/address.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { creditedPerson, creditProperties } from './credits.ts';
import { issueCrumbs, issueReference } from './issue.ts';
import { graph, type JsonLd, type Thing, thing } from './node.ts';
import { periodicalReference } from './periodical.ts';
import { recordType } from './record.ts';

/**
 * An article's page: the article with the roles of its byline and its issue's credits, in its issue,
 * in the newsletter. What the paper did not print is not there.
 */
export function articleJsonLd(article: Article, site: Site): JsonLd {
  const { issue } = article;
  const url = absoluteUrl(site, article.path);
  const news = thing('NewsArticle', {
    '@id': url,
    url,
    headline: fullTitle(article),
    alternativeHeadline: article.deck,
    abstract: article.summary,
    inLanguage: site.language,
    datePublished: issue.date,
    dateModified: article.corrections.length > 0 ? lastChanged(article) : undefined,
    articleSection: article.section,
    printPage: article.page,
    author: article.byline.map((credit) => creditedPerson(site, credit)),
    ...creditProperties(site, issue.credits),
    creditText: creditTexts([...article.byline, ...issue.credits]).join(' '),
    isPartOf: thing('PublicationIssue', {
      ...issueReference(issue, site),
      isPartOf: periodicalReference(site),
    }),
    correction: article.corrections.map((correction) => correctionComment(site, correction)),
    mentions: mentionedRecords(article, site),
  });
  return graph(
    news,
    breadcrumbs(site, [...issueCrumbs(issue, site), { name: article.title, path: article.path }]),
  );
}

function correctionComment(site: Site, { date, was, is, note }: Article['corrections'][number]): Thing {
  const text = [strings(site.language).article.correction(was, is), note].filter(Boolean).join(' ');
  return thing('CorrectionComment', { text, datePublished: date });
}

/** The people and organisations that the article names, each once, first mentions first. */
function mentionedRecords(article: Article, site: Site): Thing[] {
  const records = new Set<ArchiveRecord>(article.mentions.map(({ record }) => record));
  return [...records].flatMap((record) => {
    const type = recordType(record);
    return type ? [thing(type, { name: record.name, url: absoluteUrl(site, record.path) })] : [];
  });
}

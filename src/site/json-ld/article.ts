import { creditTexts } from '../../archive/places.ts';
import type { Article, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { fullTitle } from '../article/article-texts.ts';
import { lastChanged } from '../feeds/entry.ts';
import {
  creditedPerson,
  creditProperties,
  issueCrumbs,
  issueReference,
  periodicalReference,
} from './issue.ts';
import { type JsonLd, pageJsonLd, type Thing, thing, thingOfPage } from './node.ts';
import { recordReferences } from './record.ts';

/**
 * An article's page: the article with the roles of its byline and its issue's credits, in its issue,
 * in the newsletter. What the paper did not print is not there.
 */
export function articleJsonLd(article: Article, site: Site): JsonLd {
  const { issue } = article;
  const stated = {
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
    isPartOf: { ...issueReference(issue, site), isPartOf: periodicalReference(site) },
    correction: article.corrections.map((correction) => correctionComment(site, correction)),
    // Each once, first mentions first.
    mentions: recordReferences([...new Set(article.mentions.map(({ record }) => record))], site),
  };
  const crumb = { name: article.title, path: article.path };
  const news = thingOfPage('NewsArticle', article.path, stated, site);
  return pageJsonLd(news, [...issueCrumbs(issue, site), crumb], site);
}

function correctionComment(site: Site, { date, was, is, note }: Article['corrections'][number]): Thing {
  const text = [strings(site.language).article.correction(was, is), note].filter(Boolean).join(' ');
  return thing('CorrectionComment', { text, datePublished: date });
}

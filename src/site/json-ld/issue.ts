import { creditTexts } from '../../archive/places.ts';
import type { Issue, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { fullTitle } from '../article/article-texts.ts';
import { formatDate } from '../format/dates.ts';
import { creditProperties } from './credits.ts';
import { type Crumb, type JsonLd, pageJsonLd, type Thing, thing, thingOfPage } from './node.ts';
import { periodicalReference } from './periodical.ts';

/** An issue's page: the issue, its articles and the newsletter it is part of. */
export function issueJsonLd(issue: Issue, site: Site): JsonLd {
  const publication = thing('PublicationIssue', {
    ...issueReference(issue, site),
    inLanguage: site.language,
    isPartOf: periodicalReference(site),
    ...creditProperties(site, issue.credits),
    creditText: creditTexts(issue.credits).join(' '),
    hasPart: issue.articles.map((article) =>
      thingOfPage('NewsArticle', article.path, { headline: fullTitle(article) }, site),
    ),
  });
  return pageJsonLd(publication, issueCrumbs(issue, site), site);
}

/** An issue, as what is part of it names it. */
export function issueReference(issue: Issue, site: Site): Thing {
  const stated = { name: issueName(issue, site), issueNumber: issue.number, datePublished: issue.date };
  return thingOfPage('PublicationIssue', issue.path, stated, site);
}

/** The way to an issue's page. */
export function issueCrumbs(issue: Issue, site: Site): Crumb[] {
  const { title } = strings(site.language).issues;
  return [
    { name: title, path: 'issues/' },
    { name: issueName(issue, site), path: issue.path },
  ];
}

function issueName(issue: Issue, site: Site): string {
  return issue.title || strings(site.language).issue.title(formatDate(issue.date, site.language));
}

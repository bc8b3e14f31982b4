import { creditTexts } from '../../archive/places.ts';
import type { Issue, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { fullTitle } from '../article/full-title.ts';
import { absoluteUrl } from '../format/address.ts';
import { formatDate } from '../format/dates.ts';
import { breadcrumbs, type Crumb } from './breadcrumbs.ts';
import { creditProperties } from './credits.ts';
import { graph, type JsonLd, type Thing, thing } from './node.ts';
import { periodicalReference } from './periodical.ts';

/** An issue's page: the issue, its articles and the newsletter it is part of. */
export function issueJsonLd(issue: Issue, site: Site): JsonLd {
  const publication = thing('PublicationIssue', {
    ...issueReference(issue, site),
    inLanguage: site.language,
    isPartOf: periodicalReference(site),
    ...creditProperties(site, issue.credits),
    creditText: creditTexts(issue.credits).join(' '),
    hasPart: issue.articles.map((article) => {
      const url = absoluteUrl(site, article.path);
      return thing('NewsArticle', { '@id': url, url, headline: fullTitle(article) });
    }),
  });
  return graph(publication, breadcrumbs(site, issueCrumbs(issue, site)));
}

/** An issue, as what is part of it names it. */
export function issueReference(issue: Issue, site: Site): Thing {
  const url = absoluteUrl(site, issue.path);
  return thing('PublicationIssue', {
    '@id': url,
    url,
    name: issueName(issue, site),
    issueNumber: issue.number,
    datePublished: issue.date,
  });
}

/** The way to an issue's page. */
export function issueCrumbs(issue: Issue, site: Site): Crumb[] {
  const t = strings(site.language);
  return [
    { name: t.issues.title, path: 'issues/' },
    { name: issueName(issue, site), path: issue.path },
  ];
}

function issueName(issue: Issue, site: Site): string {
  return issue.title || strings(site.language).issue.title(formatDate(issue.date, site.language));
}

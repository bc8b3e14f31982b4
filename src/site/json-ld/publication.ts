import { creditTexts } from '../../archive/places.ts';
import type { Article, Credit, Issue, Site } from '../../archive/types.ts';
import { inAnyLanguage } from '../../locales/tables.ts';
import { fullTitle } from '../../rendering/article/article-texts.ts';
import { correctionSentence } from '../../rendering/article/preparation.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { datedName, issueName } from '../../rendering/issue/issue-name.ts';
import { lastChanged } from '../feeds/entry.ts';
import { type Crumb, type JsonLd, pageJsonLd, type Thing, thing, thingOfPage } from './node.ts';
import { recordReferences } from './record.ts';

/**
 * Roles that schema.org's `editor` means, in any language: 责编, 编辑, 主编. An art editor (美编) lays out the page, and
 * a proofreader (校对) reads it: both are contributors.
 */
const editorRole = new RegExp(
  `^(?!.*(?:${inAnyLanguage(({ credits }) => credits.notEditor)})).*(?:${inAnyLanguage(({ credits }) => credits.editor)})`,
  'i',
);

/** An issue's page: the issue, its articles and the newsletter it is part of. */
export function issueJsonLd(issue: Issue, site: Site): JsonLd {
  const publication = thing('PublicationIssue', {
    ...issueReference(issue, site),
    inLanguage: issue.lang,
    isPartOf: periodicalOf(issue, site),
    ...creditProperties(site, issue.credits),
    creditText: creditTexts(issue.credits).join(' '),
    hasPart: issue.articles.map((article) =>
      thingOfPage('NewsArticle', article.path, { headline: fullTitle(article) }, site),
    ),
  });
  return pageJsonLd(publication, issueCrumbs(issue, site), site);
}

/**
 * An article's page: the article with the roles of its byline and its issue's credits, in its issue,
 * in the newsletter. What the paper did not print is not there.
 */
export function articleJsonLd(article: Article, site: Site): JsonLd {
  const { issue } = article;
  const versions = (which: (version: Article) => boolean) =>
    article.translations.filter(which).map((version) => articleReference(version, site));
  const stated = {
    headline: fullTitle(article),
    alternativeHeadline: article.deck,
    abstract: article.summary,
    inLanguage: article.lang,
    datePublished: issue.date,
    dateModified: article.corrections.length > 0 ? lastChanged(article) : undefined,
    articleSection: article.section,
    printPage: article.page,
    author: article.byline.map((credit) => creditedPerson(site, credit)),
    ...creditProperties(site, issue.credits),
    creditText: creditTexts([...article.byline, ...issue.credits]).join(' '),
    isPartOf: { ...issueReference(issue, site), isPartOf: periodicalOf(issue, site) },
    correction: article.corrections.map((correction) => correctionComment(site, correction)),
    translationOfWork: versions(({ id }) => id === article.translation_of)[0],
    workTranslation: versions(({ translation_of }) => translation_of === article.id),
    // Each once, first mentions first.
    mentions: recordReferences([...new Set(article.mentions.map(({ record }) => record))], site),
  };
  const crumb = { name: article.title, path: article.path };
  const news = thingOfPage('NewsArticle', article.path, stated, site);
  return pageJsonLd(news, [...issueCrumbs(issue, site), crumb], site);
}

/** An article in another language, as one that was translated from it, or into it, names it. */
function articleReference({ path, lang, ...article }: Article, site: Site): Thing {
  return thingOfPage('NewsArticle', path, { headline: fullTitle(article), inLanguage: lang }, site);
}

function correctionComment(site: Site, correction: Article['corrections'][number]): Thing {
  const text = correctionSentence(correction, site.strings.article);
  return thing('CorrectionComment', { text, datePublished: correction.date });
}

/** An issue, as what is part of it names it. */
function issueReference(issue: Issue, site: Site): Thing {
  const stated = {
    name: nameOf(issue, site),
    issueNumber: issue.number,
    // ISO 8601 with no more of the date than is known (schema.org, "Date").
    datePublished: issue.date,
    temporalCoverage: issue.until && `${issue.date}/${issue.until}`,
  };
  return thingOfPage('PublicationIssue', issue.path, stated, site);
}

/** The way to an issue's page. */
function issueCrumbs(issue: Issue, site: Site): Crumb[] {
  const { newsletter } = issue;
  const above = newsletter
    ? { name: newsletter.title, path: newsletter.path }
    : { name: site.strings.issues.title, path: 'issues/' };
  return [above, { name: nameOf(issue, site), path: issue.path }];
}

function nameOf(issue: Issue, site: Site): string {
  return issueName(issue, site) || datedName(issue, site);
}

/** The newsletter of an archive, or one of its newsletters, as what belongs to it names it. */
export function periodicalReference(site: Site, { title, path }: { title: string; path: string }): Thing {
  const url = absoluteUrl(site, path);
  return thing('Periodical', { '@id': `${url}#periodical`, name: title, url });
}

function periodicalOf({ newsletter }: Issue, site: Site): Thing {
  return periodicalReference(site, newsletter ?? { title: site.title, path: '' });
}

/** Somebody with the role that a line prints. */
function creditedPerson(site: Site, { role, name, person }: Credit): Thing {
  return thing('Person', { name, jobTitle: role, url: person && absoluteUrl(site, person.path) });
}

/** The properties that an issue's credits give a work. */
function creditProperties(site: Site, credits: readonly Credit[]) {
  const isEditor = ({ role }: Credit) => editorRole.test(role);
  return {
    editor: credits.filter(isEditor).map((credit) => creditedPerson(site, credit)),
    contributor: credits.filter((credit) => !isEditor(credit)).map((credit) => creditedPerson(site, credit)),
  };
}

/** What the home page tells machines. */
export function periodicalData(site) {
  return { '@context': 'https://schema.org', ...periodical(site), inLanguage: site.language };
}

/** What the page of an issue tells machines. */
export function issueData(issue, site) {
  const url = `${site.url}issues/${issue.id}/`;
  return {
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    '@id': url,
    datePublished: issue.id,
    hasPart: issue.articles.map((article) => ({
      '@type': 'NewsArticle',
      headline: article.data.title,
      url: `${site.url}${article.url.slice(1)}`,
    })),
    isPartOf: periodical(site),
  };
}

/** What the page of an article tells machines. */
export function articleData({ page, title, kicker, byline, issue }, site) {
  const url = `${site.url}${page.url.slice(1)}`;
  const issueUrl = `${site.url}issues/${issue.id}/`;
  const article = {
    '@type': 'NewsArticle',
    '@id': url,
    headline: title,
    alternativeHeadline: kicker,
    datePublished: issue.id,
    inLanguage: site.language,
    author: byline.map(person),
    editor: issue.credits.map(person),
    url,
    mainEntityOfPage: url,
    isPartOf: {
      '@type': 'PublicationIssue',
      '@id': issueUrl,
      datePublished: issue.id,
      isPartOf: periodical(site),
    },
  };
  const trail = [
    [site.title, site.url],
    [issue.id, issueUrl],
    [title, url],
  ].map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item }));
  return {
    '@context': 'https://schema.org',
    '@graph': [article, { '@type': 'BreadcrumbList', itemListElement: trail }],
  };
}

function periodical(site) {
  return { '@type': 'Periodical', name: site.title, url: site.url };
}

function person({ name, role }) {
  return { '@type': 'Person', name, jobTitle: role };
}

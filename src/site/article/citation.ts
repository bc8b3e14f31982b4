import type { Article, Site } from '../../archive/types.ts';
import type { Cited } from '../../locales/format.ts';
import { strings } from '../../locales/readers.ts';
import { formatOf } from '../../locales/tables.ts';
import { absoluteUrl } from '../format/address.ts';
import { formatDate } from '../format/dates.ts';
import { escapeHtml } from '../html/escape.ts';
import { fullTitle } from './full-title.ts';

/** The forms in which the site's language cites an article, each with its name. */
export function citations(article: Article, site: Site): { label: string; text: string }[] {
  const { date } = article.issue;
  const cited: Cited = {
    authors: article.byline.map(({ name }) => name),
    title: fullTitle(article),
    publication: article.source?.publication ?? '',
    date,
    day: formatDate(date, site.language),
    page: article.page,
    url: absoluteUrl(site, article.path),
  };
  return formatOf(site.language).citations.map(({ label, text }) => ({ label, text: text(cited) }));
}

/** The part of the page that shows each form, to be copied. */
export function articleCitation(article: Article, site: Site): string {
  const t = strings(site.language).article;
  const forms = citations(article, site).map(
    ({ label, text }) =>
      `<dt>${label}</dt><dd><span>${escapeHtml(text)}</span> <button class="copy" type="button" hidden>${t.copy}</button></dd>`,
  );
  return `<section class="cite" aria-labelledby="cite"><h2 id="cite">${t.cite}</h2><dl>
${forms.join('\n')}
</dl></section>
`;
}

import { type CardText, siteCardText } from '../../rendering/card-text.ts';
import { html } from '../../rendering/html/html.ts';
import { mastheadOf } from '../text/masthead.ts';
import type { Book, BookPart } from './book.ts';
import { xhtmlPage } from './xhtml-page.ts';

/** The size of a cover, in pixels. */
const [width, height] = [900, 1200];

/**
 * What is set on the cover of a book: the newsletter's name and the year. The books of a year have one cover, as its papers have
 * one binding: to draw a hundred would take as long as to set a hundred papers, and a shelf tells books by their titles.
 */
export function coverText({ of, year }: Pick<Book, 'of' | 'year'>): CardText {
  return { ...siteCardText(of), kicker: of.tagline, foot: year };
}

/** The page of a book that shows its cover, and below it, of an issue, the words that tell it from the others. */
export function coverPart({ title, site, page, issues }: Book): BookPart {
  const issue = issues.find(({ path }) => path === page);
  const { date = '', number = '', name = '' } = issue ? mastheadOf(issue, site) : {};
  const words = [date, number, name].filter((line) => line !== '').map((line) => html`<p>${line}</p>`);
  const body = html`<section epub:type="cover" class="cover"><img src="cover.jpg" alt="${title}" width="${width}" height="${height}" role="doc-cover"/>${words}</section>`;
  return { name: 'cover.xhtml', xhtml: xhtmlPage({ title, lang: site.language, body }) };
}

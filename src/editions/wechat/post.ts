import type { Article, Site } from '../../archive/types.ts';
import { formatOf } from '../../locales/tables.ts';
import { fullTitle, openingWords } from '../../rendering/article/article-texts.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { shortened } from '../../rendering/format/shortened.ts';
import { resolveAddress } from '../../rendering/html/article-body.ts';
import { html, type Part } from '../../rendering/html/html.ts';
import { shownCover } from '../../rendering/html/picture-html.ts';
import { issueReference } from '../../rendering/issue/issue-name.ts';
import type { EditionPictures } from '../edition-pictures.ts';
import { printedByline, printedCredits } from '../text/printed-credits.ts';
import { type StyledParts, styledBlocks } from '../text/styled-html.ts';

/** The width of a post's column on a phone, in CSS pixels. */
export const postWidth = 540;

/** What the fields of the editor of an official account take, in characters. */
export const mostTitle = 64;
export const mostSummary = 120;

/** An article as a post of an official account (公众号). */
export interface Post {
  /** What goes into the fields beside the text. */
  title: string;
  summary: string;
  /** The text, as it is pasted. */
  body: string;
  /** How many addresses stand at its foot, since a post leads nowhere but to other posts. */
  addresses: number;
}

/**
 * An article as a post: elements with inline styles, and nothing that the editor of an official account takes away. An address
 * becomes a letter in brackets, and the address itself a line at the foot; so does where the text was printed.
 */
export function postOf(article: Article, site: Site, pictures: Pick<EditionPictures, 'take'>): Post {
  const { deck, issue, corrections, repairs, path } = article;
  const t = site.strings.editions.postWords;
  const { ellipsis, colon } = formatOf(site.language).marks;
  const whole = fullTitle(article);
  const cut = (text: string, most: number) =>
    // What stands for the rest may be two characters.
    text.length <= most ? text : shortened(text, most + 1 - ellipsis.length, ellipsis);
  const title = cut(whole, mostTitle);
  const addresses: string[] = [];
  const parts: StyledParts = {
    rank: 2,
    table: (table) => html`<section style="overflow-x:auto">${table}</section>`,
    link(runs, { href }) {
      const address = resolveAddress(href, site, true);
      if (!addresses.includes(address)) addresses.push(address);
      return html`${runs}<sup>[${letterOf(addresses.indexOf(address))}]</sup>`;
    },
    picture({ file, alt }) {
      const picture = pictures.take(file);
      if (!picture) return '';
      return html`<img src="${absoluteUrl(site, picture.path)}" alt="${alt}" style="width:100%;max-width:${picture.width}px">`;
    },
  };
  const cover = shownCover(article);
  const picture = cover ? parts.picture(cover) : '';
  const blocks = styledBlocks(article, parts);
  const small = (words: Part) =>
    words === '' ? '' : html`<p style="margin:0 0 8px;font-size:15px">${words}</p>`;
  const changed = corrections.length + repairs.length > 0;
  const body = html`<section style="font-size:17px;line-height:1.75;text-align:justify;overflow-wrap:anywhere">
${title === whole ? '' : html`<p style="margin:0 0 12px;font-size:20px"><strong>${whole}</strong></p>`}${small(deck)}${small(printedByline(article, site).join('  '))}${picture === '' ? '' : html`<p style="margin:0 0 12px">${picture}</p>`}
${blocks.map((block) => html`${block}\n`)}<p style="margin:24px 0 8px;font-size:15px">${t.from(issueReference(issue, site))}</p>
${small(printedCredits(issue.credits, issue.lang).join('  '))}${changed ? small(html`${t.changes}${colon}${absoluteUrl(site, path)}`) : ''}${addresses.map((address, index) => small(`[${letterOf(index)}] ${address}`))}
</section>
`;
  return {
    title,
    summary: cut(article.summary || deck || openingWords(article, mostSummary), mostSummary),
    body: String(body),
    addresses: addresses.length,
  };
}

/** Of the first address a, of the 27th aa. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

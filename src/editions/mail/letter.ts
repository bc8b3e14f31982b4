import type { Article, Issue, Site } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { resolveAddress } from '../../rendering/html/article-body.ts';
import { type Html, html, type Part, safe } from '../../rendering/html/html.ts';
import { shownCover } from '../../rendering/html/picture-html.ts';
import { issueTitle } from '../../rendering/issue/issue-name.ts';
import type { EditionPictures } from '../edition-pictures.ts';
import { mastheadOf } from '../text/masthead.ts';
import { printedByline, printedCredits } from '../text/printed-credits.ts';
import { cellBorder, type StyledParts, styledBlocks, styledHead } from '../text/styled-html.ts';
import { fitPieces } from './fit-pieces.ts';

/** The width of a mail's one column, in CSS pixels: what every programme shows beside its lists. */
export const letterWidth = 600;

/** More columns than these are narrow on a phone, where a mail cannot be moved sideways. */
export const mostColumns = 5;

/** The width of a mail's column on a narrow phone, in CSS pixels. */
const phoneWidth = 320;

/** Gmail hides what a mail has beyond 102 kB; so many bytes are a letter at most. */
const mostBytes = 100_000;

/** An issue as a mail. */
export interface Letter {
  subject: string;
  html: string;
  /** The articles that are longer than a mail may be: the rest of them is on the web. */
  shortened: readonly Article[];
  /** The last articles of an issue of which not even all headlines have room. */
  leftOut: readonly Article[];
}

/**
 * An issue as a mail: one column in tables, which Outlook needs, with inline styles and no colours of its own but those of
 * lines, so that each programme may turn it dark. Where a mail would pass 100 kB, the longest articles end at a block with a link,
 * and what has no room for its headlines is left out behind one.
 */
export function letterOf(issue: Issue, site: Site, pictures: Pick<EditionPictures, 'take'>): Letter {
  const t = site.strings.editions.mailWords;
  const parts = letterParts(site, pictures);
  const subject = issueTitle(issue, site);
  const articles = issue.articles.map((article) => {
    const [start, end] =
      article.lang === issue.lang ? ['', ''] : [html`<div lang="${article.lang}">\n`, html`</div>\n`];
    return {
      article,
      head: html`${start}${articleHead(article, site, parts)}`,
      blocks: styledBlocks(article, parts),
      more: html`${webLink(article, t.more, site)}${end}`,
      foot: html`${changesLink(article, site)}${end}`,
    };
  });
  const around = (texts: Part) => frame(issue, site, { subject, texts });
  const entry = ({ head, blocks, more, foot }: (typeof articles)[number], text: readonly Html[] = blocks) =>
    html`${head}${text}${text.length < blocks.length ? more : foot}`;
  const all = around(articles.map((each) => entry(each)));
  if (Buffer.byteLength(all) <= mostBytes) return { subject, html: all, shortened: [], leftOut: [] };

  const rest = (count: number) => (count > 0 ? webLink(issue, t.rest(count), site) : '');
  let room = mostBytes - Buffer.byteLength(around(rest(articles.length)));
  const listed = articles.filter(({ head, more, foot }) => {
    room -= byteLength(head) + byteLength(more) + byteLength(foot);
    return room >= 0;
  });
  const kept = fitPieces(
    listed.map(({ blocks }) => blocks),
    room,
    byteLength,
  );
  const shown = listed.map((each, index) => ({ each, text: kept[index] ?? [] }));
  const leftOut = issue.articles.slice(shown.length);
  return {
    subject,
    html: around([shown.map(({ each, text }) => entry(each, text)), rest(leftOut.length)]),
    shortened: shown.flatMap(({ each, text }) => (text.length < each.blocks.length ? [each.article] : [])),
    leftOut,
  };
}

function letterParts(site: Site, pictures: Pick<EditionPictures, 'take'>): StyledParts {
  return {
    rank: 3,
    table: (table) => table,
    narrowCell(columns) {
      if (columns <= mostColumns) return undefined;
      // Two pixels beside each sign, one for a line; a mark that stays with its figure is wider than one sign.
      const room = (phoneWidth - 32) / columns - 3;
      const size = Math.max(6, Math.min(13, Math.floor(room / 1.3)));
      return `padding:3px 1px;font-size:${size}px;line-height:1.4;word-break:break-all;${cellBorder}`;
    },
    link: (runs, { href }) => html`<a href="${resolveAddress(href, site, true)}">${runs}</a>`,
    picture({ file, alt }) {
      const picture = pictures.take(file);
      if (!picture) return '';
      const { path, width } = picture;
      return html`<img src="${absoluteUrl(site, path)}" alt="${alt}" width="${width}" style="width:100%;max-width:${width}px;height:auto;border:0">`;
    },
  };
}

function articleHead(article: Article, site: Site, parts: StyledParts): Html {
  const { section, kicker, title, deck, path } = article;
  const small = (text: string) =>
    text === '' ? '' : html`<p style="margin:0 0 6px;font-size:15px;line-height:1.5">${text}</p>`;
  const cover = shownCover(article);
  const picture = cover ? parts.picture(cover) : '';
  return html`<h2 style="margin:36px 0 8px;font-size:24px;line-height:1.35">${
    section === '' ? '' : html`<span style="font-size:15px;font-weight:normal">${section}</span><br>`
  }${kicker === '' ? '' : html`<span style="font-size:17px;font-weight:normal">${kicker}</span><br>`}<a href="${absoluteUrl(site, path)}" style="${headlineLook}">${title}</a></h2>
${small(deck)}${small(printedByline(article, site).join('  '))}${picture === '' ? '' : html`<p style="margin:8px 0 16px">${picture}</p>`}
`;
}

function webLink({ path }: { path: string }, words: string, site: Site): Html {
  return html`<p style="margin:0 0 16px"><a href="${absoluteUrl(site, path)}">${words}</a></p>
`;
}

/** Where the page of an article tells more of its text than the mail does: corrections, and what was repaired. */
function changesLink(article: Article, site: Site): Html | '' {
  const { corrections, repairs } = article;
  if (corrections.length + repairs.length === 0) return '';
  return webLink(article, site.strings.editions.mailWords.changes, site);
}

function byteLength(text: Html | ''): number {
  return Buffer.byteLength(String(text));
}

/** A red that is told from white and from black. */
const headlineLook = 'color:#c8342b;text-decoration:none';

/** For Outlook on Windows, which knows no greatest width. */
const outlook = {
  start: safe(`<!--[if mso]><table width="${letterWidth}" align="center"><tr><td><![endif]-->`),
  end: safe('<!--[if mso]></td></tr></table><![endif]-->'),
};

/** Chinese signs are wide in Chinese fonts alone, so these come first where the words are Chinese. */
function fontOf(lang: Language): string {
  const { typesetting, typefaces } = formatOf(lang);
  const chinese = [...typefaces.hei, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC'];
  const fonts = typesetting.wordSpaces ? ['Helvetica', 'Arial'] : chinese;
  return `font-family:${fonts.map((name) => (/ /.test(name) ? `'${name}'` : name)).join(',')},sans-serif`;
}

/** No programme needs the tag of a body, and Outlook for the Mac takes it away. */
function frame(issue: Issue, site: Site, { subject, texts }: { subject: string; texts: Part }): string {
  const t = site.strings;
  // A word that is wider than a telephone, such as an address, would widen the whole table.
  const font = `${fontOf(issue.lang)};word-break:break-word`;
  const { title, tagline, publisher, date, number, name } = mastheadOf(issue, site);
  const line = [date, number, name].filter(Boolean).join(' · ');
  const foot = [...printedCredits(issue.credits, issue.lang), publisher].filter(Boolean);
  const { contact } = site;
  const reach = [contact?.address, contact?.phone, contact?.email].filter(Boolean).join('  ');
  const small = (words: Part) => html`<p style="margin:0 0 6px;font-size:15px;line-height:1.5">${words}</p>
`;
  return String(html`<!doctype html>
<html lang="${issue.lang}">
${styledHead(subject, site, html`<meta name="color-scheme" content="light dark">\n`)}
${outlook.start}
<table style="width:100%;max-width:${letterWidth}px;margin:0 auto">
<tr><td style="padding:20px 16px 10px;border-bottom:3px solid #c8342b;${font}">
<h1 style="margin:0 0 8px;font-size:30px;line-height:1.3"><a href="${absoluteUrl(site, issue.path)}" style="${headlineLook}">${title}</a></h1>
${tagline === '' ? '' : small(tagline)}${small(line)}${small(html`<a href="${absoluteUrl(site, issue.path)}">${t.editions.mailWords.online}</a>`)}</td></tr>
<tr><td style="padding:0 16px 16px;${font};font-size:18px;line-height:1.8">
${texts}</td></tr>
<tr><td style="padding:12px 16px 24px;border-top:1px solid #8c8c8c;${font}">
${foot.length === 0 ? '' : small(foot.join('  '))}${reach === '' ? '' : small(reach)}</td></tr>
</table>
${outlook.end}
</html>
`);
}

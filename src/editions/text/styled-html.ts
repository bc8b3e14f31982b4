import type { Article, Site } from '../../archive/types.ts';
import type { Inline } from '../../content/block.ts';
import { formatOf } from '../../locales/tables.ts';
import { type Html, html, type Part, safe } from '../../rendering/html/html.ts';
import { pictureFile } from '../../rendering/html/picture-html.ts';
import { type FoldedList, foldBlocks, type RunMakers } from './fold-blocks.ts';

/** What all cells of tables have. */
export const cellBorder = 'border:1px solid #8c8c8c;vertical-align:top';

/**
 * How a form looks whose readers know no style sheet: the value of the `style` attribute of each element, colours left to the
 * reader's programme so that it may turn them dark.
 */
const looks = {
  paragraph: 'margin:0 0 16px',
  heading: 'margin:28px 0 12px;font-size:20px;line-height:1.4',
  list: 'margin:0 0 16px;padding:0 0 0 26px',
  item: 'margin:0 0 6px',
  quote: 'margin:0 0 16px;padding:0 0 0 14px;border-left:4px solid #8c8c8c',
  table: 'margin:0 0 16px;border-collapse:collapse;font-size:15px;line-height:1.5',
  cell: `padding:5px 8px;${cellBorder}`,
  caption: 'margin:0 0 16px;font-size:15px;line-height:1.5',
  note: 'margin:0 0 8px;font-size:15px;line-height:1.6',
} as const;

const headCell = safe('th');

/** What of a text each form writes in its own way. */
export interface StyledParts {
  link(runs: Part, run: Extract<Inline, { kind: 'link' }>): Part;
  /** A table, put where it can be moved sideways where the form knows such a thing. */
  table(table: Html): Html;
  /** How the cells of a table of many columns look besides, where the form knows no such thing. */
  narrowCell?(columns: number): string | undefined;
  /** The rank of the text's first headings. */
  rank: 2 | 3;
  /** The picture of a file, relative to the root; empty where the form has none. */
  picture(picture: { file: string; alt: string }): Part;
}

/** The head of a page of a form, which nobody is to find and which loads nothing but the site's own pictures. */
export function styledHead(title: string, { origin }: Pick<Site, 'origin'>, more: Part = ''): Html {
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' ${origin}; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${more}<meta name="robots" content="noindex">
<title>${title}</title>
</head>`;
}

/** The HTML of the blocks of an article, one by one, with inline styles alone: no class, no id, nothing to be clicked but links. */
export function styledBlocks(article: Article, parts: StyledParts): Html[] {
  const indent = formatOf(article.lang).typesetting.wordSpaces ? '' : ';text-indent:2em';
  const paragraph = (runs: Part, look: string = looks.paragraph) => html`<p style="${look}">${runs}</p>`;
  return foldBlocks<Part, Html>(article.blocks, {
    runs: styledRuns(parts),
    blocks: {
      paragraph: (runs) => paragraph(runs, looks.paragraph + indent),
      heading: (runs, { level }) => {
        const tag = safe(`h${level + parts.rank - 2}`);
        return html`<${tag} style="${looks.heading}">${runs}</${tag}>`;
      },
      list: listHtml,
      quote: (paragraphs) =>
        html`<blockquote style="${looks.quote}">${paragraphs.map((runs) => paragraph(runs))}</blockquote>`,
      table: ({ head, rows }, { alignment }) => {
        const look = parts.narrowCell?.(head.length) ?? looks.cell;
        const cell = (tag: Html, runs: Part, column: number) =>
          html`<${tag}${tag === headCell ? html` scope="col"` : ''} style="${look};text-align:${alignment[column] ?? 'left'}">${runs}</${tag}>`;
        const row = (tag: Html, cells: readonly Part[]) =>
          html`<tr>${cells.map((runs, column) => cell(tag, runs, column))}</tr>`;
        return parts.table(
          html`<table style="${looks.table}">${row(headCell, head)}${rows.map((cells) => row(safe('td'), cells))}</table>`,
        );
      },
      figure: ({ src, alt, caption }) => {
        const picture = parts.picture({ file: pictureFile(src, article), alt });
        const words = caption === '' ? '' : paragraph(caption, looks.caption);
        return html`${picture === '' ? '' : paragraph(picture, 'margin:0 0 8px')}${words}`;
      },
      note: (paragraphs, { number }) =>
        html`${paragraphs.map((runs, index) => paragraph(html`${index === 0 ? `[${number}] ` : ''}${runs}`, looks.note))}`,
    },
  });
}

function styledRuns({ link }: StyledParts): RunMakers<Part> {
  return {
    text: ({ text }) => text,
    code: ({ text }) => text,
    strong: (runs) => html`<strong>${runs}</strong>`,
    emphasis: (runs) => html`<em>${runs}</em>`,
    deletion: (runs) => html`<span style="text-decoration:line-through">${runs}</span>`,
    link,
    note: ({ number }) => html`<sup>[${number}]</sup>`,
    break: () => html`<br>`,
  };
}

function listHtml({ ordered, start, items }: FoldedList<Part>): Html {
  const tag = safe(ordered ? 'ol' : 'ul');
  const from = ordered && start !== 1 ? html` start="${start}"` : '';
  const inside = items.map(({ paragraphs, lists }) => {
    const texts = paragraphs.map((runs, index) => html`${index === 0 ? '' : html`<br>`}${runs}`);
    return html`<li style="${looks.item}">${texts}${lists.map(listHtml)}</li>`;
  });
  return html`<${tag}${from} style="${looks.list}">${inside}</${tag}>`;
}

import type { Article, Issue, Site } from '../../archive/types.ts';
import { linkAddresses } from '../../rendering/article/article-texts.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { type FoldedList, foldBlocks } from '../text/fold-blocks.ts';
import { mastheadOf } from '../text/masthead.ts';
import { printedByline, printedCredits } from '../text/printed-credits.ts';

/** An issue as plain text, for those whose programme shows no HTML; whole, however long it is. */
export function letterText(issue: Issue, site: Site): string {
  const { title, tagline, publisher, date, number, name } = mastheadOf(issue, site);
  const head = [title, tagline, date, number, name];
  const foot = [...printedCredits(issue.credits, issue.lang), publisher];
  const parts = [
    lines(head),
    absoluteUrl(site, issue.path),
    ...issue.articles.map((each) => articleText(each, site)),
    lines(foot),
  ];
  return `${parts.filter(Boolean).join(`\n\n${'-'.repeat(20)}\n\n`)}\n`;
}

function lines(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n');
}

function articleText(article: Article, site: Site): string {
  const { section, kicker, title, deck, path } = article;
  const head = lines([section, kicker, title, deck, ...printedByline(article, site)]);
  const addresses = [absoluteUrl(site, path), ...linkAddresses([article])];
  return [head, ...blockTexts(article), lines(addresses)].join('\n\n');
}

/** The blocks of an article as plain text, each without what marks its words. */
function blockTexts({ blocks }: Pick<Article, 'blocks'>): string[] {
  const joined = (runs: readonly string[]) => runs.join('');
  return foldBlocks<string, string>(blocks, {
    runs: {
      text: ({ text }) => text,
      code: ({ text }) => text,
      strong: joined,
      emphasis: joined,
      deletion: joined,
      link: joined,
      note: ({ number }) => `[${number}]`,
      break: () => '\n',
    },
    blocks: {
      paragraph: joined,
      heading: joined,
      list: (list) => listText(list, ''),
      quote: (paragraphs) => paragraphs.map((runs) => joined(runs).replace(/^/gm, '> ')).join('\n>\n'),
      table: ({ head, rows }) => [head, ...rows].map((cells) => cells.map(joined).join(' | ')).join('\n'),
      figure: ({ alt, caption }) => `[${caption || alt}]`,
      note: (paragraphs, { number }) => `[${number}] ${paragraphs.map(joined).join('\n\n')}`,
    },
  });
}

function listText({ ordered, start, items }: FoldedList<string>, indent: string): string {
  return items
    .map(({ paragraphs, lists }, index) => {
      const mark = ordered ? `${start + index}. ` : '- ';
      const inside = indent + ' '.repeat(mark.length);
      const texts = paragraphs.map((runs) => runs.join('').replaceAll('\n', `\n${inside}`));
      return [
        `${indent}${mark}${texts.join(`\n${inside}`)}`,
        ...lists.map((list) => listText(list, inside)),
      ].join('\n');
    })
    .join('\n');
}

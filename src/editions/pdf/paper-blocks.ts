import type { Article, Site } from '../../archive/types.ts';
import { resolveAddress } from '../../site/html/article-body.ts';
import { pictureFile } from '../../site/html/picture-html.ts';
import { foldBlocks, type RunMakers } from '../text/fold-blocks.ts';

/** A run as the template of a paper reads it. */
type PaperRun =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'emphasis' | 'deletion'; runs: readonly PaperRun[] }
  | { kind: 'link'; href: string; runs: readonly PaperRun[] }
  | { kind: 'note'; number: number }
  | { kind: 'break' };

/** The blocks of an article as the template of a paper reads them; `nameOf` names the picture of a file. */
export function paperBlocks(article: Article, site: Site, nameOf: (file: string) => string) {
  const runs: RunMakers<PaperRun> = {
    text: ({ text }) => ({ kind: 'text', text }),
    code: ({ text }) => ({ kind: 'code', text }),
    strong: (inside) => ({ kind: 'strong', runs: inside }),
    emphasis: (inside) => ({ kind: 'emphasis', runs: inside }),
    deletion: (inside) => ({ kind: 'deletion', runs: inside }),
    link: (inside, { href }) => ({ kind: 'link', href: resolveAddress(href, site, true), runs: inside }),
    note: ({ number }) => ({ kind: 'note', number }),
    break: () => ({ kind: 'break' }),
  };
  return foldBlocks<PaperRun, object>(article.blocks, {
    runs,
    blocks: {
      paragraph: (inside) => ({ kind: 'paragraph', runs: inside }),
      heading: (inside, { level }) => ({ kind: 'heading', level, runs: inside }),
      list: (list) => ({ kind: 'list', list }),
      quote: (paragraphs) => ({ kind: 'quote', paragraphs }),
      table: ({ head, rows }, { alignment }) => ({
        kind: 'table',
        head,
        rows,
        alignment: head.map((_, column) => alignment[column] ?? 'left'),
      }),
      figure: ({ src, alt, caption }) => ({
        kind: 'figure',
        picture: nameOf(pictureFile(src, article)),
        alt,
        caption,
      }),
      note: (paragraphs, { number }) => ({ kind: 'note', number, paragraphs }),
    },
  });
}

import type { Article } from '../../archive/types.ts';
import type { Block, Inline, List } from '../../content/block.ts';
import { escapeHtml } from '../html/escape.ts';

/** The addresses of links to other sites, for paper, each once; empty when there are none. */
export function linkAddresses(articles: readonly Article[]): string {
  const blocks = articles.flatMap((article) => article.blocks);
  const addresses = new Set(blocks.flatMap(inlinesOf).flatMap(addressesIn));
  if (addresses.size === 0) return '';
  return `<ol class="links">${[...addresses].map((each) => `<li>${escapeHtml(each)}</li>`).join('')}</ol>\n`;
}

function inlinesOf(block: Block): Inline[] {
  switch (block.kind) {
    case 'lead':
    case 'paragraph':
    case 'heading':
      return block.inlines;
    case 'list':
      return inlinesOfList(block.list);
    case 'quote':
      return block.paragraphs.flat();
    case 'table':
      return [...block.head, ...block.rows.flat()].flat();
    case 'figure':
      return [];
  }
}

function inlinesOfList({ items }: List): Inline[] {
  return items.flatMap(({ paragraphs, lists }) => [...paragraphs.flat(), ...lists.flatMap(inlinesOfList)]);
}

function addressesIn(inline: Inline): string[] {
  if (inline.kind === 'link') return /^https?:/i.test(inline.href) ? [inline.href] : [];
  return 'children' in inline ? inline.children.flatMap(addressesIn) : [];
}

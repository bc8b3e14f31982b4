import type { Article } from '../../archive/types.ts';
import type { Block, Inline, List } from '../../content/block.ts';

/** The addresses of the links to other sites in some articles, each once. */
export function linkAddresses(articles: readonly Article[]): string[] {
  const blocks = articles.flatMap((article) => article.blocks);
  return [...new Set(blocks.flatMap(inlinesOf).flatMap(addressesIn))];
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

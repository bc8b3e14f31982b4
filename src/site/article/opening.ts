import type { Article } from '../../archive/types.ts';
import { sliceText } from '../../content/slice-text.ts';

/** Where a sentence or a clause ends. */
const ends = ['。', '！', '？', '；', '. '];

/** How an article begins, in at most `length` characters, ending where a sentence or clause does if it can. */
export function openingWords(article: Article, length: number): string {
  const first = article.blocks.find(({ kind }) => kind === 'lead' || kind === 'paragraph');
  const text = first?.text ?? '';
  if (text.length <= length) return text;
  const cut = sliceText(text, 0, length);
  const end = Math.max(...ends.map((mark) => cut.lastIndexOf(mark)));
  return end > length / 2 ? cut.slice(0, end + 1) : `${sliceText(cut, 0, -1)}……`;
}

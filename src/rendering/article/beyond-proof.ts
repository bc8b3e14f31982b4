import type { Article } from '../../archive/types.ts';
import type { Format } from '../../locales/format.ts';
import type { Strings } from '../../locales/readers.ts';

/** What the proof of an article's text does not cover, as sentences for readers: pictures, and what did not come in. */
export function beyondProof(
  { source, blocks }: Pick<Article, 'source' | 'blocks'>,
  t: Strings['article'],
  { separators }: Pick<Format, 'separators'>,
): string[] {
  const sentences: string[] = [];
  if (source?.file && blocks.some(({ kind }) => kind === 'figure')) sentences.push(t.picturesUnproved);
  const without = (source?.without ?? []).map((kind) => t.besides[kind]);
  const between = ['', ...separators(without)];
  if (without.length > 0)
    sentences.push(t.without(without.map((what, index) => (between[index] ?? '') + what).join('')));
  return sentences;
}

import type { Article, Site } from '../../archive/types.ts';
import type { Strings } from '../../locales/readers.ts';
import { formatOf } from '../../locales/tables.ts';
import type { Repair } from '../../model/article.ts';

/**
 * How an article's text came to be as it stands, as sentences for readers: its repairs, what the proof does not cover, what is said
 * of the source. `head` leads to the repairs of a text as received; it is empty where there are none.
 */
export function preparationOf(article: Article, site: Site): { head: string; sentences: string[] } {
  const { source, repairs } = article;
  const t = site.strings.article;
  const sentences = [
    ...repairs.map((repair) => repairSentence(repair, t)),
    ...beyondProof(article, site),
    source?.note ?? '',
  ];
  const head = source?.file && repairs.length > 0 ? t.repairsNote : '';
  return { head, sentences: sentences.filter((sentence) => sentence !== '') };
}

/** A correction as a sentence for readers. */
export function correctionSentence(
  { was, is, note }: Article['corrections'][number],
  t: Strings['article'],
): string {
  return [t.correction(was, is), note].filter(Boolean).join(' ');
}

/** What the proof of an article's text does not cover, as sentences for readers: pictures, and what did not come in. */
export function beyondProof(
  { source, blocks }: Pick<Article, 'source' | 'blocks'>,
  { strings: { article: t }, language }: Pick<Site, 'strings' | 'language'>,
): string[] {
  const sentences: string[] = [];
  if (source?.file && blocks.some(({ kind }) => kind === 'figure')) sentences.push(t.picturesUnproved);
  const without = (source?.without ?? []).map((kind) => t.besides[kind]);
  const between = ['', ...formatOf(language).separators(without)];
  if (without.length > 0)
    sentences.push(t.without(without.map((what, index) => (between[index] ?? '') + what).join('')));
  return sentences;
}

/** A repair as a sentence for readers. */
export function repairSentence(repair: Repair, t: Strings['article']): string {
  const end = repair.certainty === 'inferred' ? t.inferred : '';
  switch (repair.kind) {
    case 'move':
      return t.repairKinds.move(repair.text, target(repair.to, t)) + end;
    case 'remove':
      return t.repairKinds.remove(repair.text) + end;
    default:
      return t.repairKinds[repair.kind](repair.before, repair.after) + end;
  }
}

function target(to: string, t: Strings['article']): string {
  if (to === 'lead') return t.moveTargets.lead;
  return to === 'end' ? t.moveTargets.end : t.moveTargets.before(to);
}

import type { Article, Site } from '../../archive/types.ts';
import type { Strings } from '../../locales/readers.ts';
import { formatOf } from '../../locales/tables.ts';
import type { Repair } from '../../model/article.ts';

/**
 * How an article's text came to be as it stands, as sentences for readers: of the text as received in general, of each repair, and the
 * rest, what the proof does not cover and what is said of the source.
 */
export function preparationOf(
  article: Pick<Article, 'source' | 'repairs' | 'blocks'>,
  site: Pick<Site, 'strings' | 'language'>,
): { head: string; repairs: string[]; rest: string[] } {
  const { source, repairs } = article;
  const t = site.strings.article;
  const known = repairs.length > 0 ? t.repairsNote : t.noRepairs;
  return {
    head: source?.file ? known : t.noSource,
    repairs: repairs.map((repair) => repairSentence(repair, t)),
    rest: [...beyondProof(article, site), source?.note ?? ''].filter((sentence) => sentence !== ''),
  };
}

/** A correction as a sentence for readers. */
export function correctionSentence(
  { was, is, note }: Article['corrections'][number],
  t: Strings['article'],
): string {
  return [t.correction(was, is), note].filter(Boolean).join(' ');
}

/** What the proof of an article's text does not cover: pictures, and what did not come in. */
function beyondProof(
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

function repairSentence(repair: Repair, t: Strings['article']): string {
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

import { pathOfPlace, textOfPlace } from '../../archive/places.ts';
import type { ArchiveRecord, Article, Mention } from '../../archive/types.ts';

/** A stretch of an article that names a record, cut where its sentence begins and ends. */
interface Passage {
  /** The address under the base, with the paragraph's anchor. */
  path: string;
  before: string;
  name: string;
  after: string;
}

/** The passages in which mentions stand, article by article in the order given; a sentence is shown once. */
export function passagesOf(mentions: readonly Mention[]): { article: Article; passages: Passage[] }[] {
  const articles = new Set(mentions.map(({ article }) => article));
  return [...articles].map((article) => ({
    article,
    passages: mentions.filter((mention) => mention.article === article).map(passageOf),
  }));
}

/** The mentions of a record that its page shows: the first in each sentence. */
export function shownMentions(record: ArchiveRecord): Mention[] {
  const shown: Mention[] = [];
  let last: { mention: Mention; end: number } | undefined;
  for (const mention of record.mentions) {
    const samePlace = last?.mention.article === mention.article && last.mention.place === mention.place;
    if (samePlace && last && mention.start < last.end) continue;
    last = { mention, end: sentenceEnd(textOfPlace(mention.article, mention.place), mention.end) };
    shown.push(mention);
  }
  return shown;
}

function passageOf({ article, place, start, end }: Mention): Passage {
  const text = textOfPlace(article, place);
  const from = sentenceStart(text, start);
  return {
    path: pathOfPlace(article, place),
    before: text.slice(from, start).trimStart(),
    name: text.slice(start, end),
    after: text.slice(end, sentenceEnd(text, end)).trimEnd(),
  };
}

/** The mark that ends a sentence; closing quotation marks belong to the sentence that they close. */
const endMark = /(?:[。！？!?\n]|\.(?=\s))[”’」』）)]*/;
const throughLastMark = new RegExp(`^.*${endMark.source}`, 's');

function sentenceStart(text: string, at: number): number {
  return throughLastMark.exec(text.slice(0, at))?.[0].length ?? 0;
}

function sentenceEnd(text: string, at: number): number {
  const mark = endMark.exec(text.slice(at));
  return mark ? at + mark.index + mark[0].length : text.length;
}

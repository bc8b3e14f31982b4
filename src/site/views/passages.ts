import { pathOfPlace, textOfPlace } from '../../archive/places.ts';
import type { ArchiveRecord, Article, Mention } from '../../archive/types.ts';

/** A stretch of an article that names a record, cut where its sentence begins and ends. */
export interface Passage {
  /** The address under the base, with the paragraph's anchor. */
  path: string;
  before: string;
  name: string;
  after: string;
}

/** The passages of one article that name a record. */
export interface ArticlePassages {
  article: Article;
  passages: Passage[];
}

/** The passages in which mentions stand, article by article in the order given; a sentence is shown once. */
export function passagesOf(mentions: Mention[]): ArticlePassages[] {
  const groups: ArticlePassages[] = [];
  for (const mention of mentions) {
    let group = groups.at(-1);
    if (group?.article !== mention.article) {
      group = { article: mention.article, passages: [] };
      groups.push(group);
    }
    group.passages.push(passageOf(mention));
  }
  return groups;
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

function sentenceStart(text: string, at: number): number {
  let index = at - 1;
  while (index >= 0 && !endsSentence(text, index)) index -= 1;
  return index < 0 ? 0 : Math.min(at, afterClosing(text, index + 1));
}

function sentenceEnd(text: string, at: number): number {
  let index = at;
  while (index < text.length && !endsSentence(text, index)) index += 1;
  return afterClosing(text, Math.min(text.length, index + 1));
}

function endsSentence(text: string, index: number): boolean {
  const character = text.charAt(index);
  if (character === '.') return /\s/.test(text.charAt(index + 1));
  return '。！？!?\n'.includes(character);
}

/** Closing quotation marks belong to the sentence that they close. */
function afterClosing(text: string, at: number): number {
  let index = at;
  while (index < text.length && '”’」』）)'.includes(text.charAt(index))) index += 1;
  return index;
}

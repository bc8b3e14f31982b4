import type { Block } from '../../content/block.ts';
import { groupBy } from '../../group-by.ts';
import { closedStretches, type Stretch } from '../check/block-links.ts';
import { type Passage, passagesOf } from '../places.ts';
import type { ArchiveRecord, Article, Evidence } from '../types.ts';
import { bareName } from './bare-name.ts';
import { type NameMatch, NameMatcher } from './name-matcher.ts';
import { evidenceOf } from './quotations-in.ts';

/**
 * Finds every mention of every record in every article, once. The longest name wins, aliases count.
 * A person's name inside a longer name (a studio's) is a mention that is not linked. Where several
 * records share a name, those whose evidence covers the place are meant, and nobody when none does.
 */
export function findMentions(articles: readonly Article[], records: readonly ArchiveRecord[]): void {
  const { names, bearers } = namesOf(records);
  if (names.length === 0) return;
  const matcher = new NameMatcher(names);
  const words = new WordsOfRecords();
  for (const article of articles) {
    const linked = new Set<ArchiveRecord>();
    const blocks = new Map(article.blocks.map((block) => [block.id, block]));
    for (const passage of passagesOf(article)) {
      if (passage.place === 'credits' && article.issue.articles[0] !== article) continue;
      const matches = matcher.matches(passage.text);
      if (matches.length === 0) continue;
      const closed = closedTo(blocks.get(passage.place));
      for (const { match, isOuter } of longestWins(matches, passage.text.length)) {
        const isOpen = isOuter && closed?.every(({ start, end }) => match.end <= start || match.start >= end);
        let free = isOpen === true;
        for (const record of words.meant(bearers[match.name] ?? [], article, passage, match)) {
          if (!isOuter && record.kind !== 'person') continue;
          const links = free && !linked.has(record);
          if (links) {
            linked.add(record);
            free = false;
          }
          const { start, end } = match;
          const mention = { record, article, place: passage.place, start, end, linked: links };
          article.mentions.push(mention);
          record.mentions.push(mention);
        }
      }
    }
  }
}

function namesOf(records: readonly ArchiveRecord[]): { names: string[]; bearers: ArchiveRecord[][] } {
  const byName = new Map<string, ArchiveRecord[]>();
  for (const record of records) {
    for (const name of new Set([record.name, ...record.aliases].map(bareName))) {
      const list = byName.get(name) ?? [];
      list.push(record);
      byName.set(name, list);
    }
  }
  return { names: [...byName.keys()], bearers: [...byName.values()] };
}

/** The matches in reading order; an outer one overlaps no longer one, nor an earlier one of its length. */
function longestWins(
  matches: readonly NameMatch[],
  length: number,
): { match: NameMatch; isOuter: boolean }[] {
  const claimed = new Uint8Array(length);
  const outer = new Set<NameMatch>();
  for (const match of [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    // What is claimed already is no shorter than this match, so it shows at one of its ends.
    if (claimed[match.start] || claimed[match.end - 1]) continue;
    claimed.fill(1, match.start, match.end);
    outer.add(match);
  }
  return [...matches]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((match) => ({ match, isOuter: outer.has(match) }));
}

/** Where no mention can be linked in a passage, or undefined when none can anywhere: only running text has links. */
function closedTo(block: Block | undefined): Stretch[] | undefined {
  return block === undefined || /^(?:figure|heading)$/.test(block.kind) ? undefined : closedStretches(block);
}

/** Tells records of one name apart by the words they rest on; a record's words are sorted by article once. */
class WordsOfRecords {
  readonly #known = new Map<ArchiveRecord, Map<Article, Evidence[]>>();

  /** Which of the bearers of a name are meant at a place. */
  meant(
    bearers: readonly ArchiveRecord[],
    article: Article,
    passage: Passage,
    match: NameMatch,
  ): readonly ArchiveRecord[] {
    if (bearers.length < 2) return bearers;
    return bearers.filter((record) =>
      this.#of(record, article).some(
        (item) => item.place === passage.place && item.start <= match.start && item.end >= match.end,
      ),
    );
  }

  #of(record: ArchiveRecord, article: Article): readonly Evidence[] {
    const byArticle = this.#known.get(record) ?? groupBy(evidenceOf(record), (item) => item.article);
    this.#known.set(record, byArticle);
    return byArticle.get(article) ?? [];
  }
}

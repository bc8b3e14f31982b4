import { type NameMatch, NameMatcher } from './name-matcher.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { ArchiveRecord, Article, Mention } from './types.ts';

/**
 * Finds every mention of every record in every article, once. The longest name wins, aliases count.
 * A person's name inside a longer name (a studio's) is a mention that is not linked. Where several
 * records share a name, those whose evidence covers the place are meant, and nobody when none does.
 */
export function findMentions(articles: readonly Article[], records: readonly ArchiveRecord[]): void {
  const { names, bearers } = namesOf(records);
  const matcher = new NameMatcher(names);
  for (const article of articles) {
    const linked = new Set<ArchiveRecord>();
    for (const passage of passagesOf(article)) {
      if (passage.place === 'credits' && article.issue.articles[0] !== article) continue;
      addMentions(article, passage, matcher.matches(passage.text), bearers, linked);
    }
  }
}

function namesOf(records: readonly ArchiveRecord[]): { names: string[]; bearers: ArchiveRecord[][] } {
  const byName = new Map<string, ArchiveRecord[]>();
  for (const record of records) {
    for (const name of new Set([record.name, ...record.aliases].map(bare))) {
      const list = byName.get(name) ?? [];
      list.push(record);
      byName.set(name, list);
    }
  }
  return { names: [...byName.keys()], bearers: [...byName.values()] };
}

/** Names are compared without the quotation marks and spaces that printing puts into them. */
function bare(name: string): string {
  return name.replace(/[“”‘’「」『』"'《》〈〉\s]/g, '');
}

function addMentions(
  article: Article,
  passage: Passage,
  matches: readonly NameMatch[],
  bearers: readonly ArchiveRecord[][],
  linked: Set<ArchiveRecord>,
): void {
  if (matches.length === 0) return;
  const outer = longestFirst(matches);
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    let free = outer.has(match);
    const isOuter = free;
    for (const record of meant(article, passage, match, bearers[match.name] ?? [])) {
      if (!isOuter && record.kind !== 'person') continue;
      const links = free && !linked.has(record) && isRunningText(article, passage);
      if (links) {
        linked.add(record);
        free = false;
      }
      const mention: Mention = {
        record,
        article,
        place: passage.place,
        start: match.start,
        end: match.end,
        linked: links,
      };
      article.mentions.push(mention);
      record.mentions.push(mention);
    }
  }
}

/** The matches that no longer match overlaps: leftmost, then longest. */
function longestFirst(matches: readonly NameMatch[]): Set<NameMatch> {
  const kept = new Set<NameMatch>();
  let end = 0;
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start < end) continue;
    kept.add(match);
    end = match.end;
  }
  return kept;
}

function meant(
  article: Article,
  passage: Passage,
  match: NameMatch,
  records: readonly ArchiveRecord[],
): readonly ArchiveRecord[] {
  if (records.length < 2) return records;
  return records.filter((record) =>
    evidenceOf(record).some(
      (item) =>
        item.article === article &&
        item.place === passage.place &&
        item.start <= match.start &&
        item.end >= match.end,
    ),
  );
}

/** Every quotation that a record rests on: its own, its roles' and its honours'. */
export function evidenceOf(record: ArchiveRecord): ArchiveRecord['evidence'] {
  const honours = record.kind === 'initiative' ? [] : record.honours.flatMap((honour) => honour.evidence);
  const roles = record.kind === 'person' ? record.roles.flatMap((role) => role.evidence) : [];
  return [...record.evidence, ...roles, ...honours];
}

function isRunningText(article: Article, passage: Passage): boolean {
  if (!passage.place.startsWith('p')) return false;
  const block = article.blocks.find((item) => item.id === passage.place);
  return block !== undefined && block.kind !== 'figure';
}

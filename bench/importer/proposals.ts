import { join } from 'node:path';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { anchorOf, passagesOf } from '../../src/archive/places.ts';
import { readRecords } from '../../src/archive/read/read-records.ts';
import { bareName } from '../../src/archive/resolve/bare-name.ts';
import { squeeze } from '../../src/archive/resolve/squeeze.ts';
import type { Article } from '../../src/archive/types.ts';
import { ProblemList } from '../../src/content/problem.ts';
import { RootReader } from '../../src/content/root-reader.ts';
import { type ProposalPassage, passageOf } from '../../src/importer/propose/passage.ts';
import { proposeFacts } from '../../src/importer/propose/propose.ts';
import { emptyHeader, type Header } from '../../src/importer/recognise/header.ts';

import type { ReviewEntry } from '../../src/importer/review/review.ts';

/** How many were proposed, how many of them are records, and how many records there are. */
export interface Hits {
  proposed: number;
  right: number;
  wanted: number;
}

/** What the proposals for an archive's articles have in common with its records, kind by kind. */
export interface ProposalHits {
  people: Hits;
  roster: Hits;
  organizations: Hits;
  initiatives: Hits;
  figures: Hits;
  events: Hits;
}

/** Compares what is proposed for one article, as if no record were known, with the records that rest on it. */
export async function measureProposals(root: string, articleId: string): Promise<ProposalHits> {
  const { archive } = await loadArchive(root);
  const article = archive?.articles.find(({ id }) => id === articleId);
  if (!archive || !article) throw new Error(`There is no sound article ${articleId} under ${root}.`);
  const none = readRecords(new RootReader(join(root, 'no-records'), new ProblemList()));
  const header = headerOf(article);
  const { proposals } = await proposeFacts(passages(article), { header }, article.id, none);
  const named = (records: readonly { name: string; aliases: string[] }[], names: readonly string[]): Hits => {
    const sets = records.map((record) => new Set([record.name, ...record.aliases].map(bareName)));
    const proposed = [...new Set(names.map(bareName))];
    const right = proposed.filter((name) => sets.some((set) => set.has(name))).length;
    return { proposed: proposed.length, right, wanted: sets.length };
  };
  const keys = (proposed: readonly string[], wanted: readonly string[]): Hits => {
    const left = [...wanted];
    const right = proposed.filter((key) => {
      const at = left.indexOf(key);
      if (at !== -1) left.splice(at, 1);
      return at !== -1;
    }).length;
    return { proposed: proposed.length, right, wanted: wanted.length };
  };
  const of = (kind: string): ReviewEntry[] => proposals[kind] ?? [];
  const namesOf = (entries: readonly ReviewEntry[]): string[] => entries.map(({ name }) => String(name));
  const modelWorkers = of('people').filter(({ role }) => role === 'model-worker');
  return {
    people: named(archive.people, namesOf(of('people'))),
    roster: named(archive.roster, namesOf(modelWorkers)),
    organizations: named(archive.organizations, namesOf(of('organizations'))),
    initiatives: named(archive.initiatives, namesOf(of('initiatives'))),
    figures: keys(
      of('figures').map(({ value, unit, qualifier }) => `${Number(value)} ${unit} ${qualifier ?? ''}`),
      archive.figures.map(({ value, unit, qualifier }) => `${value} ${unit} ${qualifier}`),
    ),
    events: keys(
      of('events').map(({ date, title }) => `${date} ${squeeze(String(title))}`),
      archive.events.map(({ date, title }) => `${date} ${squeeze(title)}`),
    ),
  };
}

/** Compares the names that rules find in texts with those that were marked in them by hand. */
export function measureNames(
  texts: readonly string[],
  find: (text: string) => readonly { name: string }[],
  marked: readonly string[],
): Hits {
  const gold = new Set(marked);
  const found = new Set(texts.flatMap((text) => find(text).map(({ name }) => name)));
  return {
    proposed: found.size,
    right: [...found].filter((name) => gold.has(name)).length,
    wanted: gold.size,
  };
}

function passages(article: Article): ProposalPassage[] {
  return passagesOf(article).map(({ place, text }) => {
    const anchor = anchorOf(place);
    return passageOf(
      anchor === 'title' || anchor === 'byline' || anchor === 'credits' ? anchor : 'text',
      text,
    );
  });
}

function headerOf(article: Article): Header {
  const { issue, byline, kicker, title, deck, page } = article;
  const { date, weekday, number, credits } = issue;
  return { ...emptyHeader, date, weekday, number, page, kicker, title, deck, byline, credits };
}

import { fileStart } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import type { ReadRecords } from '../read/read-records.ts';
import type {
  ArchiveRecord,
  Article,
  Initiative,
  Issue,
  Organization,
  Person,
  Vocabulary,
} from '../types.ts';
import type { Resolving } from './resolving.ts';

/** The records in the order of their indexes. */
export interface ArrangedRecords {
  people: Person[];
  organizations: Organization[];
  initiatives: Initiative[];
}

/**
 * Puts articles into their issues and issues into their order, oldest first, and ties each to its
 * neighbours. Drafts are left out unless they are asked for; an issue of drafts alone goes with them.
 */
export function arrangeIssues(read: readonly ReadIssue[], drafts: boolean, problems: ProblemList): Issue[] {
  const shown: Issue[] = [];
  for (const { issue, articles, faulty } of [...read].reverse()) {
    if (articles.length === 0 && faulty.length === 0)
      problems.warning('issue-empty', fileStart(issue.file), { seen: issue.id });
    const kept = articles.map((item) => item.article).filter((article) => drafts || !article.draft);
    if (kept.length === 0 && articles.length > 0) continue;
    issue.articles = kept.sort((a, b) => a.order - b.order);
    shown.push(issue);
  }
  tie(shown);
  tie(shown.flatMap((issue): Article[] => issue.articles));
  return shown;
}

/** Sorts people by reading, organisations by kind and initiatives by category, as the vocabulary lists them. */
export function arrangeRecords(read: ReadRecords, use: Resolving, vocabulary: Vocabulary): ArrangedRecords {
  const people = read.people.files.flatMap(({ id }) => use.people.peek(id) ?? []);
  const organizations = read.organizations.files.flatMap(({ id }) => use.organizations.peek(id) ?? []);
  const initiatives = read.initiatives.files.flatMap(({ id }) => use.initiatives.peek(id) ?? []);
  const kinds = new Map(vocabulary.kinds.map((term, index) => [term, index]));
  const categories = new Map(vocabulary.categories.map((term, index) => [term, index]));
  people.sort((a, b) => compare(sortKey(a), sortKey(b)) || compare(a.id, b.id));
  organizations.sort((a, b) => rank(kinds, a.sort) - rank(kinds, b.sort) || compare(a.id, b.id));
  initiatives.sort(
    (a, b) => rank(categories, a.category) - rank(categories, b.category) || compare(a.id, b.id),
  );
  for (const list of [people, organizations, initiatives]) tie<ArchiveRecord>(list);
  return { people, organizations, initiatives };
}

function sortKey(person: Person): string {
  return person.reading === '' ? person.id.replaceAll('-', ' ') : person.reading.toLowerCase();
}

function rank<Term>(order: ReadonlyMap<Term, number>, term: Term | undefined): number {
  return term === undefined ? order.size : (order.get(term) ?? order.size);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tie<Thing extends { previous: Thing | undefined; next: Thing | undefined }>(
  list: readonly Thing[],
): void {
  list.forEach((thing, index) => {
    thing.previous = list[index - 1];
    thing.next = list[index + 1];
  });
}

import type { SyntheticIssue } from '../archive/synthetic-issues.ts';
import { bodies, doings, people, places } from '../archive/words.ts';
import { makeQuerySets, type QuerySet } from '../search/query-sets.ts';

/** Words that nearly every article of the synthetic archive has: what costs a search most. */
const COMMON = ['工会', '职工', '的', '技术', '灯一直亮着', '2'];

/**
 * Queries for a synthetic archive, so many of each kind. The archive is put together from few words, so most
 * of these find hundreds of articles in a thousand; names of persons find few.
 */
export function syntheticQueries(issues: Iterable<SyntheticIssue>, size: number): QuerySet[] {
  const persons: string[] = [];
  const texts: { title: string; blocks: { text: string }[] }[] = [];
  for (const { article } of issues) {
    persons.push(...article.byline.map(({ name }) => name));
    const paragraphs = article.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
    texts.push({ title: article.title, blocks: paragraphs.map((text) => ({ text })) });
  }
  const organisations = places.flatMap((place) => bodies.map((body) => place + body));
  const words = [...doings, ...people];
  return makeQuerySets(texts, size, { person: persons, org: organisations, words, common: COMMON });
}

import type { Article, Credit, Issue, Person } from '../types.ts';

/** Ties each name of a byline or credits line to the one person whose evidence stands on that line. */
export function linkCredits(issues: readonly Issue[], people: readonly Person[]): void {
  const byName = new Map<string, Set<Person>>();
  for (const person of people) {
    for (const name of [person.name, ...person.aliases]) {
      const bearers = byName.get(name) ?? new Set();
      byName.set(name, bearers.add(person));
    }
  }
  if (byName.size === 0) return;
  const standing = new Map(people.map((person) => [person, linesOf(person)]));
  const tie = (credit: Credit, line: Issue | Article): void => {
    const bearers = [...(byName.get(credit.name) ?? [])].filter((person) => standing.get(person)?.has(line));
    if (bearers.length === 1) credit.person = bearers[0];
  };
  for (const issue of issues) {
    for (const credit of issue.credits) tie(credit, issue);
    for (const article of issue.articles) for (const credit of article.byline) tie(credit, article);
  }
}

/** The issues whose credits line, and the articles whose byline, a person's evidence stands on. */
function linesOf(person: Person): Set<Issue | Article> {
  const lines = new Set<Issue | Article>();
  for (const { place, article } of [...person.evidence, ...person.roles.flatMap((role) => role.evidence)]) {
    if (place === 'credits') lines.add(article.issue);
    if (place === 'byline') lines.add(article);
  }
  return lines;
}

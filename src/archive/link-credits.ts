import type { Credit, Issue, Person } from './types.ts';

/** Ties each name of a byline or credits line to the one person whose evidence stands on that line. */
export function linkCredits(issues: readonly Issue[], people: readonly Person[]): void {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    for (const name of [person.name, ...person.aliases])
      byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  if (byName.size === 0) return;
  for (const issue of issues) {
    const inIssue = (person: Person): boolean =>
      restsOn(person, 'credits', (article) => article.issue === issue);
    for (const credit of issue.credits) tie(credit, byName, inIssue);
    for (const article of issue.articles) {
      const inByline = (person: Person): boolean => restsOn(person, 'byline', (item) => item === article);
      for (const credit of article.byline) tie(credit, byName, inByline);
    }
  }
}

function tie(
  credit: Credit,
  byName: ReadonlyMap<string, Person[]>,
  stands: (person: Person) => boolean,
): void {
  const [person, ...others] = (byName.get(credit.name) ?? []).filter(stands);
  if (person && others.length === 0) credit.person = person;
}

function restsOn(
  person: Person,
  place: string,
  holds: (article: Issue['articles'][number]) => boolean,
): boolean {
  const evidence = [...person.evidence, ...person.roles.flatMap((role) => role.evidence)];
  return evidence.some((item) => item.place === place && holds(item.article));
}

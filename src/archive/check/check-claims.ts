import type { ProblemList } from '../../content/problem.ts';
import { textOfPlace } from '../places.ts';
import type { ReadRecords } from '../read/read-records.ts';
import { bareName } from '../resolve/bare-name.ts';
import type { Evidence, Person } from '../types.ts';

/**
 * Reports a role or an honour of a person that rests on another's words. A quotation holds the person's name or an
 * alias; one whose paragraph alone does is warned of, and a role may say in its `note` how the words mean the person.
 */
export function checkClaims(shown: readonly Person[], { people }: ReadRecords, problems: ProblemList): void {
  const persons = new Map(shown.map((person) => [person.id, person]));
  for (const { id, value, yaml } of people.files) {
    const person = persons.get(id);
    if (!person) continue;
    const names = [value.name, ...value.aliases].map(plain);
    const isNamed = (text: string): boolean => names.some((name) => plain(text).includes(name));
    for (const list of ['roles', 'honours'] as const) {
      const found = new Map(person[list].flatMap(({ evidence }) => evidence.map((one) => [keyOf(one), one])));
      for (const [index, claim] of value[list].entries()) {
        const isMeant = 'note' in claim && claim.note !== undefined;
        const evidence = claim.evidence.flatMap((one) => found.get(`${one.article} ${one.quote}`) ?? []);
        // Words of a draft, or that are not there, have been told of.
        if (isMeant || evidence.length === 0 || evidence.some(({ quote }) => isNamed(quote))) continue;
        const place = yaml.placeOf([list, index, 'evidence', 0, 'quote']);
        const isNear = evidence.some(({ article, place }) => isNamed(textOfPlace(article, place)));
        if (isNear) problems.warning('claim-without-name', place, { seen: value.name });
        else problems.error('claim-of-another', place, { seen: value.name });
      }
    }
  }
}

function keyOf({ article, quote }: Evidence): string {
  return `${article.id} ${quote}`;
}

function plain(text: string): string {
  return bareName(text).toLowerCase();
}

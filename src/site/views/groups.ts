import type {
  ArchiveEvent,
  Initiative,
  Organization,
  Person,
  Vocabulary,
  VocabularyTerm,
} from '../../archive/types.ts';

/** Things under one heading; `id` is an anchor, empty when it has none of its own. */
export interface Group<Item> {
  id: string;
  label: string;
  items: Item[];
}

/** People by the first letter of their reading; what begins with no Latin letter stands under #. */
export function byLetter(people: readonly Person[]): Group<Person>[] {
  return grouped(people, ({ reading, name }) => {
    const letter = (reading || name).charAt(0).toUpperCase();
    const known = /[A-Z]/.test(letter);
    return { id: known ? letter.toLowerCase() : 'other', label: known ? letter : '#' };
  });
}

/** Initiatives by category, in the vocabulary's order; those without one come last, with an empty label. */
export function byCategory(initiatives: readonly Initiative[], vocabulary: Vocabulary): Group<Initiative>[] {
  return inOrder(
    grouped(initiatives, ({ category }) => keyOf(category)),
    vocabulary.categories,
  );
}

/** Organisations by kind, in the vocabulary's order; those without one come last, with an empty label. */
export function byKind(
  organizations: readonly Organization[],
  vocabulary: Vocabulary,
): Group<Organization>[] {
  return inOrder(
    grouped(organizations, ({ sort }) => keyOf(sort)),
    vocabulary.kinds,
  );
}

/** Initiatives by the text's own word for what they are, the commonest first; no word comes last. */
export function byForm(initiatives: readonly Initiative[]): Group<Initiative>[] {
  const groups = grouped(initiatives, ({ form }) => ({ id: form, label: form }));
  groups.sort((a, b) => Number(a.id === '') - Number(b.id === '') || b.items.length - a.items.length);
  return groups.map((group, index) => ({ ...group, id: `form-${index + 1}` }));
}

/** Events by year, in the order given. */
export function byYear(events: readonly ArchiveEvent[]): Group<ArchiveEvent>[] {
  return grouped(events, ({ date }) => ({ id: `y${date.slice(0, 4)}`, label: date.slice(0, 4) }));
}

/** Initiatives in the order of an index by category. */
export function sortedByCategory(initiatives: readonly Initiative[], vocabulary: Vocabulary): Initiative[] {
  return byCategory(initiatives, vocabulary).flatMap(({ items }) => items);
}

/** Organisations in the order of an index by kind. */
export function sortedByKind(organizations: readonly Organization[], vocabulary: Vocabulary): Organization[] {
  return byKind(organizations, vocabulary).flatMap(({ items }) => items);
}

function keyOf(term: VocabularyTerm | undefined): { id: string; label: string } {
  return term ? { id: `c-${term.id}`, label: term.label } : { id: 'c-none', label: '' };
}

function grouped<Item>(
  items: readonly Item[],
  key: (item: Item) => { id: string; label: string },
): Group<Item>[] {
  const groups = new Map<string, Group<Item>>();
  for (const item of items) {
    const { id, label } = key(item);
    const group = groups.get(id);
    if (group) group.items.push(item);
    else groups.set(id, { id, label, items: [item] });
  }
  return [...groups.values()];
}

function inOrder<Item>(groups: Group<Item>[], terms: readonly VocabularyTerm[]): Group<Item>[] {
  const places = new Map(terms.map(({ id }, index) => [`c-${id}`, index]));
  const place = (group: Group<Item>) => places.get(group.id) ?? terms.length + Number(group.label === '');
  return groups.sort((a, b) => place(a) - place(b));
}

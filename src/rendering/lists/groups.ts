import type { ArchiveRecord, Initiative, Person, VocabularyTerm } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';

/** Things under one heading; `id` is an anchor, empty when it has none of its own. */
export interface Group<Item> {
  id: string;
  label: string;
  items: Item[];
}

/** People by the letter that the language files them under; those whom it files under none stand under #. */
export function byLetter(people: readonly Person[], language: Language): Group<Person>[] {
  const { key, letter } = formatOf(language).sorting;
  return grouped(people, (person) => {
    const label = letter(key(person));
    // A letter that is not among the 26 is known by its number.
    const id = /[A-Z]/.test(label) ? label.toLowerCase() : (label.codePointAt(0)?.toString(16) ?? 'other');
    return { id, label: label || '#' };
  });
}

/** Records by a term of theirs, in the order given, which is the vocabulary's; those without one have an empty label. */
export function byTerm<Item extends ArchiveRecord>(records: readonly Item[], field: string): Group<Item>[] {
  return grouped(records, (record: object) => {
    const term: VocabularyTerm | undefined = Reflect.get(record, field);
    return term ? { id: `c-${term.id}`, label: term.label } : { id: 'c-none', label: '' };
  });
}

/** Initiatives by the text's own word for what they are, the commonest first; no word comes last. */
export function byForm(initiatives: readonly Initiative[]): Group<Initiative>[] {
  const groups = grouped(initiatives, ({ form }) => ({ id: form, label: form }));
  groups.sort((a, b) => Number(a.id === '') - Number(b.id === '') || b.items.length - a.items.length);
  return groups.map((group, index) => ({ ...group, id: `form-${index + 1}` }));
}

/** What has a date by year, in the order given. */
export function byYear<Item extends { date: string }>(items: readonly Item[]): Group<Item>[] {
  return grouped(items, ({ date }) => ({ id: `y${date.slice(0, 4)}`, label: date.slice(0, 4) }));
}

/** Things by what a key tells of each, in the order in which their groups come first. */
export function grouped<Item>(
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

import type { z } from 'zod';
import type { Language, ProblemList } from '../content/problem.ts';
import type { honour, period } from '../content/schema/evidence.ts';
import type { Term } from '../content/schema/vocabulary.ts';
import type { YamlFile } from '../content/yaml.ts';
import { defaultVocabulary } from './default-vocabulary.ts';
import type { EvidenceResolver } from './evidence-resolver.ts';
import type { ReadRecords } from './read-records.ts';
import { RecordIndex } from './record-index.ts';
import type {
  Honour,
  Initiative,
  Organization,
  Period,
  Person,
  Vocabulary,
  VocabularyTerm,
} from './types.ts';

/** The records of an archive, references resolved, in no particular order. */
export interface Records {
  people: Map<string, Person>;
  organizations: Map<string, Organization>;
  initiatives: Map<string, Initiative>;
}

/** What resolving needs beside the files themselves. */
export interface Resolving {
  problems: ProblemList;
  evidence: EvidenceResolver;
  language: Language;
  people: RecordIndex<Person>;
  organizations: RecordIndex<Organization>;
  initiatives: RecordIndex<Initiative>;
  categories: RecordIndex<VocabularyTerm>;
  roles: RecordIndex<VocabularyTerm>;
  bases: RecordIndex<VocabularyTerm>;
  kinds: RecordIndex<VocabularyTerm>;
}

/** The vocabulary in the site's language; a list left out takes the generator's own. */
export function vocabularyOf(read: ReadRecords, language: Language): Vocabulary {
  const list = (name: keyof Vocabulary): VocabularyTerm[] =>
    (read.vocabulary[name] ?? defaultVocabulary[name]).map((term: Term) => ({
      id: term.id,
      label: term.label[language] ?? term.label['zh-CN'] ?? term.label.en ?? term.id,
    }));
  return { categories: list('categories'), roles: list('roles'), bases: list('bases'), kinds: list('kinds') };
}

/** Fills an index with the words of one list of the vocabulary. */
export function termIndex(
  code: string,
  terms: readonly VocabularyTerm[],
  problems: ProblemList,
): RecordIndex<VocabularyTerm> {
  const index = new RecordIndex<VocabularyTerm>(code, problems);
  for (const term of terms) index.set(term.id, term);
  return index;
}

/** Makes the records first and their references after, so that any may name any other. */
export function resolveRecords(read: ReadRecords, use: Resolving): void {
  for (const { id, value, yaml } of read.people.files) use.people.set(id, emptyPerson(id, value, yaml));
  for (const { id, value, yaml } of read.organizations.files)
    use.organizations.set(id, emptyOrganization(id, value, yaml));
  for (const { id, value, yaml } of read.initiatives.files)
    use.initiatives.set(id, emptyInitiative(id, value, yaml));
  for (const id of read.people.faulty) use.people.setFaulty(id);
  for (const id of read.organizations.faulty) use.organizations.setFaulty(id);
  for (const id of read.initiatives.faulty) use.initiatives.setFaulty(id);
  for (const file of read.people.files) fillPerson(file, use);
  for (const file of read.organizations.files) fillOrganization(file, use);
  for (const file of read.initiatives.files) fillInitiative(file, use);
}

type FileOf<Kind extends 'people' | 'organizations' | 'initiatives'> = ReadRecords[Kind]['files'][number];

function base(
  id: string,
  value: { name: string; aliases: string[]; former: string[] },
  yaml: YamlFile,
  folder: string,
) {
  return {
    id,
    name: value.name,
    aliases: value.aliases,
    path: `${folder}/${id}/`,
    file: yaml.file,
    evidence: [],
    mentions: [],
    former: value.former,
    previous: undefined,
    next: undefined,
  };
}

function emptyPerson(id: string, value: FileOf<'people'>['value'], yaml: YamlFile): Person {
  const onRoster = value.roles.some((role) => role.role === 'model-worker');
  return {
    ...base(id, value, yaml, 'people'),
    kind: 'person',
    reading: value.reading ?? '',
    roles: [],
    honours: [],
    onRoster,
  };
}

function emptyOrganization(
  id: string,
  value: FileOf<'organizations'>['value'],
  yaml: YamlFile,
): Organization {
  return {
    ...base(id, value, yaml, 'organizations'),
    kind: 'organization',
    sort: undefined,
    partOf: undefined,
    parts: [],
    honours: [],
    initiatives: [],
    people: [],
    figures: [],
    events: [],
  };
}

function emptyInitiative(id: string, value: FileOf<'initiatives'>['value'], yaml: YamlFile): Initiative {
  return {
    ...base(id, value, yaml, 'initiatives'),
    kind: 'initiative',
    form: value.form ?? '',
    category: undefined,
    organizers: [],
    people: [],
    audience: value.audience ?? '',
    period: periodOf(value.period),
    parent: undefined,
    parts: [],
    figures: [],
    events: [],
  };
}

function fillPerson({ id, value, yaml }: FileOf<'people'>, use: Resolving): void {
  const person = use.people.peek(id);
  if (!person) return;
  person.evidence = use.evidence.resolve(value.evidence, yaml, ['evidence']);
  value.roles.forEach((role, index) => {
    const at = ['roles', index];
    const organization = use.organizations.get(role.organization, () =>
      yaml.placeOf([...at, 'organization']),
    );
    const [word, basis] = [
      use.roles.get(role.role, () => yaml.placeOf([...at, 'role'])),
      use.bases.get(role.basis, () => yaml.placeOf([...at, 'basis'])),
    ];
    const evidence = use.evidence.resolve(role.evidence, yaml, [...at, 'evidence']);
    if (organization && !organization.people.includes(person)) organization.people.push(person);
    if (word && basis)
      person.roles.push({ role: word, basis, organization, note: role.note ?? '', evidence });
  });
  person.honours = honoursOf(value.honours, yaml, use);
  if (value.evidence.length + value.roles.length + value.honours.length === 0) {
    use.problems.error('record-without-evidence', yaml.placeOf([]), { seen: person.name });
  }
}

function fillOrganization({ id, value, yaml }: FileOf<'organizations'>, use: Resolving): void {
  const organization = use.organizations.peek(id);
  if (!organization) return;
  organization.evidence = use.evidence.resolve(value.evidence, yaml, ['evidence']);
  organization.sort = use.kinds.get(value.kind, () => yaml.placeOf(['kind']));
  organization.honours = honoursOf(value.honours, yaml, use);
  organization.partOf = use.organizations.get(value.part_of, () => yaml.placeOf(['part_of']));
  organization.partOf?.parts.push(organization);
}

function fillInitiative({ id, value, yaml }: FileOf<'initiatives'>, use: Resolving): void {
  const initiative = use.initiatives.peek(id);
  if (!initiative) return;
  initiative.evidence = use.evidence.resolve(value.evidence, yaml, ['evidence']);
  initiative.category = use.categories.get(value.category, () => yaml.placeOf(['category']));
  initiative.organizers = use.organizations.all(value.organizers, (index) =>
    yaml.placeOf(['organizers', index]),
  );
  initiative.people = use.people.all(value.people, (index) => yaml.placeOf(['people', index]));
  initiative.parent = use.initiatives.get(value.parent, () => yaml.placeOf(['parent']));
  initiative.parent?.parts.push(initiative);
  for (const organizer of initiative.organizers) organizer.initiatives.push(initiative);
  checkPeriod(value.period, yaml, ['period'], use.problems);
}

function honoursOf(list: readonly z.infer<typeof honour>[], yaml: YamlFile, use: Resolving): Honour[] {
  return list.map((item, index) => ({
    name: item.name,
    level: item.level ?? '',
    year: item.year ?? '',
    evidence: use.evidence.resolve(item.evidence, yaml, ['honours', index, 'evidence']),
  }));
}

/** A period as the templates see it. */
export function periodOf(value: z.infer<typeof period> | undefined): Period | undefined {
  if (!value) return undefined;
  return {
    printed: value.printed ?? '',
    from: value.from ?? '',
    to: value.to ?? '',
    basis: value.basis ?? '',
  };
}

/** Reports a period that ends before it begins. */
export function checkPeriod(
  value: z.infer<typeof period> | undefined,
  yaml: YamlFile,
  path: readonly PropertyKey[],
  problems: ProblemList,
): void {
  if (value?.from === undefined || value.to === undefined) return;
  const shared = Math.min(value.from.length, value.to.length);
  if (value.to.slice(0, shared) < value.from.slice(0, shared)) {
    problems.error('period-backwards', yaml.placeOf([...path, 'to']), { from: value.from, to: value.to });
  }
}

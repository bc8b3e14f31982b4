import type { z } from 'zod';
import type { YamlFile } from '../../content/yaml.ts';
import type { honour } from '../../model/evidence.ts';
import type { ReadFile, ReadFolder, ReadRecords } from '../read/read-records.ts';
import type { Honour, Initiative, Organization, Person } from '../types.ts';
import { emptyInitiative, emptyOrganization, emptyPerson, type FileOf } from './empty-records.ts';
import { checkPeriod } from './periods.ts';
import type { RecordIndex } from './record-index.ts';
import type { Resolving } from './resolving.ts';

/**
 * Makes the records first and their references after, so that any may name any other. A record whose
 * words all stand in drafts is checked like the rest, but nothing can refer to it and it is not shown.
 */
export function resolveRecords(read: ReadRecords, use: Resolving): void {
  const people = register(
    read.people,
    use.people,
    emptyPerson,
    (value) => [
      ...value.evidence,
      ...value.roles.flatMap((role) => role.evidence),
      ...value.honours.flatMap((honour) => honour.evidence),
    ],
    use,
  );
  const organizations = register(
    read.organizations,
    use.organizations,
    emptyOrganization,
    (value) => [...value.evidence, ...value.honours.flatMap((honour) => honour.evidence)],
    use,
  );
  const initiatives = register(
    read.initiatives,
    use.initiatives,
    emptyInitiative,
    (value) => value.evidence,
    use,
  );
  for (const { thing, file, shown } of people) fillPerson(thing, file, shown, use);
  for (const { thing, file, shown } of organizations) fillOrganization(thing, file, shown, use);
  for (const { thing, file, shown } of initiatives) fillInitiative(thing, file, shown, use);
}

type Written = FileOf<'initiatives'>['value']['evidence'];

function register<Value, Thing>(
  folder: ReadFolder<Value>,
  index: RecordIndex<Thing>,
  empty: (id: string, value: Value, yaml: YamlFile) => Thing,
  words: (value: Value) => Written,
  use: Resolving,
): { thing: Thing; file: ReadFile<Value>; shown: boolean }[] {
  for (const id of folder.faulty) index.withhold(id);
  return folder.files.map((file) => {
    const thing = empty(file.id, file.value, file.yaml);
    const shown = !use.evidence.isHidden(words(file.value), file.yaml);
    if (shown) index.set(file.id, thing);
    else index.withhold(file.id);
    return { thing, file, shown };
  });
}

function fillPerson(person: Person, { value, yaml }: FileOf<'people'>, shown: boolean, use: Resolving): void {
  person.evidence = use.evidence.resolve(value.evidence, yaml, ['evidence']);
  value.roles.forEach((written, index) => {
    const at = ['roles', index];
    const organization = use.organizations.get(written.organization, () =>
      yaml.placeOf([...at, 'organization']),
    );
    const role = use.roles.get(written.role, () => yaml.placeOf([...at, 'role']));
    const basis = use.bases.get(written.basis, () => yaml.placeOf([...at, 'basis']));
    const evidence = use.evidence.resolve(written.evidence, yaml, [...at, 'evidence']);
    if (!shown || use.evidence.isHidden(written.evidence, yaml)) return;
    if (organization && organization.people.at(-1) !== person && !organization.people.includes(person))
      organization.people.push(person);
    if (role && basis) person.roles.push({ role, basis, organization, note: written.note ?? '', evidence });
  });
  person.onRoster = person.roles.some(({ role }) => role.id === 'model-worker');
  person.honours = honoursOf(value.honours, yaml, use);
  if (value.evidence.length + value.roles.length + value.honours.length === 0)
    use.problems.error('record-without-evidence', yaml.placeOf([]), { seen: person.name });
}

function fillOrganization(
  organization: Organization,
  { value, yaml }: FileOf<'organizations'>,
  shown: boolean,
  use: Resolving,
): void {
  organization.evidence = use.evidence.resolve(value.evidence, yaml, ['evidence']);
  organization.sort = use.kinds.get(value.kind, () => yaml.placeOf(['kind']));
  organization.honours = honoursOf(value.honours, yaml, use);
  organization.partOf = use.organizations.get(value.part_of, () => yaml.placeOf(['part_of']));
  if (shown) organization.partOf?.parts.push(organization);
}

function fillInitiative(
  initiative: Initiative,
  { value, yaml }: FileOf<'initiatives'>,
  shown: boolean,
  use: Resolving,
): void {
  initiative.evidence = use.evidence.resolve(value.evidence, yaml, ['evidence']);
  initiative.category = use.categories.get(value.category, () => yaml.placeOf(['category']));
  initiative.organizers = use.organizations.all(value.organizers, (index) =>
    yaml.placeOf(['organizers', index]),
  );
  initiative.people = use.people.all(value.people, (index) => yaml.placeOf(['people', index]));
  initiative.parent = use.initiatives.get(value.parent, () => yaml.placeOf(['parent']));
  checkPeriod(value.period, yaml, ['period'], use.problems);
  if (!shown) return;
  initiative.parent?.parts.push(initiative);
  for (const organizer of initiative.organizers) organizer.initiatives.push(initiative);
}

function honoursOf(list: readonly z.infer<typeof honour>[], yaml: YamlFile, use: Resolving): Honour[] {
  return list.flatMap((item, index): Honour[] => {
    const evidence = use.evidence.resolve(item.evidence, yaml, ['honours', index, 'evidence']);
    if (use.evidence.isHidden(item.evidence, yaml)) return [];
    return [{ name: item.name, level: item.level ?? '', year: item.year ?? '', evidence }];
  });
}

import type { YamlFile } from '../../content/yaml.ts';
import type { ReadRecords } from '../read/read-records.ts';
import type { Initiative, Organization, Person } from '../types.ts';
import { periodOf } from './periods.ts';

/** A record's file as read. */
export type FileOf<Kind extends 'people' | 'organizations' | 'initiatives'> =
  ReadRecords[Kind]['files'][number];

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

/** A person with nothing resolved yet. */
export function emptyPerson(id: string, value: FileOf<'people'>['value'], yaml: YamlFile): Person {
  return {
    ...base(id, value, yaml, 'people'),
    kind: 'person',
    reading: value.reading ?? '',
    roles: [],
    honours: [],
    onRoster: false,
  };
}

/** An organisation with nothing resolved yet. */
export function emptyOrganization(
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

/** An initiative with nothing resolved yet. */
export function emptyInitiative(
  id: string,
  value: FileOf<'initiatives'>['value'],
  yaml: YamlFile,
): Initiative {
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

import type { z } from 'zod';
import { fileStart } from '../../content/place.ts';
import type { Place } from '../../content/problem.ts';
import type { RootReader } from '../../content/root-reader.ts';
import { validate } from '../../content/validate.ts';
import { readYaml, type YamlFile } from '../../content/yaml.ts';
import { languages } from '../../locales/language.ts';
import {
  eventsSchema,
  figuresSchema,
  initiativeSchema,
  organizationSchema,
  personSchema,
} from '../../model/records.ts';
import { type VocabularyFile, vocabularySchema } from '../../model/vocabulary.ts';

/** A data file as read: its id is the file's name. */
export interface ReadFile<Value> {
  id: string;
  value: Value;
  yaml: YamlFile;
}

/** The files of a folder, and the ids of those that are at fault. */
export interface ReadFolder<Value> {
  files: ReadFile<Value>[];
  faulty: string[];
}

/** The data files under `_data/`, each checked against its schema. */
export interface ReadRecords {
  /** Undefined when its file is at fault. */
  vocabulary: VocabularyFile | undefined;
  people: ReadFolder<z.infer<typeof personSchema>>;
  organizations: ReadFolder<z.infer<typeof organizationSchema>>;
  initiatives: ReadFolder<z.infer<typeof initiativeSchema>>;
  figures: ReadFolder<z.infer<typeof figuresSchema>>;
  events: ReadFolder<z.infer<typeof eventsSchema>>;
}

const kinds = ['people', 'organizations', 'initiatives', 'figures', 'events'];

/** Reads every data file but `site.yaml`. */
export function readRecords(reader: RootReader): ReadRecords {
  const top = reader.list('_data');
  for (const name of top.files) {
    if (!/^(?:site|vocabulary)\.yaml$|\.[jt]s$|^readme\b/i.test(name) && !kinds.includes(name))
      strayData(reader, `_data/${name}`, name);
  }
  for (const name of top.folders) {
    // `fonts` holds fonts for characters that those of the sharing pictures lack.
    if (!kinds.includes(name) && name !== 'fonts')
      reader.problems.warning('stray-file', fileStart(`_data/${name}`), { seen: name });
  }
  return {
    vocabulary: top.files.includes('vocabulary.yaml') ? readVocabulary(reader) : {},
    people: readFolder(reader, 'people', personSchema),
    organizations: readFolder(reader, 'organizations', organizationSchema),
    initiatives: readFolder(reader, 'initiatives', initiativeSchema),
    figures: readFolder(reader, 'figures', figuresSchema),
    events: readFolder(reader, 'events', eventsSchema),
  };
}

function readVocabulary(reader: RootReader): VocabularyFile | undefined {
  const file = '_data/vocabulary.yaml';
  const source = reader.text(file);
  const yaml = source === undefined ? undefined : readYaml(source, file, reader.problems);
  return yaml && validate(vocabularySchema(languages), yaml, reader.problems);
}

function readFolder<Schema extends z.ZodType>(
  reader: RootReader,
  folder: string,
  schema: Schema,
): ReadFolder<z.infer<Schema>> {
  const read: ReadFolder<z.infer<Schema>> = { files: [], faulty: [] };
  const { files, folders } = reader.list(`_data/${folder}`);
  for (const name of folders)
    reader.problems.error('folder-in-data', fileStart(`_data/${folder}/${name}`), { seen: name });
  for (const name of files) {
    const file = `_data/${folder}/${name}`;
    const id = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(name)?.[1];
    if (id === undefined) {
      strayData(reader, file, name);
      continue;
    }
    const source = reader.text(file);
    const yaml = source === undefined ? undefined : readYaml(source, file, reader.problems);
    const value = yaml && validate(schema, yaml, reader.problems);
    if (yaml && value !== undefined) read.files.push({ id, value, yaml });
    else read.faulty.push(id);
  }
  return read;
}

function strayData(reader: RootReader, file: string, name: string): void {
  if (/\.ya?ml$/i.test(name)) reader.problems.error('bad-data-file-name', fileStart(file), { seen: name });
  else reader.problems.warning('stray-file', fileStart(file), { seen: name });
}

/** A way from a record to the places of its file. */
export function placesOfRecords(
  read: ReadRecords,
): (record: { file: string }, path: readonly PropertyKey[]) => Place {
  const files = new Map<string, YamlFile>();
  for (const { files: list } of [read.people, read.organizations, read.initiatives])
    for (const { yaml } of list) files.set(yaml.file, yaml);
  return ({ file }, path) => files.get(file)?.placeOf(path) ?? fileStart(file);
}

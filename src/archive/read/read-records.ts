import { z } from 'zod';
import { readData } from '../../content/data-file.ts';
import { fileStart } from '../../content/place.ts';
import type { RootReader } from '../../content/root-reader.ts';
import { reportTwice } from '../../content/twice.ts';
import type { YamlFile } from '../../content/yaml.ts';
import { languages } from '../../locales/language.ts';
import { idPattern } from '../../model/issue-id.ts';
import {
  type RecordFolder,
  recordFolders,
  type recordKinds,
  type StatementFolder,
  statementFolders,
  type statementKinds,
} from '../../model/kinds.ts';
import { type Kinds, usualModel } from '../../model/model.ts';
import { type VocabularyFile, vocabularySchema } from '../../model/vocabulary.ts';

/** The fields of a record or statement as its checked file gives them. */
export type Written = Readonly<Record<string, unknown>>;

/** The files of a folder, each by its name, and the ids of those that are at fault. */
export interface ReadFolder<Value> {
  files: { id: string; value: Value; yaml: YamlFile }[];
  faulty: string[];
}

/** The files of records and of statements, folder by folder; those of statements hold a list. */
export type ReadFolders = {
  [Folder in RecordFolder]: ReadFolder<z.infer<(typeof recordKinds)[Folder]['schema']>>;
} & {
  [Folder in StatementFolder]: ReadFolder<z.infer<(typeof statementKinds)[Folder]['schema']>[]>;
};

/** The data files under `_data/`, each checked against its schema. */
export type ReadRecords = ReadFolders & {
  /** Undefined when its file is at fault. */
  vocabulary: VocabularyFile | undefined;
};

const recordName = new RegExp(`^(${idPattern})\\.yaml$`);

/** Folders of `_data` that hold something else: fonts for characters that those of the sharing pictures lack. */
const otherFolders = ['fonts'];

/** Reads every data file but `site.yaml` and `strings.yaml`. */
export function readRecords(reader: RootReader, kinds: Kinds = usualModel.kinds): ReadRecords {
  const top = reader.list('_data');
  const folders: string[] = [...recordFolders, ...statementFolders];
  for (const name of top.files) {
    if (!/^(?:site|strings|vocabulary)\.yaml$|\.[jt]s$|^readme\b/i.test(name) && !folders.includes(name))
      strayData(reader, `_data/${name}`, name);
  }
  for (const name of top.folders) {
    if (!folders.includes(name) && !otherFolders.includes(name))
      reader.problems.warning('stray-file', fileStart(`_data/${name}`), { seen: name });
  }
  return {
    vocabulary: top.files.includes('vocabulary.yaml') ? readVocabulary(reader) : {},
    ...readFolders(reader, kinds),
  };
}

function readVocabulary(reader: RootReader): VocabularyFile | undefined {
  const { yaml, value } = readData(reader, '_data/vocabulary.yaml', vocabularySchema(languages));
  if (!yaml || !value) return undefined;
  for (const [list, terms = []] of Object.entries(value)) {
    const ids = terms.map(({ id }) => id);
    reportTwice(ids, (index) => yaml.placeOf([list, index, 'id']), reader.problems);
  }
  return value;
}

function readFolders(reader: RootReader, kinds: Kinds): ReadFolders;
function readFolders(reader: RootReader, kinds: Kinds): Record<string, ReadFolder<unknown>> {
  return Object.fromEntries([
    ...recordFolders.map((folder) => [folder, readFolder(reader, folder, kinds[folder].schema)]),
    ...statementFolders.map((folder) => [folder, readFolder(reader, folder, z.array(kinds[folder].schema))]),
  ]);
}

function readFolder(reader: RootReader, folder: string, schema: z.ZodType): ReadFolder<unknown> {
  const read: ReadFolder<unknown> = { files: [], faulty: [] };
  for (const name of reader.files(`_data/${folder}`)) {
    const file = `_data/${folder}/${name}`;
    const id = recordName.exec(name)?.[1];
    if (id === undefined) {
      strayData(reader, file, name);
      continue;
    }
    const { yaml, value } = readData(reader, file, schema);
    if (yaml && value !== undefined) read.files.push({ id, value, yaml });
    else read.faulty.push(id);
  }
  return read;
}

function strayData(reader: RootReader, file: string, name: string): void {
  if (/\.ya?ml$/i.test(name)) reader.problems.error('bad-data-file-name', fileStart(file), { seen: name });
  else reader.problems.warning('stray-file', fileStart(file), { seen: name });
}

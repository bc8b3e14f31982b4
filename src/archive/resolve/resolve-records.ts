import { type RecordFolder, recordFolders, recordKinds } from '../../model/kinds.ts';
import type { ReadFile, ReadRecords, Written } from '../read/read-records.ts';
import type { Records } from '../record-types.ts';
import type { ArchiveRecord } from '../types.ts';
import { FieldResolver } from './field-resolver.ts';
import { quotationsIn } from './quotations-in.ts';
import type { Resolving } from './resolving.ts';

/**
 * Makes the records first and their references after, so that any may name any other. A record whose
 * words all stand in drafts is checked like the rest, but nothing can refer to it and it is not shown.
 */
export function resolveRecords(read: ReadRecords, use: Resolving): void {
  const made = recordFolders.flatMap((folder) => {
    const index = use.records.get(folder);
    for (const id of read[folder].faulty) index?.set(id, undefined);
    return read[folder].files.map((file) => {
      const record = emptyRecord(folder, file.id, file.yaml.file);
      const isShown = !use.evidence.isHidden(quotationsIn(recordKinds[folder].fields, file.value));
      index?.set(file.id, isShown ? record : undefined);
      return { record, file, isShown };
    });
  });
  for (const { record, file, isShown } of made) fill(record, file, isShown, use);
}

function fill(
  record: ArchiveRecord,
  { value, yaml }: ReadFile<Written>,
  isShown: boolean,
  use: Resolving,
): void {
  const { fields } = recordKinds[record.folder];
  const resolver = new FieldResolver(yaml, record.folder, use);
  Object.assign(record, resolver.fields(fields, value));
  if (isShown) resolver.commit(record);
  use.evidence.countHidden(yaml.file, isShown ? resolver.hidden : 1);
  if (quotationsIn(fields, value).length === 0)
    use.problems.error('record-without-evidence', yaml.placeOf([]), { seen: record.name });
}

/** A record with its lists, and with none of its fields yet. */
export function emptyRecord<Folder extends RecordFolder>(
  folder: Folder,
  id: string,
  file: string,
): Records[Folder][number];
export function emptyRecord(folder: RecordFolder, id: string, file: string): object {
  const { id: kind, lists } = recordKinds[folder];
  return {
    kind,
    folder,
    id,
    path: `${folder}/${id}/`,
    file,
    mentions: [],
    previous: undefined,
    next: undefined,
    ...Object.fromEntries(Object.keys(lists).map((list) => [list, []])),
  };
}

import { type RecordFolder, recordFolders, recordKinds } from '../../model/kinds.ts';
import type { ReadRecords } from '../read/read-records.ts';
import type { Records } from '../types.ts';
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
      const quotations = quotationsIn(use.kinds[folder].fields, file.value);
      const isHidden = use.evidence.isHidden(quotations);
      index?.set(file.id, isHidden ? undefined : record);
      if (!isHidden) index?.setFormer(file.value.former, record);
      if (quotations.length === 0)
        use.problems.error('record-without-evidence', file.yaml.placeOf([]), { seen: file.value.name });
      return { record, file };
    });
  });
  for (const { record, file } of made) {
    const { fields } = use.kinds[record.folder];
    const resolver = new FieldResolver(file.yaml, record.folder, use);
    Object.assign(record, resolver.object(fields, file.value, record));
  }
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

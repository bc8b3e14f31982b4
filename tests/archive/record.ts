import type { z } from 'zod';
import type { Records } from '../../src/archive/record-types.ts';
import { statedFields } from '../../src/archive/resolve/field-resolver.ts';
import { emptyRecord } from '../../src/archive/resolve/resolve-records.ts';
import { type RecordFolder, recordKinds } from '../../src/model/kinds.ts';

/** A record for tests that rests on nothing yet, with what is stated of it. */
export function recordOf<Folder extends RecordFolder>(
  folder: Folder,
  id: string,
  stated: Readonly<Record<string, unknown>>,
): Records[Folder][number] {
  const { schema, fields }: { schema: z.ZodObject; fields: (typeof recordKinds)[Folder]['fields'] } =
    recordKinds[folder];
  const written = schema.omit({ evidence: true }).parse(stated);
  const record = emptyRecord(folder, id, `_data/${folder}/${id}.yaml`);
  return Object.assign(record, statedFields(fields, { ...written, evidence: [] }));
}

import type { WrittenEvidence } from '../../model/evidence.ts';
import type { Field } from '../../model/field.ts';
import { recordKinds } from '../../model/kinds.ts';
import type { Written } from '../read/read-records.ts';
import type { ArchiveRecord, ArchiveStatement, Evidence } from '../types.ts';

/** Every quotation that a record rests on, those of its statements included, in the order of its fields. */
export function evidenceOf(record: ArchiveRecord): Evidence[] {
  return evidenceIn(recordKinds[record.folder].fields, record);
}

/** Every quotation that a record or statement rests on, in the order of its fields. */
export function evidenceIn(fields: readonly Field[], holder: ArchiveRecord | ArchiveStatement): Evidence[] {
  return collect(fields, holder).filter(isFound);
}

/** Every quotation that a file gives for a record or statement. */
export function quotationsIn(fields: readonly Field[], written: Written): WrittenEvidence[] {
  return collect(fields, written).filter(isQuotation);
}

/** Whether a value holds fields. */
export function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(fields: readonly Field[], value: object): unknown[] {
  return fields.flatMap((field) => {
    const inner: unknown = field.fields.length === 0 ? [] : Reflect.get(value, field.key);
    const items = Array.isArray(inner) ? inner : [inner];
    if (field.meta.is === 'evidence') return items;
    return items.filter(isWritten).flatMap((item) => collect(field.fields, item));
  });
}

function isQuotation(item: unknown): item is WrittenEvidence {
  return isWritten(item) && typeof item.article === 'string' && typeof item.quote === 'string';
}

function isFound(item: unknown): item is Evidence {
  return isWritten(item) && typeof item.path === 'string' && typeof item.quote === 'string';
}

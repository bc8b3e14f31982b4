import type { ProblemList } from '../../content/problem.ts';
import { reportTwice } from '../../content/twice.ts';
import type { YamlFile } from '../../content/yaml.ts';
import { forbiddenKeys } from '../../content/yaml-values.ts';
import type { Language } from '../../locales/language.ts';
import { labelFor } from '../../locales/vocabulary.ts';
import { type Field, fieldsOf } from '../../model/field.ts';
import { kinds } from '../../model/kinds.ts';
import type { OwnField, StatedFields } from '../../model/own-fields.ts';

/** Names that an item of the open data has beside its fields, and what an address of the search asks with. */
const reserved = 'id url issue articles text q sort kind year archive people paragraph quotes evidence'.split(
  ' ',
);

/** What the search filters by, whatever kind has it. */
const facets = Object.values(kinds).flatMap(({ fields }) => fields.flatMap(({ meta }) => meta.facet ?? []));

/** The fields that an archive adds, by the id of their kind; a name that is taken is an error and gives none. */
export function ownFieldsOf(
  fields: StatedFields | undefined,
  language: Language,
  yaml: YamlFile,
  problems: ProblemList,
): Record<string, OwnField[]> {
  const byKind = Object.entries(fields ?? {}).map(([id, list]): [string, OwnField[]] => {
    const kind = Object.values(kinds).find((each) => each.id === id);
    const taken = new Set([
      ...reserved,
      ...forbiddenKeys,
      ...facets,
      ...(kind ? namesIn(fieldsOf(kind.schema)) : []),
    ]);
    const placeOf = (index: number) => yaml.placeOf(['fields', id, index, 'id']);
    const own = (list ?? []).flatMap((one, index) => {
      const isTaken = taken.has(one.id);
      if (isTaken) problems.error('own-field-built-in', placeOf(index), { seen: one.id });
      const label = typeof one.label === 'string' ? one.label : (labelFor(one.label, language) ?? one.id);
      return isTaken ? [] : [{ ...one, label }];
    });
    const ids = list?.map((one) => one.id) ?? [];
    reportTwice(ids, placeOf, problems);
    return [id, own];
  });
  return Object.fromEntries(byKind);
}

/** Every name that a kind's fields have in files, in columns and in the search. */
function namesIn(fields: readonly Field[]): string[] {
  return fields.flatMap(({ key, fields: inner }) => [key, ...columnsIn(inner)]);
}

function columnsIn(fields: readonly Field[]): string[] {
  return fields.flatMap(({ meta, fields: inner }) => [
    ...(meta.column ? [meta.column] : []),
    ...columnsIn(inner),
  ]);
}

import type { ArchiveRecord, Site } from '../../archive/types.ts';
import type { Field } from '../../model/field.ts';
import type { BackList, SchemaOrgType } from '../../model/kind.ts';
import { usualModel } from '../../model/model.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { type JsonLd, pageJsonLd, type Thing, thing, thingOfPage } from './node.ts';

/** A list need not be complete to be true; hundreds of parts would outweigh the page. */
const mostNamed = 50;

/** A record's page: the person or body with what the texts say, or a page about something that is neither. */
export function recordJsonLd(record: ArchiveRecord, site: Site): JsonLd {
  const index = { name: site.strings[record.folder].title, path: `${record.folder}/` };
  return pageJsonLd(describe(record, site), [index, record], site);
}

/** The schema.org type that a record truly has, if there is one: an initiative has none. */
function recordType(record: ArchiveRecord): string | undefined {
  const { schemaOrg, fields }: { schemaOrg?: SchemaOrgType; fields: readonly Field[] } =
    usualModel.kinds[record.folder];
  if (!schemaOrg) return undefined;
  const { type, by, types } = schemaOrg;
  const field = fields.find(({ key }) => key === by);
  const term: unknown = field && Reflect.get(record, field.name);
  const id = typeof term === 'object' && term !== null && 'id' in term ? String(term.id) : '';
  return (types?.[id] ?? type) || undefined;
}

function describe(record: ArchiveRecord, site: Site): Thing {
  const type = recordType(record);
  const named = { name: record.name, alternateName: record.aliases };
  if (type) return thingOfPage(type, record.path, { ...named, ...properties(record, site) }, site);
  const page = { name: record.name, inLanguage: site.language, about: thing('Thing', named) };
  return thingOfPage('WebPage', record.path, page, site);
}

/** What the model says to be properties of schema.org: lists of the record's own, and fields. */
function properties(record: ArchiveRecord, site: Site): Record<string, unknown> {
  const { lists, fields } = site.model.told[record.folder];
  const listed = Object.entries<BackList>(lists).flatMap(([name, { schemaOrg }]) =>
    schemaOrg ? [[schemaOrg, recordReferences(Reflect.get(record, name).slice(0, mostNamed), site)]] : [],
  );
  const said = stated(fields, record).map(({ field, values, isOne }) => {
    const things = field.meta.ref ? recordReferences(values.filter(isRecord), site) : values;
    return [field.meta.schemaOrg, isOne ? things[0] : things];
  });
  return Object.fromEntries([...listed, ...said]);
}

/** The fields that are properties, those of statements included, each with all its values, once. */
function stated(
  fields: readonly Field[],
  ...holders: object[]
): { field: Field; values: unknown[]; isOne: boolean }[] {
  return fields.flatMap((field) => {
    const values = holders.flatMap((holder): unknown[] => Reflect.get(holder, field.name) ?? []);
    if (field.meta.schemaOrg)
      return [{ field, values: [...new Set(values)], isOne: !field.isList && !field.path.includes('.') }];
    return stated(field.fields, ...values.filter((value) => typeof value === 'object' && value !== null));
  });
}

/** Records, as what speaks of them names them; those that schema.org has no type for are left out. */
export function recordReferences(records: readonly ArchiveRecord[], site: Site): Thing[] {
  return records.flatMap((record) => {
    const type = recordType(record);
    return type ? [thing(type, { name: record.name, url: absoluteUrl(site, record.path) })] : [];
  });
}

function isRecord(value: unknown): value is ArchiveRecord {
  return typeof value === 'object' && value !== null && 'folder' in value;
}

import type { z } from 'zod';
import { type Field, fieldsOf } from './field.ts';
import type { BackList } from './kind.ts';
import { kinds, type ListName, listNames, type RecordFolder, recordFolders } from './kinds.ts';
import { type OwnField, ownFieldSchema } from './own-fields.ts';
import { rosterRole } from './person.ts';
import { type OptionalSection, optionalSections, type StatedSections, sectionOfList } from './sections.ts';

/** Every kind that the archive lists, by the name of its list. */
export type Kinds = typeof kinds;

/**
 * The kinds of one archive: the generator's, with the fields that the archive adds to them, and without what its site
 * leaves out.
 */
export interface Model {
  /** Every kind with every field: what files are read and checked by. */
  kinds: Kinds;
  /** The same kinds with the fields and lists that the site tells: none that names what is off. */
  told: Kinds;
  /** Whether the site has each section. */
  has: Readonly<Record<OptionalSection, boolean>>;
  /** The folders of the records that have pages. */
  folders: readonly RecordFolder[];
  /** The lists that the site tells of. */
  lists: readonly ListName[];
  /** The role that puts a person on the roster. */
  rosterRole: string;
}

/** The model of an archive with what its `site.yaml` says of sections and fields; `own` are fields by the id of their kind. */
export function modelOf(
  sections: StatedSections = {},
  own: Readonly<Partial<Record<string, readonly OwnField[]>>> = {},
): Model {
  const isOn = (section: OptionalSection | undefined) => section === undefined || sections[section] !== false;
  const { roster } = sections;
  const extended = mapped((kind) => withOwn(kind, own[kind.id] ?? []), kinds);
  return {
    kinds: extended,
    told: mapped((kind) => withoutOff(kind, (list) => isOn(sectionOfList(list))), extended),
    has: hasOf(isOn),
    folders: recordFolders.filter(isOn),
    lists: listNames.filter((list) => isOn(sectionOfList(list))),
    rosterRole: (typeof roster === 'object' && roster.role) || rosterRole,
  };
}

function hasOf(isOn: (section: OptionalSection) => boolean): Model['has'];
function hasOf(isOn: (section: OptionalSection) => boolean): object {
  return Object.fromEntries(optionalSections.map((section) => [section, isOn(section)]));
}

interface AnyKind {
  id: string;
  schema: z.ZodObject;
  fields: readonly Field[];
  facts?: readonly string[];
  lists?: Readonly<Record<string, BackList>>;
}

function mapped(change: (kind: AnyKind) => AnyKind, all: Kinds): Kinds;
function mapped(change: (kind: AnyKind) => AnyKind, all: Readonly<Record<string, AnyKind>>): object {
  return Object.fromEntries(Object.entries(all).map(([list, kind]) => [list, change(kind)]));
}

/** A kind with fields of the archive's own after those that it has; a record's page tells them with its facts. */
function withOwn(kind: AnyKind, own: readonly OwnField[]): AnyKind {
  if (own.length === 0) return kind;
  const schema = kind.schema.extend(Object.fromEntries(own.map((one) => [one.id, ownFieldSchema(one)])));
  const facts = kind.facts && [...kind.facts, ...own.map(({ id }) => id)];
  return { ...kind, schema, fields: fieldsOf(schema), ...(facts && { facts }) };
}

/** A kind without the fields and lists that name what is off. */
function withoutOff(kind: AnyKind, isOn: (list: ListName) => boolean): AnyKind {
  const names = (list: string | undefined) => listNames.find((name) => name === list);
  const isTold = (list: string | undefined) => {
    const name = names(list);
    return name === undefined || isOn(name);
  };
  const told = (fields: readonly Field[]): Field[] =>
    fields.filter(({ meta }) => isTold(meta.ref)).map((field) => ({ ...field, fields: told(field.fields) }));
  const lists = Object.entries(kind.lists ?? {}).filter(([, { of }]) => isTold(of));
  return {
    ...kind,
    fields: told(kind.fields),
    ...(kind.lists && { lists: Object.fromEntries(lists) }),
  };
}

/** The model of an archive that says nothing of sections and fields. */
export const usualModel = modelOf();

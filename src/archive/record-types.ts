import type { z } from 'zod';
import type { credit, evidence } from '../model/evidence.ts';
import type { RecordFolder, recordKinds, StatementFolder, statementKinds } from '../model/kinds.ts';
import type { Credit, Evidence, Issue, Mention } from './types.ts';

type RecordKinds = typeof recordKinds;

/** A record of a kind, which has a page of its own: the fields of its file, and what the archive finds for it. */
export type RecordOf<Folder extends RecordFolder> = Resolved<z.infer<RecordKinds[Folder]['schema']>> & {
  readonly [List in keyof RecordKinds[Folder]['lists']]: ListOf<RecordKinds[Folder]['lists'][List]>;
} & {
  kind: RecordKinds[Folder]['id'];
  folder: Folder;
  /** Its file's name: `fu-yu-xiang`. */
  id: string;
  /** The address under the base: `people/fu-yu-xiang/`. */
  path: string;
  file: string;
  /** Every mention in the archive, oldest first. */
  mentions: Mention[];
  /** The neighbours in the index's order. */
  previous: RecordOf<Folder> | undefined;
  next: RecordOf<Folder> | undefined;
};

type ListOf<List> = List extends { of: infer Folder }
  ? Folder extends RecordFolder
    ? RecordOf<Folder>[]
    : Folder extends StatementFolder
      ? StatementOf<Folder>[]
      : never
  : never;

/** A statement that an issue makes. */
export type StatementOf<Folder extends StatementFolder> = Resolved<
  z.infer<(typeof statementKinds)[Folder]['schema']>
> & {
  kind: (typeof statementKinds)[Folder]['id'];
  /** `2023-04-26/<id>`, or its place among the issue's from 1: unique among its kind. */
  key: string;
  issue: Issue;
};

/** The records of every kind, by its folder. */
export type Records = { [Folder in RecordFolder]: RecordOf<Folder>[] };
/** The statements of every kind, by its folder. */
export type Statements = { [Folder in StatementFolder]: StatementOf<Folder>[] };
/** A record with a page of its own. */
export type ArchiveRecord = { [Folder in RecordFolder]: RecordOf<Folder> }[RecordFolder];
/** A statement of an issue. */
export type ArchiveStatement = { [Folder in StatementFolder]: StatementOf<Folder> }[StatementFolder];
/** The kinds of record that have a page. */
export type RecordKind = ArchiveRecord['kind'];

/** Somebody whom the texts name. */
export type Person = RecordOf<'people'>;
/** A body that the texts name. */
export type Organization = RecordOf<'organizations'>;
/** A named programme, brand, campaign, activity, column or service. */
export type Initiative = RecordOf<'initiatives'>;
/** A number that the text prints. */
export type Figure = StatementOf<'figures'>;
/** A dated happening. */
export type ArchiveEvent = StatementOf<'events'>;
/** What a text calls a person. */
export type Role = Person['roles'][number];
/** A span of time as printed and as reckoned. */
export type Period = NonNullable<Figure['period']>;

/** A word of the vocabulary in the site's language. */
export interface VocabularyTerm {
  id: string;
  label: string;
}

/**
 * What the archive holds for the value that a file gives: ids become records and words of the
 * vocabulary, quotations become the places where they stand, and text that is not stated is empty.
 * A record may be undefined even where an id is required: what it rests on may be a draft.
 */
export type Resolved<Value> = {
  [Key in keyof Required<Value> as ResolvedKey<Key, Value[Key]>]: undefined extends Value[Key]
    ? Unstated<NonNullable<Value[Key]>>
    : Stated<Value[Key]>;
};

/** A record's own `kind` says what it is; the kind of an organization is its `sort`. */
type ResolvedKey<Key, Value> = Key extends 'kind'
  ? NonNullable<Value> extends z.core.$brand<'term'>
    ? 'sort'
    : Key
  : Key;

type Unstated<Value> = Value extends z.core.$brand
  ? Stated<Value> | undefined
  : Value extends string
    ? Value | ''
    : Stated<Value> | undefined;

type Stated<Value> =
  Value extends z.core.$brand<'term'>
    ? VocabularyTerm
    : Value extends z.core.$brand
      ? RecordOf<Named<Value>> | undefined
      : Value extends z.infer<typeof evidence>
        ? Evidence
        : Value extends z.infer<typeof credit>
          ? Credit
          : Value extends (infer Item)[]
            ? NonNullable<Stated<Item>>[]
            : Value extends object
              ? Resolved<Value>
              : Value;

/** The folder of the kind that a reference names. */
type Named<Value> = {
  [Folder in RecordFolder]: Value extends z.core.$brand<Folder> ? Folder : never;
}[RecordFolder];

import type { z } from 'zod';
import type { credit, evidence } from '../model/evidence.ts';
import type { RecordFolder } from '../model/kinds.ts';
import type { RecordOf } from './record-types.ts';
import type { Credit, Evidence } from './types.ts';

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

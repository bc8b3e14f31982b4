import { z } from 'zod';
import { type Field, field } from './field.ts';
import { flag, id, languageTag, text } from './fields.ts';
import { recordKinds } from './kinds.ts';

/** `fields` in `site.yaml`: the fields that an archive adds to those of each kind, by the kind's id. */
export const ownFieldsSchema = () => {
  const own = {
    /** The name that files write it under. */
    id,
    /** What readers see, in one language or in several by their tags. */
    label: z.union([text, z.record(languageTag, text)]),
    /** Whether search results can be filtered by it. */
    facet: flag.default(false),
  };
  /** Whether it says who did something, and stands beside the byline. */
  const credited = z.array(z.strictObject({ ...own, credit: flag.default(false) })).optional();
  const plain = z.array(z.strictObject(own)).optional();
  const byKind: Record<string, z.ZodType<readonly StatedField[] | undefined>> = {
    article: credited,
    issue: credited,
    ...Object.fromEntries(Object.values(recordKinds).map((kind) => [kind.id, plain])),
  };
  return z.strictObject(byKind).optional();
};

/** A field as `site.yaml` states it. */
export interface StatedField extends Omit<OwnField, 'label'> {
  label: string | Readonly<Record<string, string | undefined>>;
}

/** What `site.yaml` states of own fields, by the id of their kind. */
export type StatedFields = Readonly<Record<string, readonly StatedField[] | undefined>>;

/** A field that an archive adds to a kind, with its label in the site's language. */
export interface OwnField {
  id: string;
  label: string;
  facet: boolean;
  credit?: boolean | undefined;
}

/** The schema of an own field, with what is known of it, as a built-in field has it. */
export function ownFieldSchema({ id: facet, label, facet: isFacet, credit }: OwnField): z.ZodType {
  return field(text.optional(), {
    label,
    searched: true,
    printed: credit ? 'byline' : 'foot',
    ifStated: true,
    ...(isFacet && { facet }),
  });
}

/** What a thing states in fields of the archive's own, each with its label. */
export function ownValues(
  holder: object,
  fields: readonly Field[],
): { key: string; label: string; value: string }[] {
  return fields.flatMap(({ key, name, meta: { label } }) => {
    const value = String(Reflect.get(holder, name) ?? '');
    return label === undefined || value === '' ? [] : [{ key, label, value }];
  });
}

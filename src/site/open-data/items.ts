import { anchorOf } from '../../archive/places.ts';
import type {
  ArchiveRecord,
  ArchiveStatement,
  Article,
  Attachment,
  Evidence,
  Issue,
  Site,
} from '../../archive/types.ts';
import type { Field } from '../../model/field.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';

/** Whatever the open data list. */
export type Listed = Issue | Article | ArchiveRecord | ArchiveStatement;

/** A value of an item: as JSON holds it, null for what is not stated. */
export type ItemValue = string | number | boolean | null | ItemValue[] | Item;

/** An item of the open data: `id`, `url`, and the fields that editors wrote. */
export interface Item {
  [key: string]: ItemValue;
}

/**
 * An item of the open data: what editors wrote, with `id`, `url` and the place of each quotation
 * (content format, "Open data"). What is not stated is null; addresses are absolute. `fields` are those that are exported.
 */
export function itemOf(listed: Listed, fields: readonly Field[], site: Site): Item {
  return {
    id: 'key' in listed ? listed.key : listed.id,
    url: absoluteUrl(
      site,
      'path' in listed ? listed.path || 'roster/' : (listed.evidence[0]?.path ?? listed.issue.path),
    ),
    ...('issue' in listed && { issue: listed.issue.id }),
    ...valuesOf(listed, fields, site),
    ...('articles' in listed && { articles: listed.articles.map(({ id }) => id) }),
  };
}

function valuesOf(holder: object, fields: readonly Field[], site: Site): Item {
  return Object.fromEntries(
    fields.map((field) => [field.key, itemValue(Reflect.get(holder, field.name), field, site)]),
  );
}

function itemValue(value: unknown, field: Field, site: Site): ItemValue {
  if (Array.isArray(value)) return value.map((each: unknown) => itemValue(each, field, site));
  if (typeof value !== 'object' || value === null) return plain(value);
  if (isEvidence(value)) {
    const { article, quote, place, path } = value;
    return { article: article.id, quote, paragraph: anchorOf(place), url: absoluteUrl(site, path) };
  }
  const { ref, term, is } = field.meta;
  if (ref || term || is === 'issue' || is === 'newsletter') return property(value, 'id');
  if (field.meta.is === 'picture')
    return { src: property(value, 'file'), alt: String(property(value, 'alt') ?? '') };
  if (isAttachment(value)) {
    const { name, title, path, type, bytes } = value;
    return { file: name, title, url: absoluteUrl(site, path), type, bytes };
  }
  if (field.fields.length === 0)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  const values = valuesOf(value, field.fields, site);
  if (field.meta.is !== 'credit') return values;
  return { ...values, person: property(Reflect.get(value, 'person') ?? {}, 'id') };
}

function property(holder: object, name: string): ItemValue {
  return plain(Reflect.get(holder, name));
}

function plain(value: unknown): ItemValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

function isAttachment(value: object): value is Attachment {
  return 'bytes' in value && 'isSound' in value;
}

function isEvidence(value: object): value is Evidence {
  return 'quote' in value && 'place' in value;
}

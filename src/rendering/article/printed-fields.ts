import type { Article, Site } from '../../archive/types.ts';
import type { Field, PrintedAt } from '../../model/field.ts';

/** A field as a page prints it; its value is empty when nothing is stated, its label where the value speaks for itself. */
interface PrintedField {
  key: string;
  label: string;
  value: string;
}

/** The fields that a spot of an article's page prints: of its source, of the article itself, of its issue. */
export function printedFields(article: Article, spot: PrintedAt, site: Site): PrintedField[] {
  const labels: Readonly<Record<string, unknown>> = site.strings.article;
  const fields = [
    ...fieldsAt(spot, site.model.told.articles.fields, article),
    ...fieldsAt(spot, site.model.told.issues.fields, article.issue),
  ];
  return fields
    .filter(({ field, value }) => value !== '' || !field.meta.ifStated)
    .map(({ field: { key, meta }, value }) => ({
      key,
      label: meta.label ?? String(labels[key] ?? ''),
      value,
    }));
}

/** The fields printed at a spot with their values, those inside others first; what is not stated is empty. */
function fieldsAt(
  spot: PrintedAt,
  fields: readonly Field[],
  holder: object,
): { field: Field; value: string }[] {
  const within = fields.flatMap((field) =>
    field.isList ? [] : fieldsAt(spot, field.fields, Reflect.get(holder, field.name) ?? {}),
  );
  const own = fields.filter(({ meta }) => meta.printed === spot);
  return [
    ...within,
    ...own.map((field) => ({ field, value: String(Reflect.get(holder, field.name) ?? '') })),
  ];
}

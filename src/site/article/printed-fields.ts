import type { Article, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { article as articleKind } from '../../model/article.ts';
import type { Field, PrintedAt } from '../../model/field.ts';
import { issue as issueKind } from '../../model/issue.ts';

/** A field as a page prints it; its value is empty when nothing is stated, its label where the value speaks for itself. */
export interface PrintedField {
  key: string;
  label: string;
  value: string;
}

/** The fields that a spot of an article's page prints: of its source, of the article itself, of its issue. */
export function printedFields(article: Article, spot: PrintedAt, site: Site): PrintedField[] {
  const labels: Readonly<Record<string, unknown>> = strings(site.language).article;
  const of = (fields: readonly Field[], holder: unknown) =>
    spotted(fields, spot).map((field) => ({
      key: field.key,
      label: String(labels[field.key] ?? ''),
      value: valueAt(holder, field.path),
      ifStated: field.meta.ifStated,
    }));
  const all = [...of(articleKind.fields, article), ...of(issueKind.fields, article.issue)];
  return all.filter(({ value, ifStated }) => value !== '' || !ifStated);
}

function spotted(fields: readonly Field[], spot: PrintedAt): Field[] {
  const within = fields.flatMap((field) => (field.isList ? [] : spotted(field.fields, spot)));
  return [...within, ...fields.filter(({ meta }) => meta.printed === spot)];
}

/** The text at a path of keys with dots; empty when there is none. */
function valueAt(holder: unknown, path: string): string {
  let value = holder;
  for (const key of path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return value === undefined || value === null ? '' : String(value);
}

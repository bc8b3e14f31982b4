import type { Place, ProblemList } from '../../content/problem.ts';
import type { YamlFile } from '../../content/yaml.ts';
import type { Field } from '../../model/field.ts';
import type { BackList } from '../../model/kind.ts';
import { recordKinds } from '../../model/kinds.ts';
import type { Written } from '../read/read-records.ts';
import type { ArchiveRecord, Resolved } from '../types.ts';
import { isWritten, quotationsIn } from './quotations-in.ts';
import type { Resolving } from './resolving.ts';

/**
 * Turns what a file says of one record into what the archive holds, field by field as the model describes
 * them. What hangs on the record being shown (the lists of others that it belongs in) is gathered, and
 * done by `commit`.
 */
export class FieldResolver {
  readonly #yaml: YamlFile;
  readonly #folder: string;
  readonly #use: Resolving;
  #lists: unknown[][] = [];
  /** How many of its statements rest on drafts alone, and are left out. */
  hidden = 0;

  /** `folder` is that of the kind whose fields are resolved. */
  constructor(yaml: YamlFile, folder: string, use: Resolving) {
    this.#yaml = yaml;
    this.#folder = folder;
    this.#use = use;
  }

  /** The fields resolved, each under the name that a record carries it by; every fault becomes a problem. */
  fields(fields: readonly Field[], written: Written, path: readonly PropertyKey[] = []) {
    const resolved: Record<string, unknown> = {};
    for (const field of fields)
      resolved[field.name] = this.#field(field, written[field.key], [...path, field.key]);
    return resolved;
  }

  /** Puts the record into the lists of those that it names; twice beside itself it stands in none. */
  commit(record: unknown): void {
    for (const list of this.#lists) if (list.at(-1) !== record) list.push(record);
  }

  #field(field: Field, written: unknown, path: readonly PropertyKey[]): unknown {
    if (!Array.isArray(written)) return this.#value(field, written, path);
    if (field.meta.is === 'evidence') return this.#use.evidence.resolve(written, this.#yaml, path);
    return written.flatMap((item, index) => this.#value(field, item, [...path, index]) ?? []);
  }

  #value(field: Field, written: unknown, path: readonly PropertyKey[]): unknown {
    const { ref, term, is } = field.meta;
    const place = () => this.#yaml.placeOf(path);
    if (typeof written === 'string' && ref) return this.#record(ref, written, field.path, place);
    if (typeof written === 'string' && term) return this.#use.terms.get(term)?.named(written, place);
    if (!isWritten(written) || field.fields.length === 0) return statedValue(field, written);
    if (is === 'period') checkPeriod(written, () => this.#yaml.placeOf([...path, 'to']), this.#use.problems);
    const above = this.#lists;
    this.#lists = [];
    const resolved = this.fields(field.fields, written, path);
    const isShown = !this.#use.evidence.isHidden(quotationsIn(field.fields, written));
    this.#lists = isShown ? [...above, ...this.#lists] : above;
    if (isShown) return resolved;
    this.hidden += 1;
    return undefined;
  }

  #record(ref: string, id: string, path: string, place: () => Place): ArchiveRecord | undefined {
    const record = this.#use.records.get(ref)?.named(id, place);
    const lists = record ? Object.entries<BackList>(recordKinds[record.folder].lists) : [];
    for (const [name, { of, by }] of lists) {
      const list: unknown = of === this.#folder && by === path && Reflect.get(record ?? {}, name);
      if (Array.isArray(list)) this.#lists.push(list);
    }
    return record;
  }
}

/** Reports a period that ends before it begins, at the place of its end. */
function checkPeriod({ from, to }: Written, place: () => Place, problems: ProblemList): void {
  if (typeof from !== 'string' || typeof to !== 'string') return;
  const shared = Math.min(from.length, to.length);
  if (to.slice(0, shared) < from.slice(0, shared)) problems.error('period-backwards', place(), { from, to });
}

/**
 * What a file says where nothing in it is to be looked up, as of an issue or an article: text that is not
 * stated is empty, and a credit has no person yet.
 */
export function statedFields<Value extends object>(fields: readonly Field[], written: Value): Resolved<Value>;
export function statedFields(fields: readonly Field[], written: object): object {
  return Object.fromEntries(
    fields.map((field) => [field.name, stated(field, Reflect.get(written, field.key))]),
  );
}

function stated(field: Field, written: unknown): unknown {
  if (Array.isArray(written)) return written.map((item) => statedValue(field, item));
  return statedValue(field, written);
}

function statedValue(field: Field, written: unknown): unknown {
  if (written === undefined || written === null) return field.isText ? '' : undefined;
  if (!isWritten(written) || field.fields.length === 0) return written;
  if (field.meta.is === 'credit') return { ...written, person: undefined };
  return statedFields(field.fields, written);
}

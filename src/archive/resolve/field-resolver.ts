import type { Place, ProblemList } from '../../content/problem.ts';
import type { YamlFile } from '../../content/yaml.ts';
import { endsBefore } from '../../model/dates.ts';
import type { Field } from '../../model/field.ts';
import type { BackList } from '../../model/kind.ts';
import { recordKinds } from '../../model/kinds.ts';
import type { Written } from '../read/read-records.ts';
import type { ArchiveRecord, Resolved } from '../types.ts';
import { isWritten, quotationsIn } from './quotations-in.ts';
import type { Resolving } from './resolving.ts';

/**
 * Turns what a file says of a record or statement into what the archive holds, field by field as the model describes
 * them. `owner` is the record or statement, which is put into the lists of those that it names; undefined when it is
 * not shown.
 */
export class FieldResolver {
  readonly #yaml: YamlFile;
  readonly #folder: string;
  readonly #use: Resolving;

  /** `folder` is that of the kind whose fields are resolved. */
  constructor(yaml: YamlFile, folder: string, use: Resolving) {
    this.#yaml = yaml;
    this.#folder = folder;
    this.#use = use;
  }

  /**
   * The fields of a record, of a statement, or of what stands in one, each under the name that a record carries it by; every
   * fault becomes a problem. What rests on drafts alone is checked, and counted for its owner, but gives nothing.
   */
  object(
    fields: readonly Field[],
    written: Written,
    owner: object | undefined,
    path: readonly PropertyKey[] = [],
  ): Record<string, unknown> | undefined {
    const { evidence } = this.#use;
    const isHidden = evidence.isHidden(quotationsIn(fields, written));
    const holder = isHidden ? undefined : owner;
    const resolved: Record<string, unknown> = {};
    for (const field of fields)
      resolved[field.name] = this.#field(field, written[field.key], holder, [...path, field.key]);
    if (isHidden && owner) evidence.countHidden(this.#yaml.file);
    return isHidden ? undefined : resolved;
  }

  #field(field: Field, written: unknown, owner: object | undefined, path: readonly PropertyKey[]): unknown {
    if (!Array.isArray(written)) return this.#value(field, written, owner, path);
    if (field.meta.is === 'evidence') return this.#use.evidence.resolve(written, this.#yaml, path);
    return written.flatMap((item, index) => this.#value(field, item, owner, [...path, index]) ?? []);
  }

  #value(field: Field, written: unknown, owner: object | undefined, path: readonly PropertyKey[]): unknown {
    const { ref, term, is } = field.meta;
    const { problems, records, terms } = this.#use;
    const place = () => this.#yaml.placeOf(path);
    if (typeof written === 'string' && ref) {
      const record = records.get(ref)?.named(written, place);
      if (record && owner) this.#list(owner, record, field);
      return record;
    }
    if (typeof written === 'string' && term) return terms.get(term)?.named(written, place);
    if (!isWritten(written) || field.fields.length === 0) return statedValue(field, written);
    if (is === 'period') checkPeriod(written, () => this.#yaml.placeOf([...path, 'to']), problems);
    return this.object(field.fields, written, owner, path);
  }

  /** Puts a record or statement into the list of a record that it names in a field; beside itself it stands in none. */
  #list(owner: object, named: ArchiveRecord, field: Field): void {
    for (const [name, { of, by }] of Object.entries<BackList>(recordKinds[named.folder].lists)) {
      const list: unknown = of === this.#folder && by === field.path && Reflect.get(named, name);
      if (Array.isArray(list) && list.at(-1) !== owner) list.push(owner);
    }
  }
}

/** Reports a period that ends before it begins, at the place of its end. */
function checkPeriod({ from, to }: Written, place: () => Place, problems: ProblemList): void {
  if (typeof from !== 'string' || typeof to !== 'string') return;
  if (endsBefore(to, from)) problems.error('period-backwards', place(), { from, to });
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
  if (field.meta.is === 'credit') return Object.assign({}, written, { person: undefined });
  return statedFields(field.fields, written);
}

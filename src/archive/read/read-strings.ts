import { checkPrivateValues } from '../../content/check-private.ts';
import type { ProblemList } from '../../content/problem.ts';
import type { RootReader } from '../../content/root-reader.ts';
import { shownValue } from '../../content/validate.ts';
import { readYaml, type YamlFile } from '../../content/yaml.ts';
import { fill } from '../../locales/fill.ts';
import { isLanguage, type Language, localeOf } from '../../locales/language.ts';
import type { Part } from '../../locales/locale.ts';
import { type Strings, strings } from '../../locales/readers.ts';

const file = '_data/strings.yaml';
/** As many keys that are none are told of: each is held against all that there are. */
const mostUnknown = 100;

/** A text that readers see, as the tables have it, with its keys from the top. */
interface Known {
  keys: readonly string[];
  text: unknown;
}

/**
 * The texts of `_data/strings.yaml` that stand in place of the language's own, by the keys of the readers' table, written below
 * each other or with dots. Those below the tag of a language are that language's.
 */
export function readStrings(reader: RootReader, language: Language): Part<Strings> {
  if (!reader.list('_data').files.includes('strings.yaml')) return {};
  const source = reader.text(file);
  const yaml = source === undefined ? undefined : readYaml(source, file, reader.problems);
  if (!yaml) return {};
  checkPrivateValues(yaml, reader.problems);
  const own = {};
  new OwnTexts(language, yaml, own, reader.problems).take(yaml.value ?? {}, '', []);
  return own;
}

/** Takes texts out of a file, each under the keys that it has in the table. */
class OwnTexts {
  readonly #language: Language;
  readonly #known: ReadonlyMap<string, Known>;
  readonly #yaml: YamlFile;
  readonly #into: object;
  readonly #problems: ProblemList;
  #unknown = 0;

  constructor(language: Language, yaml: YamlFile, into: object, problems: ProblemList) {
    const { locale: _, ...table } = strings(language);
    this.#known = new Map(textsIn(table, []).map((known) => [known.keys.join('.'), known]));
    this.#language = language;
    this.#yaml = yaml;
    this.#into = into;
    this.#problems = problems;
  }

  /** `name` is the key of what is taken, with those above it; `path` is where it stands in the file. */
  take(value: unknown, name: string, path: readonly string[]): void {
    const known = this.#known.get(name);
    if (known) this.#put(known, value, path);
    else if (!this.#isGroup(name)) this.#reportUnknown(name, path);
    else if (typeof value !== 'object' || value === null || Array.isArray(value))
      this.#problems.error('wrong-type-object', this.#yaml.placeOf(path), { seen: shownValue(value) });
    else
      for (const [key, inner] of Object.entries(value)) {
        if (name === '' && isLanguage(key)) this.#ofLanguage(key).take(inner, '', [...path, key]);
        else this.take(inner, name === '' ? key : `${name}.${key}`, [...path, key]);
      }
  }

  /** The texts of another language are checked, and not those of this site. */
  #ofLanguage(language: Language): OwnTexts {
    const isOwn = localeOf(language) === localeOf(this.#language);
    return new OwnTexts(language, this.#yaml, isOwn ? this.#into : {}, this.#problems);
  }

  #isGroup(name: string): boolean {
    return name === '' || [...this.#known.keys()].some((key) => key.startsWith(`${name}.`));
  }

  #reportUnknown(name: string, path: readonly string[]): void {
    this.#unknown += 1;
    if (this.#unknown > mostUnknown) return;
    const place = this.#yaml.placeOfKey(path.slice(0, -1), path.at(-1) ?? '');
    this.#problems.unknown('unknown-string', place, name, this.#known.keys());
  }

  #put({ keys, text }: Known, value: unknown, path: readonly string[]): void {
    const place = () => this.#yaml.placeOf(path);
    const seen = keys.join('.');
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    if (Array.isArray(text) ? !Array.isArray(value) || value.length !== text.length : Array.isArray(value)) {
      const count = Array.isArray(text) ? text.length : 1;
      this.#problems.error('string-count', place(), { seen, count });
    } else if (!texts.every((each) => typeof each === 'string'))
      this.#problems.error('wrong-type-string', place(), { field: seen, seen: shownValue(value) });
    else if (texts.some((each) => each.trim() === ''))
      this.#problems.error('empty-text', place(), { field: seen });
    else if (this.#hasItsSlots(text, texts.join(' '), path)) setAt(this.#into, keys, sayable(text, value));
  }

  /** Whether a text names the values that it is told, each that there is and no other. */
  #hasItsSlots(text: unknown, own: string, path: readonly string[]): boolean {
    const [wanted, named] = [slotsOf(text), slotsOf(own)];
    const unknown = named.find((slot) => !wanted.includes(slot));
    const missing = wanted.find((slot) => !named.includes(slot));
    const slot = unknown ?? missing;
    if (slot === undefined) return true;
    const code = unknown === undefined ? 'string-slot-missing' : 'string-slot-unknown';
    this.#problems.error(code, this.#yaml.placeOf(path), { slot, known: wanted.join(', ') || '—' });
    return false;
  }
}

/** Every text of a table; a list of texts is one. */
function textsIn(table: object, above: readonly string[]): Known[] {
  return Object.entries(table).flatMap(([key, text]: [string, unknown]): Known[] => {
    const keys = [...above, key];
    const isTable = typeof text === 'object' && text !== null && !Array.isArray(text);
    return isTable ? textsIn(text, keys) : [{ keys, text }];
  });
}

/** The values that a text names: those in braces, or what the function that makes it is told. */
function slotsOf(text: unknown): string[] {
  if (typeof text === 'function') return parametersOf(text);
  const all = Array.isArray(text) ? text.join(' ') : String(text);
  return [...new Set([...all.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot))];
}

/** The names of what a function of the tables takes, which are written as arrow functions of plain parameters. */
function parametersOf(made: object): string[] {
  const head = /^\(?([\w\s,$]*)\)?\s*=>/.exec(String(made))?.[1] ?? '';
  return head.split(',').flatMap((name) => name.trim() || []);
}

/** A text of the archive's own in the form that the table has for it. */
function sayable(text: unknown, own: unknown): unknown {
  if (typeof text !== 'function') return own;
  const names = parametersOf(text);
  return (...values: (string | number)[]) =>
    fill(String(own), Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])));
}

function setAt(into: object, keys: readonly string[], value: unknown): void {
  const [key = '', ...rest] = keys;
  if (rest.length === 0) Reflect.set(into, key, value);
  else {
    const inner: unknown = Reflect.get(into, key) ?? {};
    Reflect.set(into, key, inner);
    if (typeof inner === 'object' && inner !== null) setAt(inner, rest, value);
  }
}

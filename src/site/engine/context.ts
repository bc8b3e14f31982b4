import nunjucks, { type TemplateParts } from 'nunjucks';

/** A block of a template, as it is compiled. */
type Block = TemplateParts[string];

/** Values by their names. */
export type Names = Readonly<Record<string, unknown>>;

/**
 * What compiled templates ask for the values of names, in place of Nunjucks' own context, which copies all names for each
 * template that is included. An included template sees the names of the one around it, and what it sets is its own.
 */
export class Context {
  readonly #names: Names | Context;
  readonly #globals: Names;
  readonly #set = new Map<string, unknown>();
  readonly #blocks = new Map<string, Block>();
  readonly #exported: string[] = [];

  constructor(names: Names | Context, globals: Names, blocks: TemplateParts) {
    this.#names = names;
    this.#globals = globals;
    for (const [name, block] of Object.entries(blocks)) this.addBlock(name, block);
  }

  /** The value of a name; undefined where there is none. */
  lookup(name: string): unknown {
    if (this.#set.has(name)) return this.#set.get(name);
    if (this.#names instanceof Context) return this.#names.lookup(name);
    return name in this.#names ? this.#names[name] : this.#globals[name];
  }

  /** Whether a name was set, be it to undefined. */
  has(name: string): boolean {
    return (
      this.#set.has(name) || (this.#names instanceof Context ? this.#names.has(name) : name in this.#names)
    );
  }

  /** What an included template is given. */
  getVariables(): Context {
    return this;
  }

  setVariable(name: string, value: unknown): void {
    this.#set.set(name, value);
  }

  /** Adds a block; that of the template which extends another comes before the other's. */
  addBlock(name: string, block: Block): void {
    if (!this.#blocks.has(name)) this.#blocks.set(name, block);
  }

  getBlock(name: string): Block {
    const block = this.#blocks.get(name);
    if (!block) throw new Error(`unknown block "${name}"`);
    return block;
  }

  addExport(name: string): void {
    this.#exported.push(name);
  }

  getExported(): Record<string, unknown> {
    return Object.fromEntries(this.#exported.map((name) => [name, this.lookup(name)]));
  }
}

/** The names of a scope. Nunjucks' own takes each apart at its dots, for the parts of `loop`, which here are set at once. */
export class Scope extends nunjucks.runtime.Frame {
  override set(name: string, value: unknown, resolveUp?: boolean): void {
    const holder = resolveUp ? this.resolve(name, true) : undefined;
    (holder ?? this).variables[name] = value;
  }

  override push(isolateWrites?: boolean): Scope {
    return new Scope(this, isolateWrites);
  }
}

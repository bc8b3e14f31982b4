import { nearest } from '../../content/nearest.ts';
import type { Place, ProblemList } from '../../content/problem.ts';
import type { Values } from '../../locales/fill.ts';

/** Looking for the nearest id costs time for each that is known; beyond this many there is another cause. */
const mostSought = 200;

/**
 * Things by id, for resolving references: an id that nobody has is an error that names the nearest. An id whose thing is
 * undefined is known but cannot be referred to, its file at fault or a draft: that is not reported as well.
 */
export class RecordIndex<Thing> extends Map<string, Thing | undefined> {
  readonly #former = new Map<string, Thing>();
  readonly #nearest = new Map<string, string>();
  readonly #code: string;
  readonly #values: Values;
  readonly #problems: ProblemList;

  /** `code` is the problem for an id that nobody has, such as `unknown-term`; `values` are what it says beside the id. */
  constructor(code: string, problems: ProblemList, values: Values = {}) {
    super();
    this.#code = code;
    this.#values = values;
    this.#problems = problems;
  }

  /** Lets a thing be named by ids that it had before, where no other has them now. */
  setFormer(ids: readonly string[], thing: Thing): void {
    for (const id of ids) this.#former.set(id, thing);
  }

  override has(id: string): boolean {
    return super.has(id) || this.#former.has(id);
  }

  override get(id: string): Thing | undefined {
    return super.has(id) ? super.get(id) : this.#former.get(id);
  }

  /** The thing that an id names at a place of a file, or undefined after reporting that nobody has the id. */
  named(id: string, place: () => Place): Thing | undefined {
    if (this.has(id)) return this.get(id);
    const near = this.#near(id);
    const code = near === '' ? this.#code : `${this.#code}-near`;
    this.#problems.error(code, place(), { ...this.#values, seen: id, nearest: near });
    return undefined;
  }

  #near(id: string): string {
    const known = this.#nearest.get(id);
    if (known !== undefined || this.#nearest.size >= mostSought) return known ?? '';
    const near =
      nearest(
        id,
        [...this.keys()].filter((other) => this.get(other) !== undefined),
      ) ?? '';
    this.#nearest.set(id, near);
    return near;
  }
}
